import { isUtf8 } from 'node:buffer';
import zlib, { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { mostLevels } from '../../openapi/parse-json.ts';
import { UnreadableError } from './exchange.ts';

/** A body this large is not read: no response of the API comes near. */
const mostBytes = 64 * 2 ** 20;

/** @throws {UnreadableError} when the text is not base64, or was cut. */
export function fromBase64(text: string): Buffer {
  const digits = text.replaceAll(/\s+/g, '');
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits))
    throw new UnreadableError('its body is not valid base64');
  return Buffer.from(digits, 'base64');
}

const decoders: Readonly<Record<string, (body: Uint8Array, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  // Not in Node before 22.15.
  zstd: zlib.zstdDecompressSync,
};

/**
 * The body without its content encodings. Recorders differ: some keep the header and the compressed bytes, others keep
 * the header beside text.
 *
 * @throws {UnreadableError}
 */
export function decoded(body: Buffer, encodings = ''): Buffer {
  const names = encodings.toLowerCase().split(',');
  return names.reduceRight((bytes, name) => decodedOnce(bytes, name.trim()), body);
}

function decodedOnce(body: Buffer, name: string): Buffer {
  const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (!decode) return body;
  try {
    return decode(body, { maxOutputLength: mostBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    if (isUtf8(body)) return body;
    throw new UnreadableError(`its body is not valid ${name}`);
  }
}

const tooLarge = (): UnreadableError => new UnreadableError(`its body is larger than ${mostBytes} bytes`);

/**
 * A value as JSON, for recordings that hold the parsed body.
 *
 * @throws {UnreadableError} when it is too large or too deep to print. Aliases of YAML can repeat a small value without
 *   end.
 */
export function jsonOf(value: unknown): Buffer {
  const room = { left: mostBytes };
  measure(value, room, 0);
  return Buffer.from(JSON.stringify(value ?? null));
}

function measure(value: unknown, room: { left: number }, depth: number): void {
  room.left -= typeof value === 'string' ? value.length + 2 : 1;
  if (room.left < 0) throw tooLarge();
  if (depth > mostLevels) throw new UnreadableError(`its body is nested more than ${mostLevels} levels deep`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) room.left -= key.length + 2;
    measure(inner, room, depth + 1);
  }
}
