import type { IncomingMessage } from 'node:http';
import { tooLarge } from './form.ts';

/** The most bytes of a JSON body. */
export const largestBody = 64 * 1024 * 1024;

/** @throws {ApiError} 413. */
export async function readBody(request: IncomingMessage, most = largestBody): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw tooLarge('body', most);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString();
}
