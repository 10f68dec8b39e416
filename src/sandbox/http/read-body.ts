import type { IncomingMessage } from 'node:http';
import { tooLarge } from './form.ts';

/** The most bytes of a JSON body. */
export const largestBody = 64 * 1024 * 1024;

/** @throws {ApiError} 413. */
export function readBody(request: IncomingMessage, most = largestBody): Promise<string> | string {
  const { headers } = request;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return '';
  // Events take half the time of an iterator.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) return void chunks.push(chunk);
      request.removeAllListeners('data');
      reject(tooLarge('body', most));
    });
    request.on('end', () => resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}
