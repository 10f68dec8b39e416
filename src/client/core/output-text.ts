import type { APIPromise } from './api-promise.ts';
import { DecodeError } from './connection-errors.ts';

/** Adds `output_text` to a model response. Returns a stream unchanged. */
export const withOutputText = <T>(answer: APIPromise<T>): APIPromise<T> => answer._thenUnwrap(addOutputText);

interface Part {
  readonly type?: string;
  readonly text?: string;
}

/**
 * The texts of all messages, joined.
 *
 * @throws {DecodeError} if the output is not a list of items, or the content of a message is not a list of parts.
 */
export function addOutputText<T>(answer: T): T {
  const { output, _request_id: id } = answer as { readonly output?: unknown; readonly _request_id?: string | null };
  if (output === undefined) return answer;
  try {
    const parts = (output as { type?: string; content?: Part[] }[])
      .filter(({ type }) => type === 'message')
      .flatMap(({ content = [] }) => content.map((part) => (part.type === 'output_text' ? (part.text ?? '') : '')));
    return Object.assign(answer as object, { output_text: parts.join('') }) as T;
  } catch {
    const response = { status: 200, headers: new Headers(id ? { 'x-request-id': id } : {}) };
    throw new DecodeError('came with an output that is not a list of items.', JSON.stringify(answer), response);
  }
}
