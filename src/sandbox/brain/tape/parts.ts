import { isObject, listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import type { Part } from '../brain.ts';

/** What a model said in a recorded answer: of a completion its first choice. */
export function partsOfAnswer(answer: unknown, status: number): readonly Part[] {
  const { error, choices, output } = objectOf(answer);
  if (status >= 400 && isObject(error)) {
    const { message, code } = error;
    return [{ type: 'error', status, message: textOf(message), ...(typeof code === 'string' && { code }) }];
  }
  if (Array.isArray(output)) return output.map(objectOf).flatMap(partsOfItem);
  const { message, text } = objectOf(listOf(choices)[0]);
  return typeof text === 'string' ? [{ type: 'text', text }] : partsOfMessage(objectOf(message));
}

function partsOfMessage({ content, audio, refusal, tool_calls: calls, function_call: call }: Json): readonly Part[] {
  return [
    // What was spoken is spoken again.
    ...texts('text', content ?? objectOf(audio)['transcript']),
    ...texts('refusal', refusal),
    ...listOf(calls)
      .map(objectOf)
      .map((one) => callPart(objectOf(one['function'] ?? one['custom']))),
    ...(isObject(call) ? [callPart(call)] : []),
  ];
}

function partsOfItem(item: Json): readonly Part[] {
  if (item['type'] === 'message')
    return listOf(item['content'])
      .map(objectOf)
      .flatMap(({ text, refusal }) => [...texts('text', text), ...texts('refusal', refusal)]);
  if (item['type'] === 'function_call' || item['type'] === 'custom_tool_call') return [callPart(item)];
  return item['type'] === 'reasoning' ? [{ type: 'reasoning' }] : [];
}

const texts = (type: 'text' | 'refusal', text: unknown): readonly Part[] =>
  typeof text === 'string' && text !== '' ? [{ type, text }] : [];

const callPart = ({ name, arguments: given, input }: Json): Part => ({
  type: 'call',
  name: textOf(name),
  arguments: textOf(given ?? input),
});
