import { isObject, listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import { folds } from '../../../accumulate/folds.ts';
import { nameOf, parseEvents } from '../../../openapi/event-stream.ts';
import { parseJson } from '../../../openapi/parse-json.ts';
import type { Brain, ModelRequest, Part } from '../brain.ts';
import { obedient } from '../obedient/obedient.ts';
import { partsOfAnswer } from './parts.ts';

interface Recorded {
  readonly operation: Recordable;
  /** The last text of the user. */
  readonly said: string;
  readonly parts: readonly Part[];
}

/** Runs answer over many requests, and are not read from tapes. */
type Recordable = Exclude<ModelRequest['operation'], 'runs'>;

const operations: Readonly<Record<string, Recordable>> = {
  '/chat/completions': 'chat',
  '/completions': 'completions',
  '/responses': 'responses',
};

/**
 * A model that says again what was recorded in a HAR. A request is answered by the recorded ones with the same
 * operation and the same last message of the user, in their order; the last one goes on. It takes as long as it took.
 *
 * @param otherwise what answers what was not recorded. Default: the obedient brain.
 * @throws {SyntaxError} when the text is not a HAR.
 */
export function createTape(har: string, otherwise: Brain = obedient): Brain {
  const recorded = entriesOf(har).flatMap(recordedOf);
  const uses = new Map<string, number>();
  return {
    name: 'tape',
    reset: (project) => {
      for (const key of uses.keys()) if (project === undefined || key.startsWith(`${project} `)) uses.delete(key);
    },
    answer: (request, context) => {
      const said = request.messages.findLast(({ role }) => role === 'user')?.text ?? '';
      const fitting = recorded.filter((one) => one.operation === request.operation && one.said === said);
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

function recordedOf({ request, response, time }: Json): readonly Recorded[] {
  const { url, postData } = objectOf(request);
  const path = URL.parse(textOf(url))?.pathname ?? '';
  const operation = Object.entries(operations).find(
    ([end]) => path.endsWith(end) && !(end === '/completions' && path.endsWith('/chat/completions')),
  )?.[1];
  const body = parseJson(textOf(objectOf(postData)['text']));
  const { status, content } = objectOf(response);
  if (operation === undefined || !isObject(body)) return [];
  const answer = answerOf(textOf(objectOf(content)['text']), operation);
  const parts = partsOfAnswer(answer, Number(status));
  const pause = typeof time === 'number' && time > 0 ? [{ type: 'pause' as const, ms: time }] : [];
  return parts.length === 0 ? [] : [{ operation, said: lastSaid(body), parts: [...pause, ...parts] }];
}

/** JSON, or a stream that becomes it. */
function answerOf(text: string, operation: Recordable): unknown {
  const whole = parseJson(text);
  if (whole !== undefined) return whole;
  const fold = folds[
    ({ chat: 'chat.completion', completions: 'text_completion', responses: 'response' } as const)[operation]
  ]({});
  for (const event of parseEvents(text)) {
    const data = parseJson(event.data);
    if (data !== undefined) fold.add({ name: nameOf(event), data });
  }
  return fold.value();
}

/** The last text of the user in a request of any of the operations. */
function lastSaid({ messages, input, prompt }: Json): string {
  if (typeof prompt === 'string') return prompt;
  if (typeof input === 'string') return input;
  const last = [...listOf(messages ?? input)].map(objectOf).findLast(({ role }) => role === 'user');
  const { content } = objectOf(last);
  return typeof content === 'string'
    ? content
    : listOf(content)
        .map(objectOf)
        .map(({ text }) => textOf(text))
        .filter(Boolean)
        .join('\n');
}
