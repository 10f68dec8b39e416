import { listOf } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { limitedAs } from '../../limits.ts';
import type { Bucket } from './buckets.ts';
import { sum, type Usage } from './record.ts';

/** What the query of a call lets through. */
export function filtered({ query }: Call, usage: readonly Usage[]): readonly Usage[] {
  const filters = Object.entries(query).filter(([name]) => name === 'batch' || (isList(name) && name !== 'group_by[]'));
  return usage.filter(({ dimensions }) =>
    filters.every(([name, wanted]) => {
      const value = dimensions[name.replace(/s?\[\]$/, '')];
      const values = name === 'models[]' ? [value, limitedAs(String(value))] : [value];
      return [wanted].flat().some((one) => values.includes(one));
    }),
  );
}

const isList = (name: string): boolean => name.endsWith('[]');

/** The results of a bucket: one per combination of the dimensions that the call groups by, with null for the others. */
export function resultsIn(
  call: Call,
  { start, end }: Bucket,
  usage: readonly Usage[],
  show: (counts: Usage['counts'], dimensions: Usage['dimensions']) => object,
): readonly object[] {
  const grouped = new Set(listOf(call.query['group_by[]']));
  const own = (given: Usage['dimensions']): Usage['dimensions'] =>
    Object.fromEntries(dimensionsOf(call).map((name) => [name, grouped.has(name) ? (given[name] ?? null) : null]));
  const within = usage.filter(({ at }) => at >= start && at < end);
  const groups = Map.groupBy(within, ({ dimensions }) => JSON.stringify(own(dimensions)));
  return [...groups].map(([key, all]) =>
    show(sum(all.map(({ counts }) => counts)), JSON.parse(key) as Usage['dimensions']),
  );
}

/** What the contract lets an operation group by. */
function dimensionsOf({ operation }: Call): readonly string[] {
  const { items } = (operation.parameters.find(({ name }) => name === 'group_by[]')?.schema ?? {}) as {
    readonly items?: { readonly enum?: readonly string[]; readonly const?: string };
  };
  return items?.enum ?? (items?.const === undefined ? [] : [items.const]);
}
