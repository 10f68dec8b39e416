import { isObject, textOf, type Json } from '../../accumulate/json.ts';
import type { Message } from '../brain/brain.ts';
import { fill, type Variables } from './template.ts';

/** A message for a model: in the form that brains answer, and as results show it. */
export interface FilledMessage {
  readonly message: Message;
  readonly shown: Json;
}

/**
 * Fills a message template with the values of an example.
 *
 * @throws {GraderError} for a placeholder without a value.
 */
export function messageOf({ role, content }: Json, variables: Variables): FilledMessage {
  const parts = partsOf(content);
  const text = parts
    .map((part) => fill(textOf(part['text'] ?? part['refusal']), variables))
    .filter((one) => one !== '')
    .join('\n');
  const media = parts.flatMap(({ type }) => kinds[textOf(type)] ?? []);
  const known = role === 'assistant' || role === 'user' ? role : 'system';
  return { message: { role: known, text, media, calls: [] }, shown: { role, content: text } };
}

/** The parts of a content: one, or several, and texts among them. */
export const partsOf = (content: unknown): readonly Json[] =>
  [content].flat().map((part) => (isObject(part) ? part : { type: 'input_text', text: textOf(part) }));

const kinds: Readonly<Record<string, string>> = {
  input_image: 'image',
  image_url: 'image',
  input_audio: 'audio',
  input_file: 'file',
};
