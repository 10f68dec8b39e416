import { isObject, textOf, type Json } from '../../accumulate/json.ts';
import type { Message } from '../brain/brain.ts';

/** A message for a model: in the form that brains answer, and as results show it. */
export interface FilledMessage {
  readonly message: Message;
  readonly shown: Json;
}

/**
 * A message with its texts filled in.
 *
 * @param fillIn replaces the placeholders of a text, if it can have some.
 */
export function messageOf({ role, content }: Json, fillIn: (text: string) => string = (text) => text): FilledMessage {
  const parts = partsOf(content);
  const text = parts
    .map((part) => fillIn(textOf(part['text'] ?? part['refusal'])))
    .filter((one) => one !== '')
    .join('\n');
  const media = parts.flatMap(({ type }) => kinds[textOf(type)] ?? []);
  return { message: { role: roles[textOf(role)] ?? 'system', text, media, calls: [] }, shown: { role, content: text } };
}

const roles: Readonly<Record<string, Message['role']>> = {
  user: 'user',
  assistant: 'assistant',
  tool: 'tool',
  function: 'tool',
};

/** The parts of a content: one, or several, and texts among them. */
export const partsOf = (content: unknown): readonly Json[] =>
  [content].flat().map((part) => (isObject(part) ? part : { type: 'input_text', text: textOf(part) }));

const kinds: Readonly<Record<string, string>> = {
  input_image: 'image',
  image_url: 'image',
  input_audio: 'audio',
  input_file: 'file',
};
