import type { ServerResponse } from 'node:http';
import type { XEventStream } from '../../openapi/document.ts';
import type { StreamedEvent } from '../../relations/terms/model.ts';
import type { Reply } from '../call.ts';
import type { Later } from '../journal.ts';
import type { Ending } from './server.ts';
import { formatEvent } from '../../openapi/event-stream.ts';

/** What was sent, as the journal keeps it. */
export interface Sent {
  readonly status: number;
  readonly answer: Later;
}

export interface Head {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends a reply. Of a stream or a file, no more is held than what the reader has room for. */
export async function writeReply(response: ServerResponse, head: Head, reply: Reply, ending: Ending): Promise<Sent> {
  const { status } = head;
  if (reply.kind === 'json') {
    const text = JSON.stringify(reply.body);
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
    response.writeHead(status, { ...headers, ...head.headers }).end(text);
    return { status, answer: { text } };
  }
  const { signal } = ending;
  if (reply.kind === 'bytes') {
    response.writeHead(status, { ...reply.headers, ...head.headers });
    for (const piece of reply.bytes) await send(response, piece, signal);
    response.end();
    return { status, answer: () => 'bytes' };
  }
  response.writeHead(status, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    ...head.headers,
  });
  response.flushHeaders();
  const told = await writeEvents(response, reply.events, reply.stream, signal);
  return { status, answer: () => told };
}

async function writeEvents(
  response: ServerResponse,
  events: AsyncIterable<StreamedEvent> | Iterable<StreamedEvent>,
  { named, sentinel }: XEventStream,
  signal: AbortSignal,
): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  for await (const { name, data } of events) {
    if (signal.aborted) return told;
    told.push(data);
    const text = formatEvent({ event: named ? name : undefined, data: JSON.stringify(data) });
    await send(response, text, signal);
  }
  if (sentinel !== null)
    await send(response, formatEvent({ event: named ? 'done' : undefined, data: sentinel }), signal);
  response.end();
  return told;
}

/** Waits until the reader has taken what was sent before. */
async function send(response: ServerResponse, piece: string | Uint8Array, signal: AbortSignal): Promise<void> {
  if (signal.aborted || response.write(piece)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    response.once('drain', done);
    signal.addEventListener('abort', done, { once: true });
  });
}
