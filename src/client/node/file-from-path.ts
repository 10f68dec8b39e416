import { createReadStream, promises } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OpenAIError, toStreamingFile, type StreamingFile } from '../core/index.ts';

/**
 * A file on disk for an upload. It is read in chunks during sending and reopened for each attempt, so memory use stays
 * small and a failed upload can be retried. The length is read once, by this call: if the file changes size before it
 * is sent, the request fails.
 *
 * @param options `name` defaults to the file's own name, `type` to `application/octet-stream`.
 * @throws {OpenAIError} if the file does not exist or is a folder.
 */
export async function fileFromPath(
  path: string | URL,
  options: { readonly name?: string | undefined; readonly type?: string | undefined } = {},
): Promise<StreamingFile> {
  const text = path instanceof URL ? fileURLToPath(path) : path;
  const found = await promises.stat(text).catch((cause: unknown) => {
    throw new OpenAIError(`${text} cannot be read.`, { cause });
  });
  if (!found.isFile()) throw new OpenAIError(`${text} is not a file.`);
  return toStreamingFile(() => createReadStream(text), options.name ?? basename(text), {
    size: found.size,
    type: options.type,
  });
}
