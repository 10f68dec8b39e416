import { isObject, objectOf, type Json } from '../../../accumulate/json.ts';
import { lazy } from '../../../openapi/once.ts';
import { parseJson } from '../../../openapi/parse-json.ts';
import type { Brain } from '../brain.ts';
import { obedient } from '../obedient/obedient.ts';

/**
 * A model that says again what was recorded in a HAR. A request is answered by the recorded ones with the same
 * operation and the same last message of the user, in their order; the last one goes on. It takes as long as it took.
 *
 * @param otherwise what answers what was not recorded. Default: the obedient brain.
 * @throws {SyntaxError} when the text is not a HAR.
 */
export function createTape(har: string, otherwise: Brain = obedient): Brain {
  const entries = entriesOf(har);
  // What reads streams is loaded with the first model call, because everybody who starts a sandbox imports this file.
  const recorded = lazy(async () => {
    const { recordedOf } = await import('./recorded.ts');
    return entries.flatMap(recordedOf);
  });
  const uses = new Map<string, number>();
  return {
    name: 'tape',
    reset: (project) => {
      for (const key of uses.keys()) if (project === undefined || key.startsWith(`${project} `)) uses.delete(key);
    },
    answer: async (request, context) => {
      const said = request.messages.findLast(({ role }) => role === 'user')?.text ?? '';
      const fitting = (await recorded()).filter((one) => one.operation === request.operation && one.said === said);
      const key = `${context.project} ${request.operation} ${said}`;
      const used = uses.get(key) ?? 0;
      const found = fitting[used] ?? fitting.at(-1);
      uses.set(key, used + 1);
      context.note(
        found ? `tape: answer ${Math.min(used + 1, fitting.length)} of ${fitting.length}` : 'tape: not recorded',
      );
      return found ? found.parts : otherwise.answer(request, context);
    },
  };
}

function entriesOf(har: string): readonly Json[] {
  const { log } = objectOf(parseJson(har));
  if (!isObject(log) || !Array.isArray(log['entries']))
    throw new SyntaxError('A tape must be a HAR with `log.entries`.');
  return log['entries'].map(objectOf);
}
