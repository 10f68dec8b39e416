import type { Result } from '../model/result.ts';
import { NoAnswerError } from '../transport/send.ts';
import type { RunContext } from './context.ts';

/** What a task learned about the server: whether it answers at all. */
export type Contact = 'answered' | 'silent' | 'nothing-sent';

/** A context that notes what comes of its requests. */
export function watched(context: RunContext): { readonly own: RunContext; contact(): Contact } {
  let contact: Contact = 'nothing-sent';
  const send: RunContext['send'] = async (request, listen) => {
    try {
      const answer = await context.send(request, listen);
      contact = 'answered';
      return answer;
    } catch (error) {
      if (error instanceof NoAnswerError && contact !== 'answered') contact = 'silent';
      throw error;
    }
  };
  return { own: { ...context, send }, contact: () => contact };
}

/** What a finished task left: its results, and whether the server answered. */
export interface Finished {
  readonly results: readonly Result[];
  readonly contact: Contact;
}

/** The number of tasks in a row without any answer after which a run ends. */
const most = 5;

/**
 * Finds the place in the plan where the server has stopped answering. Only tasks whose predecessors are all finished
 * count, so that the place does not depend on what ran at once.
 *
 * @returns a function that returns the number of tasks up to that place. Undefined as long as there is none.
 */
export function createSilence(finished: readonly (Finished | undefined)[]): () => number | undefined {
  let [place, inARow] = [0, 0];
  return () => {
    for (; inARow < most && finished[place] !== undefined; place += 1) {
      const { contact } = finished[place] as Finished;
      if (contact === 'answered') inARow = 0;
      if (contact === 'silent') inARow += 1;
    }
    return inARow < most ? undefined : place;
  };
}
