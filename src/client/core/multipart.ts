import type { Attempt } from './attempt.ts';
import { chunksFor, iterate, streamedBody } from './byte-stream.ts';
import { closeSource, closeWith, keepFailure } from './close-source.ts';
import type { Encode, OpenBody } from './body.ts';
import { OpenAIError } from './errors.ts';
import { isBlob, isResponse, isSource, isStreamingFile, toBlob, type Source } from './structure.ts';
import type { Uploadable } from './uploads.ts';
import { nameOf } from './upload-name.ts';

interface Field {
  readonly name: string;
  readonly value: string | Uploadable;
}

/**
 * Encodes a `multipart/form-data` body. Arrays repeat `name[]`, objects name each property `name[property]`, files keep
 * their name. Files that are streams are read during sending.
 *
 * @throws {OpenAIError} on null and on objects that are not plain, which a form cannot represent.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export const encodeMultipart: Encode = (body) => {
  const fields = Object.entries(body as object).flatMap(([name, value]) => fieldsOf(name, value));
  for (const { value } of fields) keepFailure(sourceOf(value));
  return {
    replayable: fields.every(({ value }) => isReplayable(value)),
    open: (attempt) => open(fields, attempt),
    close: () => fields.forEach(({ value }) => closeSource(sourceOf(value))),
  };
};

const sourceOf = (value: unknown): unknown => (isStreamingFile(value) ? value.given : value);

function fieldsOf(name: string, value: unknown): Field[] {
  if (value === undefined) return [];
  if (value === null) throw new OpenAIError(`"${name}" is null, which a form cannot hold. Leave it out.`);
  if (isUploadable(value)) return [{ name, value }];
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(`${name}[]`, item));
  if (value instanceof Date) return [{ name, value: value.toISOString() }];
  if (typeof value === 'object') {
    const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
    // Of bytes each would be a field, of a promise or a map nothing.
    if (kind !== 'Object')
      throw new OpenAIError(
        `"${name}" cannot be sent in a form: it is of type ${kind}. \`await toFile(…)\` makes a file of bytes.`,
      );
    return Object.entries(value).flatMap(([key, item]) => fieldsOf(`${name}[${key}]`, item));
  }
  return [{ name, value: String(value) }];
}

const isUploadable = (value: unknown): value is Uploadable =>
  typeof value === 'function' || isBlob(value) || isResponse(value) || isStreamingFile(value) || isSource(value);

const isReplayable = (value: string | Uploadable): boolean =>
  typeof value === 'string' ||
  typeof value === 'function' ||
  isBlob(value) ||
  (isStreamingFile(value) && value.replayable);

/** What is streamed is opened when its turn comes, so a source that is never read is never opened. */
type Part = Blob | Streamed;

interface Streamed {
  readonly size: number | undefined;
  readonly type: string;
  open(): Promise<Source>;
}

async function open(fields: readonly Field[], attempt: Attempt): Promise<OpenBody> {
  const boundary = `concord-${[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('')}`;
  const parts: Part[] = [];
  for (const field of fields) parts.push(...(await partsOf(field, boundary, attempt)));
  parts.push(new Blob([`--${boundary}--\r\n`]));
  const contentType = `multipart/form-data; boundary=${boundary}`;
  // The platform knows the length of a blob, can resend it, and reads it in chunks.
  if (parts.every((part) => part instanceof Blob)) return { body: new Blob(parts), contentType };
  return { ...streamedBody(bytesOf(parts, attempt), attempt), contentType, length: lengthOf(parts) };
}

async function partsOf({ name, value }: Field, boundary: string, attempt: Attempt): Promise<Part[]> {
  const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
  if (typeof value === 'string') return [new Blob([`${disposition}\r\n\r\n${value}\r\n`])];
  const file = closeWith(attempt, typeof value === 'function' ? await value() : value);
  const content = await contentOf(file);
  const type = content.type || 'application/octet-stream';
  const header = `${disposition}; filename="${quoted(nameOf(file))}"\r\nContent-Type: ${type}\r\n\r\n`;
  return [new Blob([header]), content, new Blob(['\r\n'])];
}

async function contentOf(file: Exclude<Uploadable, () => unknown>): Promise<Part> {
  const given = isResponse(file) ? await file.blob() : file;
  if (isBlob(given)) return toBlob(given);
  return isStreamingFile(given) ? given : { size: undefined, type: '', open: async () => given as Source };
}

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
const quoted = (name: string): string => name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');

async function* bytesOf(parts: readonly Part[], attempt: Attempt): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Blob) yield* iterate(part.stream());
    else for await (const piece of chunksFor(attempt, await part.open())) yield* bytesOfPiece(piece);
  }
}

async function* bytesOfPiece(piece: unknown): AsyncGenerator<Uint8Array> {
  if (piece instanceof Uint8Array) yield piece;
  else if (isBlob(piece)) yield* iterate(piece.stream());
  else if (typeof piece === 'string' || piece instanceof ArrayBuffer) yield* iterate(new Blob([piece]).stream());
  else throw new OpenAIError(`A streamed file gave a piece that is neither bytes nor text: ${typeof piece}.`);
}

function lengthOf(parts: readonly Part[]): number | undefined {
  const sizes = parts.map(({ size }) => size);
  return sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
}
