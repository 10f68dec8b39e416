import { OpenAIError } from './errors.ts';
import { chunksOf } from './byte-stream.ts';
import { isBlob, isResponse, isSource, toBlob } from './structure.ts';
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
  if (typeof File !== 'undefined' && source instanceof File && isSame(source, name, options)) return source;
  const parts = await partsOf(isResponse(source) ? await source.blob() : source, name);
  const type = options.type ?? parts.find(isBlob)?.type ?? '';
  const lastModified = options.lastModified ?? (source as Partial<File>).lastModified ?? Date.now();
  return new File(parts, name ?? nameOf(source), { type, lastModified });
}

const isSame = (file: File, name: string | null | undefined, options: object): boolean =>
  (name ?? file.name) === file.name && Object.keys(options).length === 0;

type FilePart = ConstructorParameters<typeof File>[0][number];

async function partsOf(source: unknown, name: string | null | undefined): Promise<FilePart[]> {
  if (isBlob(source)) return [await toBlob(source)];
  // JavaScript passes text, too. With a name it is not taken for a path.
  if (typeof source === 'string' && name) return [source];
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return [source as FilePart];
  if (!isSource(source))
    throw new OpenAIError(`toFile reads blobs, responses, buffers and streams, not ${typeof source}.`);
  const parts: FilePart[] = [];
  for await (const chunk of chunksOf(source)) parts.push((isBlob(chunk) ? await toBlob(chunk) : chunk) as FilePart);
  return parts;
}
