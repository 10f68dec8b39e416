import { isObject } from './json.ts';
import type { StreamingFile } from './uploads.ts';

// By their members and not by their class: other realms, polyfills and copies of this package have classes of their own.

/** Whether a value is a `Blob` or a `File`. */
export const isBlob = (value: unknown): value is Blob =>
  isObject(value) && typeof value['arrayBuffer'] === 'function' && typeof value['size'] === 'number';

/** Whether a value is a `Response`, such as that of `node-fetch`. */
export const isResponse = (value: unknown): value is Response =>
  isObject(value) && typeof value['blob'] === 'function' && typeof value['url'] === 'string';

/** Whether a value is a stream of the web. */
export const isReadable = (value: unknown): value is ReadableStream =>
  isObject(value) && typeof value['getReader'] === 'function';

/** Gives the chunks of a file or a body. */
export type Source<Chunk = unknown> = AsyncIterable<Chunk> | ReadableStream<Chunk>;

/** Whether a value gives its content in chunks. */
export const isSource = (value: unknown): value is Source =>
  isReadable(value) || (isObject(value) && Symbol.asyncIterator in value);

/** Whether a value is a file that is read while it is sent. */
export const isStreamingFile = (value: unknown): value is StreamingFile =>
  isObject(value) && typeof value['open'] === 'function' && 'replayable' in value;

/** The blob itself, or a copy that the platform knows. */
export const toBlob = async (blob: Blob): Promise<Blob> =>
  blob instanceof Blob ? blob : new Blob([await (blob as Blob).arrayBuffer()], { type: (blob as Blob).type });
