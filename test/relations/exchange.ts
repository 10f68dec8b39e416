import type { AskedRequest, GivenAnswer } from '../../src/relations/terms/model.ts';

/** A request with a JSON body. */
export const asked = (body?: unknown, query: Readonly<Record<string, unknown>> = {}): AskedRequest => ({
  path: {},
  query,
  headers: {},
  body,
});

/** A successful JSON answer. */
export const answered = (body: unknown): GivenAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body,
});

/** A successful stream, by the data of its events. */
export const streamed = (...events: readonly unknown[]): GivenAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream' },
  events: events.map((data) => ({ data })),
});
