import { folds } from '../../../accumulate/folds.ts';
import { isObject, listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import { nameOf, parseEvents } from '../../../openapi/event-stream.ts';
import { parseJson } from '../../../openapi/parse-json.ts';
import type { ModelRequest, Part } from '../brain.ts';
import { partsOfAnswer } from './parts.ts';

/** A model call of a tape. */
export interface Recorded {
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

/** What an entry of a HAR recorded: nothing, if it is not a model call. */
export function recordedOf({ request, response, time }: Json): readonly Recorded[] {
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
