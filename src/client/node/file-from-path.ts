import { createReadStream, promises } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OpenAIError, toStreamingFile, type StreamingFile } from '../core/index.ts';

/**
 * A file on disk for an upload. It is read piece by piece while it is sent, and opened anew for each try, so that memory
 * stays small and a failed upload is retried. Its length is that of now: a file that changes meanwhile fails the request.
 *
 * @param options `name` is that of the file by default, `type` is `application/octet-stream`.
 * @throws {OpenAIError} when there is no such file, or it is a folder.
 */
export async function fileFromPath(
  path: string | URL,
  options: { readonly name?: string | undefined; readonly type?: string | undefined } = {},
): Promise<StreamingFile> {
  const text = path instanceof URL ? fileURLToPath(path) : path;
  const found = await promises.stat(text).catch((cause: unknown) => {
    throw new OpenAIError(`${text} cannot be read.`, { cause });
  });
  if (!found.isFile()) throw new OpenAIError(`${text} is no file.`);
  return toStreamingFile(() => createReadStream(text), options.name ?? basename(text), {
    size: found.size,
    type: options.type,
  });
}
