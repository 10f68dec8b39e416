import { RefusedRequest } from './answer.ts';

/** The parts of a request that select the mock's response. */
export interface MockConfig {
  dynamic: boolean;
  mediaTypes?: string[];
  code?: number;
  exampleKey?: string;
}

/**
 * - `Prefer: code=404, example=unknown-route` selects a response; `dynamic=true` generates one from the schema.
 * - `stream: true` in the body or the query selects the event stream, as on a real server. Prism alone would look only
 *   at the `Accept` header, which the official client sets to JSON.
 *
 * @throws {RefusedRequest} when `code` is not a valid status.
 */
export function mockConfig(prefer: string | undefined, body: unknown, query: URLSearchParams): MockConfig {
  const preferences = new Map((prefer ?? '').split(',').map((part) => part.trim().split('=', 2) as [string, string]));
  const code = preferences.get('code');
  if (code !== undefined && !/^[1-5]\d\d$/.test(code))
    throw new RefusedRequest(
      400,
      'invalid_prefer',
      `The code in the Prefer header must be a status from 100 to 599, got ${code}`,
    );
  const exampleKey = preferences.get('example');
  return {
    dynamic: preferences.get('dynamic') === 'true',
    ...(asksForStream(body, query) && { mediaTypes: ['text/event-stream', 'application/json'] }),
    ...(code !== undefined && { code: Number(code) }),
    ...(exampleKey && { exampleKey }),
  };
}

/** Whether a request names its response itself. Then it gets that response as it is. */
export const isChosen = ({ dynamic, code, exampleKey }: MockConfig): boolean =>
  dynamic || code !== undefined || exampleKey !== undefined;

const asksForStream = (body: unknown, query: URLSearchParams): boolean =>
  query.get('stream') === 'true' ||
  (typeof body === 'object' && body !== null && 'stream' in body && body.stream === true);
