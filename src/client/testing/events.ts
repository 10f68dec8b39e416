/** How a stream of events behaves. */
export interface EventsOptions {
  /**
   * What follows the last event: `close` ends the body, `cut` breaks the connection, `stall` sends nothing more. Default:
   * `close`.
   */
  readonly end?: 'close' | 'cut' | 'stall';
  /** The data after the last event; null for none. Default: `[DONE]`, if the stream closes and has chunks. */
  readonly sentinel?: string | null;
  /** Bytes in each piece of the body. 1 splits everything that can be split. Default: one event in each piece. */
  readonly pieceSize?: number;
  /** Sends an error instead of the event at this place, and ends. */
  readonly error?: { readonly at: number; readonly message: string; readonly code?: string };
}

/** A response with events, each in a line of its own; one with `event` and `data` gets both lines. */
export function eventsOf(events: readonly object[], options: EventsOptions = {}): Response {
  const { end = 'close', pieceSize, error } = options;
  const { sentinel = end === 'close' && events.some((event) => 'choices' in event) ? '[DONE]' : null } = options;
  const told = error ? events.slice(0, error.at) : events;
  const lines = [
    ...told.map(linesOf),
    ...(error ? [`data: ${JSON.stringify({ error: { message: error.message, code: error.code ?? null } })}\n\n`] : []),
    ...(sentinel !== null && !error ? [`data: ${sentinel}\n\n`] : []),
  ];
  const bytes = lines.map((line) => new TextEncoder().encode(line));
  const pieces = pieceSize === undefined ? bytes : split(bytes, pieceSize);
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces.shift();
        if (piece) controller.enqueue(piece);
        else if (end === 'close') controller.close();
        else if (end === 'cut') controller.error(new TypeError('terminated'));
        else return new Promise<void>(() => {});
        return undefined;
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_test' } });
}

function linesOf(event: object): string {
  const { event: name, data } = event as { readonly event?: unknown; readonly data?: unknown };
  const isEnvelope = typeof name === 'string' && data !== undefined;
  return isEnvelope ? `event: ${name}\ndata: ${JSON.stringify(data)}\n\n` : `data: ${JSON.stringify(event)}\n\n`;
}

function split(parts: readonly Uint8Array[], size: number): Uint8Array[] {
  const all = parts.flatMap((part) => [...part]);
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    Uint8Array.from(all.slice(at * size, (at + 1) * size)),
  );
}
