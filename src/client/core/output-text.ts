import type { APIPromise } from './api-promise.ts';

/** Adds `output_text` to the response of a model; leaves a stream as it is. */
export const withOutputText = <T>(answer: APIPromise<T>): APIPromise<T> => answer.map(addOutputText);

interface Output {
  readonly type?: string;
  readonly content?: readonly { readonly type?: string; readonly text?: string }[];
}

/** The texts of all messages, joined. */
export function addOutputText<T>(answer: T): T {
  const { output } = answer as { readonly output?: readonly Output[] };
  if (!Array.isArray(output)) return answer;
  const parts = output.filter(({ type }: Output) => type === 'message').flatMap(({ content = [] }: Output) => content);
  const output_text = parts.map(({ type, text }) => (type === 'output_text' ? (text ?? '') : '')).join('');
  return Object.assign(answer as object, { output_text }) as T;
}
