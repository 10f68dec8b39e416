import createClient, { type Client } from 'openapi-fetch';
import { addressOf } from './http.ts';
import type { OperationDescriptor } from './operation.ts';
import type { OutgoingHead } from './outgoing.ts';
import { serializePath } from './path.ts';
import { serializeQuery } from './query.ts';

interface ByPathOptions {
  /** Asked at each request. */
  baseURL(): string;
  fetch(request: Request): Promise<Response>;
  /** All headers of a request, over those that openapi-fetch has set. */
  headersFor(outgoing: OutgoingHead, headers: Headers): Promise<Headers>;
}

/** openapi-fetch, set up for this API. It stands behind this file alone. */
export function createByPath<Paths extends object>(
  operations: readonly OperationDescriptor[],
  { baseURL, fetch, headersFor }: ByPathOptions,
): Client<Paths> {
  const byRoute = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const client = createClient<Paths>({
    Request: requestBelow(baseURL),
    fetch,
    querySerializer: serializeQuery,
    pathSerializer: serializePath,
  });
  client.use({
    onRequest: async ({ request, schemaPath }) => {
      const sent = toSent(request.method, schemaPath, byRoute.get(`${request.method} ${schemaPath}`));
      for (const [name, value] of await headersFor(sent, request.headers)) request.headers.set(name, value);
    },
  });
  return client;
}

const toSent = (method: string, path: string, operation: OperationDescriptor | undefined): OutgoingHead => ({
  method,
  path,
  headers: operation?.headers,
  admin: operation?.admin ?? false,
  streams: false,
  leavesBody: operation?.answer === 'binary',
});

/** openapi-fetch is told of a base once and for all, and so makes requests of paths alone: they get theirs here. */
const requestBelow = (baseURL: () => string): typeof Request =>
  new Proxy(Request, {
    construct: (Platform, [address, init]: [string, RequestInit]) => {
      const [path = '', query] = address.split('?');
      return new Platform(path.startsWith('/') ? addressOf(baseURL(), path, {}, {}, query) : address, init);
    },
  });
