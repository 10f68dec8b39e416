import { OpenAIError } from './errors.ts';
import { iterate } from './byte-stream.ts';
import { nameOf } from './upload-name.ts';

/** Input of {@link toFile}. Text is excluded: a path could be mistaken for the content. */
export type ToFileInput =
  | Blob
  | Response
  | ArrayBuffer
  | ArrayBufferView
  | AsyncIterable<unknown>
  | ReadableStream<Uint8Array>;

/**
 * Creates a `File` from almost any value. Streams and responses are read into memory: use {@link toStreamingFile} for
 * large files.
 *
 * @param name defaults to the name of the value, or the last segment of its path or URL, otherwise `unknown_file`.
 * @throws {OpenAIError} if the value cannot be read.
 */
export async function toFile(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null,
  options: { readonly type?: string | undefined; readonly lastModified?: number | undefined } = {},
): Promise<File> {
  const source = await value;
  const isSame = typeof File !== 'undefined' && source instanceof File;
  if (isSame && (name ?? source.name) === source.name && Object.keys(options).length === 0) return source;
  const blob = source instanceof Response ? await source.blob() : source;
  const parts = blob instanceof Blob ? [blob] : await readAll(blob);
  const type = options.type ?? (blob instanceof Blob ? blob.type : '');
  const lastModified = options.lastModified ?? (isSame ? source.lastModified : Date.now());
  return new File(parts, name ?? nameOf(source), { type, lastModified });
}

type FilePart = ConstructorParameters<typeof File>[0][number];

async function readAll(source: Exclude<ToFileInput, Blob | Response>): Promise<FilePart[]> {
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return [source as FilePart];
  if (
    typeof source !== 'object' ||
    source === null ||
    !(source instanceof ReadableStream || Symbol.asyncIterator in source)
  ) {
    throw new OpenAIError(`toFile reads blobs, responses, buffers and streams, not ${typeof source}.`);
  }
  const parts: FilePart[] = [];
  for await (const piece of source instanceof ReadableStream ? iterate(source) : source) parts.push(piece as FilePart);
  return parts;
}
