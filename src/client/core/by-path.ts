import createClient, { type Client } from 'openapi-fetch';
import { checkBaseURL } from './base-url.ts';
import { toJson } from './body.ts';
import type { BaseClient } from './client.ts';
import { mergeHeaders } from './headers.ts';
import { addressOf } from './http.ts';
import type { OperationDescriptor } from './operation.ts';
import { splitInit, type PathInit } from './path-init.ts';
import { OpenAIError } from './errors.ts';
import { fillPath } from '../../wire/path.ts';
import { splitPath } from './path.ts';
import { pathParameters } from './split-params.ts';
import { serializeQuery } from './query.ts';
import { isPlatformBody } from './raw-body.ts';
import { isForm, requestAt, sendByPath } from './send-by-path.ts';

export type { Client as ByPath } from 'openapi-fetch';

/**
 * The form of openapi-fetch for `require` is not marked as made from a module: code that was compiled from `import` then
 * gets all exports as the default one.
 */
const create: typeof createClient = (options) =>
  ((createClient as { readonly default?: typeof createClient }).default ?? createClient)(options);

type Ask = (method: string, path: string, init?: PathInit) => Promise<unknown>;

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/**
 * Configures openapi-fetch for this API. It types and builds each request, and sorts the response into `data` and
 * `error`. Its `fetch` is the request pipeline of this package. Only this file depends on it.
 */
export function createByPath<Paths extends object>(
  client: BaseClient,
  operations: readonly OperationDescriptor[],
): Client<Paths> {
  const byRoute = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const api = create<Paths>({
    querySerializer: serializeQuery,
    pathSerializer: (path, values) => fillPath(path, values, OpenAIError),
    bodySerializer: (body) => (isPlatformBody(body) ? body : toJson(body)),
  });
  const ask = api.request as Ask;

  const request: Ask = async (method, path, init = {}) => {
    requireAll(path, init.params?.path);
    const { passed, options } = splitInit(init);
    const operation = byRoute.get(`${method.toUpperCase()} ${path}`);
    const addressFor = (written: string): string => {
      const { pathname, search } = splitPath(written);
      const base = checkBaseURL(init.baseUrl ?? client.baseURL);
      return addressOf(base, pathname, client._options.defaultQuery, search, options.query);
    };
    return ask(method, path, {
      ...passed,
      ...(isForm(operation, init) && { bodySerializer: () => undefined }),
      headers: mergeHeaders(init.headers, init.params?.header),
      // The base URL is part of the URL passed to `Request`.
      baseUrl: '',
      Request: requestAt(addressFor),
      fetch: (written) => sendByPath({ client, operation, path, init, options }, written),
    });
  };

  const byMethod = methods.map((method) => [method, (path: string, init?: PathInit) => request(method, path, init)]);
  return Object.assign(api, { request }, Object.fromEntries(byMethod)) as Client<Paths>;
}

/** @throws {OpenAIError} if a path parameter is missing. */
function requireAll(template: string, values: Readonly<Record<string, unknown>> = {}): void {
  const missing = pathParameters(template).find((name) => (values[name] ?? '') === '');
  if (missing) throw new OpenAIError(`${template}: the path parameter "${missing}" is missing.`);
}
