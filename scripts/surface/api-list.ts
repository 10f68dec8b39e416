/** The operations of each method, as `GET /models` by `models.list`, read from a client's list of methods (`api.md`). */
export function operationsByMethod(apiList: string): ReadonlyMap<string, readonly string[]> {
  let resource = '';
  const found = new Map<string, readonly string[]>();
  for (const line of apiList.split('\n')) {
    resource = /^## client\.(.*)/.exec(line)?.[1] ?? resource;
    const [, method, sent = ''] = /^- `(\w+)` → (.*)/.exec(line) ?? [];
    if (method !== undefined)
      found.set(
        `${resource}.${method}`,
        [...sent.matchAll(/`([A-Z]+ \/[^`]*)`/g)].map(([, operation = '']) => operation),
      );
  }
  return found;
}
