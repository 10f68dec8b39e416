import { RefusedRequest } from './answer.ts';

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
 *
 * @throws {RefusedRequest} for a code that is not a status.
 */
export function mockConfig(prefer: string | undefined, body: unknown, query: URLSearchParams): MockConfig {
  const preferences = new Map((prefer ?? '').split(',').map((part) => part.trim().split('=', 2) as [string, string]));
  const code = preferences.get('code');
  if (code !== undefined && !/^[1-5]\d\d$/.test(code))
    throw new RefusedRequest(
      400,
      'invalid_prefer',
      `The code that the header prefer asks for is not a status: ${code}`,
    );
  const exampleKey = preferences.get('example');
  return {
    dynamic: preferences.get('dynamic') === 'true',
    ...(asksForStream(body, query) && { mediaTypes: ['text/event-stream', 'application/json'] }),
    ...(code !== undefined && { code: Number(code) }),
    ...(exampleKey && { exampleKey }),
  };
}

const asksForStream = (body: unknown, query: URLSearchParams): boolean =>
  query.get('stream') === 'true' ||
  (typeof body === 'object' && body !== null && 'stream' in body && body.stream === true);
