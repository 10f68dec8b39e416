import type { IncomingMessage } from 'node:http';
import type { FormField } from '../../schema/decode.ts';
import { ApiError, badRequest } from '../errors.ts';
import type { Contents } from '../store/contents.ts';

/** A file of a form. Its bytes are stored under an id of its own. */
export interface Upload {
  readonly id: string;
  readonly filename: string;
  readonly bytes: number;
}

export interface Form {
  readonly fields: readonly FormField[];
  readonly upload: Upload | undefined;
}

/** The most that the API takes per file. */
export const largestFile = 512 * 1024 * 1024;

const pieceSize = 256 * 1024;

/**
 * Reads a form. Its file goes to the storage piece by piece, so that memory stays bounded whatever its size.
 *
 * @throws {ApiError} 400 for a form that cannot be read, 413 for a file that is too large.
 */
export async function readForm(request: IncomingMessage, contents: Contents, id: string): Promise<Form> {
  const { Busboy } = await import('@fastify/busboy');
  const fields: FormField[] = [];
  let upload: Upload | undefined;
  const parser = openParser(
    () =>
      new Busboy({
        headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? '' },
        limits: { fileSize: largestFile, files: 1, fields: 200, fieldSize: 1024 * 1024 },
        isPartAFile: (_name, _type, filename) => filename !== undefined,
      }),
  );
  try {
    await new Promise<void>((resolve, reject) => {
      parser.on('field', (name, text) => fields.push({ name, text, isFile: false }));
      parser.on('file', (name, stream, filename) => {
        fields.push({ name, text: filename, isFile: true });
        const writer = createWriter(contents, id);
        stream.on('data', (chunk: Buffer) => writer.write(chunk));
        stream.on('limit', () => reject(tooLarge('file', largestFile)));
        stream.on('end', () => (upload = { id, filename, bytes: writer.end() }));
        stream.on('error', reject);
      });
      parser.on('finish', resolve);
      parser.on('error', (error) => reject(unreadable((error as Error).message)));
      request.on('aborted', () => reject(unreadable('it ended early')));
      request.pipe(parser);
    });
  } catch (error) {
    request.unpipe(parser);
    contents.remove(id);
    throw error;
  }
  return { fields, upload };
}

/** Gathers bytes into pieces of one size. */
function createWriter(contents: Contents, id: string): { write(chunk: Buffer): void; end(): number } {
  let [waiting, size, count, total]: [Buffer[], number, number, number] = [[], 0, 0, 0];
  const flush = (): void => {
    if (size > 0) contents.add(id, count, Buffer.concat(waiting));
    [waiting, size, count] = [[], 0, count + 1];
  };
  return {
    write: (chunk) => {
      waiting.push(chunk);
      size += chunk.length;
      total += chunk.length;
      if (size >= pieceSize) flush();
    },
    end: () => {
      flush();
      return total;
    },
  };
}

function openParser<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw unreadable((error as Error).message);
  }
}

const unreadable = (why: string): ApiError => badRequest(`The form cannot be read: ${why.replace(/\.$/, '')}.`);

export const tooLarge = (what: string, most: number): ApiError =>
  new ApiError(413, `The ${what} is too large: at most ${most} bytes are accepted.`, {});
