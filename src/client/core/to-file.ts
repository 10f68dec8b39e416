import { OpenAIError } from './errors.ts';
import { iterate } from './byte-stream.ts';
import { isObject } from './json.ts';
import { isBlob, isReadable, isResponse, toBlob } from './structure.ts';
import { nameOf } from './upload-name.ts';

/** Input of {@link toFile}. Text is excluded: a path could be mistaken for the content. It is taken only with a name. */
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
  const isFile = isBlob(source) && 'name' in source;
  if (typeof File !== 'undefined' && source instanceof File && isSame(source, name, options)) return source;
  const blob = isResponse(source) ? await source.blob() : source;
  const parts = isBlob(blob) ? [await toBlob(blob)] : await readAll(blob, name);
  const type = options.type ?? (isBlob(blob) ? blob.type : parts.find(isBlob)?.type) ?? '';
  const lastModified = options.lastModified ?? (isFile ? (source as File).lastModified : undefined) ?? Date.now();
  return new File(parts, name ?? nameOf(source), { type, lastModified });
}

const isSame = (file: File, name: string | null | undefined, options: object): boolean =>
  (name ?? file.name) === file.name && Object.keys(options).length === 0;

type FilePart = ConstructorParameters<typeof File>[0][number];

async function readAll(source: unknown, name: string | null | undefined): Promise<FilePart[]> {
  // JavaScript passes text, too. With a name it is not taken for a path.
  if (typeof source === 'string' && name) return [source];
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return [source as FilePart];
  if (!isReadable(source) && !(isObject(source) && Symbol.asyncIterator in source))
    throw new OpenAIError(`toFile reads blobs, responses, buffers and streams, not ${typeof source}.`);
  const parts: FilePart[] = [];
  const pieces = isReadable(source) ? iterate(source) : (source as unknown as AsyncIterable<unknown>);
  for await (const piece of pieces) parts.push((isBlob(piece) ? await toBlob(piece) : piece) as FilePart);
  return parts;
}
