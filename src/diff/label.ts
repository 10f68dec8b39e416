import { segmentsOf } from '../openapi/json-pointer.ts';
import { placesOf, type Difference } from './compare-sites.ts';
import { nameOf } from './sites.ts';

const keywords = new Set([
  'properties',
  'items',
  'additionalProperties',
  'anyOf',
  'oneOf',
  'allOf',
  'prefixItems',
  'propertyNames',
]);

/** How a sentence names the place of a difference: `Component.property`, or the way from the body or parameter. */
export function labelOf(difference: Difference): string {
  const { old, new: after } = placesOf(difference);
  const about = ['undeclared', 'required', 'not-named'].includes(difference.found.rule);
  const pointer = [after, old].find((each) => each.startsWith('/components/schemas/'));
  if (pointer === undefined) return inline(difference);
  const path = pathIn(segmentsOf(pointer).slice(3));
  if (difference.found.rule === 'closed' && path.at(-1) === '*') path.pop();
  const own = about && path.at(-1) === difference.found.name ? path.slice(0, -1) : path;
  const last = difference.found.way.at(-1);
  const label = `\`${[segmentsOf(pointer)[2], ...own].join('.')}\``;
  return last && 'key' in last.step ? `a key of ${label}` : label;
}

function inline({ site, found }: Difference): string {
  const way = found.way.map(({ step }) => ('property' in step ? step.property : 'item' in step ? '[]' : 'name'));
  const place = nameOf(site.new);
  return way.length === 0 ? place : `\`${way.join('.')}\` of ${place}`;
}

/** The names of properties on the way of a pointer into a schema. Items are `[]`, the values of a map `*`. */
function pathIn(segments: readonly string[]): string[] {
  const [head, next, ...rest] = segments;
  if (head === undefined || !keywords.has(head)) return [];
  if (head === 'properties') return next === undefined ? [] : [next, ...pathIn(rest)];
  if (head === 'items') return ['[]', ...pathIn(segments.slice(1))];
  if (head === 'additionalProperties') return ['*', ...pathIn(segments.slice(1))];
  return pathIn(next !== undefined && /^\d+$/.test(next) ? rest : segments.slice(1));
}
