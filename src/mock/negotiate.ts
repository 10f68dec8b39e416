/** What a request asks of the mock beside what it asks of the API. */
export interface MockConfig {
  dynamic: boolean;
  mediaTypes?: string[];
  code?: number;
  exampleKey?: string;
}

/**
 * - `Prefer: code=404, example=unknown-route` chooses the answer, `dynamic=true` makes one up from the schema.
 * - `stream: true` in the body or the query chooses the event stream, as it does on a real server; Prism alone would
 *   go by the `Accept` header, which the official client sets to JSON.
 */
export function mockConfig(prefer: string | undefined, body: unknown, query: URLSearchParams): MockConfig {
  const preferences = new Map((prefer ?? '').split(',').map((part) => part.trim().split('=', 2) as [string, string]));
  const code = preferences.get('code');
  const exampleKey = preferences.get('example');
  return {
    dynamic: preferences.get('dynamic') === 'true',
    ...(asksForStream(body, query) && { mediaTypes: ['text/event-stream', 'application/json'] }),
    ...(code && { code: Number(code) }),
    ...(exampleKey && { exampleKey }),
  };
}

const asksForStream = (body: unknown, query: URLSearchParams): boolean =>
  query.get('stream') === 'true' ||
  (typeof body === 'object' && body !== null && 'stream' in body && body.stream === true);
