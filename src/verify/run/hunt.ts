import type { Case } from '../model/case.ts';
import { fingerprintOf, keyOf } from '../model/baseline.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { RunContext } from './context.ts';
import { skipReason, standingOf } from './skip-reason.ts';
import { excuseOf } from './to-result.ts';
import { withinDeadline } from './deadline.ts';
import { adapt, attemptCase, printsOf, type Attempt } from './attempt.ts';
import { NotRunError } from '../model/not-run.ts';

/** A request that broke the contract, and what came of it. */
export interface Catch {
  readonly subject: Case;
  readonly attempt: Attempt;
}

/** Sends made-up requests, and remembers the smallest that failed as the first failure did. */
export interface Hunt {
  /** The property that fast-check tries to refute. It never throws. */
  keeps(subject: Case): Promise<boolean>;
  result(): {
    readonly smallest: Catch | undefined;
    /** What failed in ways that the baseline knows. */
    readonly known: readonly Finding[];
    /** Why nothing more could be sent, undefined when all was. */
    readonly stopped: string | undefined;
    readonly isNotServed: boolean;
    readonly evidence: readonly Evidence[];
  };
}

/** What is sent to make a failure smaller. A failure that comes and goes would lead fast-check on for ever. */
const mostSmaller = 200;

export function createHunt(context: RunContext, signal?: AbortSignal): Hunt {
  const evidence: Evidence[] = [];
  const known = new Map<string, Finding>();
  let smallest: Catch | undefined;
  let stopped: string | undefined;
  let missing = false;
  let smaller = 0;

  const attempt = async (subject: Case): Promise<boolean> => {
    const made = await withinDeadline(context, (bounded) => attemptCase(subject, bounded), signal);
    const standing = await standingOf(subject, made, context);
    missing ||= standing === 'missing' && !smallest;
    if (standing !== 'served') return true;
    if (made.answer) evidence.push(made.evidence);
    if (isKnown(subject, made, context)) {
      for (const finding of made.findings) known.set(keyOf(fingerprintOf(subject.operationId, finding)), finding);
      return true;
    }
    // On the way to a smaller request another failure may show; the one that was found is to be explained.
    if (smallest && !failsAlike(smallest, { subject, attempt: made })) return true;
    smallest = { subject, attempt: made };
    return false;
  };

  return {
    async keeps(subject) {
      if (smallest) smaller += 1;
      if (missing || stopped !== undefined || smaller > mostSmaller) return true;
      stopped = skipReason(subject, context)?.note;
      if (stopped !== undefined) return true;
      try {
        return await attempt(adapt(subject, context));
      } catch (error) {
        if (!(error instanceof NotRunError)) throw error;
        stopped = error.message;
        return true;
      }
    },
    result: () => ({ smallest, known: [...known.values()], stopped, isNotServed: missing, evidence }),
  };
}

const failsAlike = (a: Catch, b: Catch): boolean =>
  printsOf(a.subject, a.attempt.findings).join() === printsOf(b.subject, b.attempt.findings).join();

/** Nothing is wrong, or nothing that is not known. */
const isKnown = ({ operationId }: Case, { findings }: Attempt, context: RunContext): boolean =>
  excuseOf(context, operationId, findings) !== undefined;
