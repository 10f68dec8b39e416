import type { APIPromise } from './api-promise.ts';
import { call, type Arguments } from './call.ts';
import type { BaseClient } from './client.ts';
import type { OperationDescriptor } from './operation.ts';

/**
 * Sends one operation that returns vectors. Without `encoding_format` they are asked for as base64, which is a third of
 * the bytes, and given as numbers; with it they are given as they came.
 */
export function embeddingCall<T>(
  client: BaseClient,
  operation: OperationDescriptor,
  ...args: Arguments
): APIPromise<T> {
  const [positional, params, options] = args;
  if ((params as { encoding_format?: unknown } | null | undefined)?.encoding_format != null)
    return call<T>(client, operation, ...args);
  const asked = { ...params, encoding_format: 'base64' };
  return call<T>(client, operation, positional, asked, options)._thenUnwrap((answer) => {
    const { data } = (answer ?? {}) as { readonly data?: unknown };
    if (Array.isArray(data)) for (const each of data as ({ embedding?: unknown } | null)[]) decodeIn(each);
    return answer;
  });
}

/** Servers that do not know the format send numbers: these stay. */
function decodeIn(item: { embedding?: unknown } | null): void {
  if (typeof item?.embedding === 'string') item.embedding = decodeFloats(item.embedding);
}

/** The numbers of a base64 text, four bytes each, the lowest byte first. */
function decodeFloats(text: string): number[] {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return [...new Float32Array(bytes.buffer, 0, bytes.length >> 2)];
}
