import type { APIResource } from '../core/index.ts';

/**
 * The resource as its client holds it. Helpers send through that, as the official ones do: libraries hand out copies and
 * proxies of resources whose `create` gives a plain promise.
 */
export function ofClient<Resource extends object>(own: Resource, ...path: readonly string[]): Resource {
  let found: unknown = (own as Partial<APIResource>)._client;
  for (const name of path) found = (found as Readonly<Record<string, unknown>> | undefined)?.[name];
  return (found ?? own) as Resource;
}
