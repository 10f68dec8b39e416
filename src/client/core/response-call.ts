import type { APIPromise } from './api-promise.ts';
import type { Arguments } from './call.ts';
import type { BaseClient } from './client.ts';
import type { OperationDescriptor } from './operation.ts';
import { streamCall } from './stream-call.ts';

/** Sends one operation that answers a response of a model, and adds `output_text` to it. */
export const responseCall = <T>(
  client: BaseClient,
  operation: OperationDescriptor,
  ...args: Arguments
): APIPromise<T> => streamCall<T>(client, operation, ...args).map(addOutputText);

interface Output {
  readonly type?: string;
  readonly content?: readonly { readonly type?: string; readonly text?: string }[];
}

/** The texts of all messages, joined. */
function addOutputText<T>(answer: T): T {
  const { output } = answer as { readonly output?: readonly Output[] };
  if (!Array.isArray(output)) return answer;
  const parts = output.filter(({ type }: Output) => type === 'message').flatMap(({ content = [] }: Output) => content);
  const output_text = parts.map(({ type, text }) => (type === 'output_text' ? (text ?? '') : '')).join('');
  return Object.assign(answer as object, { output_text }) as T;
}
