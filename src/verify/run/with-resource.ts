import { isObject } from '../../openapi/is-object.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Resource } from './ways.ts';

/** The request for a resource, with what its state says about the body. */
export function withResource(request: CaseRequest, { path, body }: Resource): CaseRequest {
  if (body === undefined || request.body === undefined) return { ...request, path };
  return { ...request, path, body: JSON.stringify(merged(parseJson(request.body), body)) };
}

/** A list is as long as stated. Its items keep what is not stated of the item at their place, or of the last one. */
function merged(own: unknown, stated: unknown): unknown {
  if (Array.isArray(stated)) {
    const items: readonly unknown[] = Array.isArray(own) ? own : [];
    return stated.map((item, index) => merged(items[index] ?? items.at(-1), item));
  }
  if (!isObject(stated)) return stated;
  const kept = isObject(own) ? own : {};
  return {
    ...kept,
    ...Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, merged(kept[name], value)])),
  };
}
