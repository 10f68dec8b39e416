import { segmentsOf } from '../../openapi/json-pointer.ts';
import type { Exchange, GivenAnswer } from './model.ts';
import type { Site } from './sites.ts';

/** The exchange with another value at a site of the answer's body. */
export const withValue = (
  { request, answer }: Exchange,
  { pointer }: Pick<Site, 'pointer'>,
  value: unknown,
): Exchange => ({
  request,
  answer: { ...answer, body: replaced(answer.body, segmentsOf(pointer), value) },
});

/**
 * Applies a change to each site in turn. Undefined as soon as one site cannot be changed. What is not there counts as
 * null, and is not added as null.
 */
export function changeEach(
  exchange: Exchange,
  sites: readonly Site[],
  change: (site: Site) => unknown,
): GivenAnswer | undefined {
  let changed = exchange;
  for (const site of sites) {
    const value = change(site);
    if (value === undefined) return undefined;
    if (value === (site.value ?? null)) continue;
    changed = withValue(changed, site, value);
  }
  return changed.answer;
}

/** A value with another one at a path into it. */
export function replaced(node: unknown, [segment, ...rest]: readonly string[], value: unknown): unknown {
  if (segment === undefined) return value;
  if (Array.isArray(node))
    return node.map((item, index) => (String(index) === segment ? replaced(item, rest, value) : item));
  const object = (node ?? {}) as Readonly<Record<string, unknown>>;
  return { ...object, [segment]: replaced(object[segment], rest, value) };
}
