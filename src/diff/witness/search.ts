import * as fc from 'fast-check';
import { nodeAt } from '../../schema/node.ts';
import { arbitraryOf } from '../../schema/values/arbitrary.ts';
import { corruptionsOf } from '../../schema/values/mutate.ts';
import type { Difference } from '../compare-sites.ts';
import type { Witness } from '../model.ts';
import type { Sides } from '../pair.ts';
import type { Site } from '../sites.ts';
import { otherSide, type Judges, type Reason, type SideName } from './judges.ts';
import { valuesFor } from './place.ts';
import { clarity } from './reasons.ts';
import { shrink } from './shrink.ts';

/** The same values in every run. */
const seed = 1;
const draws = 200;

/** Sites, bases and values are tried up to these numbers, the cheapest sites first. */
const most = { sites: 3, bases: 6, values: 60, corruptions: 500 };

export interface Search {
  readonly sides: Sides;
  readonly judges: Judges;
  /** What it costs to compile the schemas of a site, in any unit. */
  costOf(site: Site): number;
}

/** The differences of one cause, and whether the site of one has no other difference that breaks. */
export interface Cause {
  readonly differences: readonly Difference[];
  isAlone(difference: Difference): boolean;
}

/** A difference, and how a value shows it. */
interface Sought extends Difference {
  /** The side that accepts the value. */
  readonly accepting: SideName;
  readonly refusing: SideName;
  readonly isAlone: boolean;
}

/** A value that shows a difference, confirmed by both validators; undefined if none was found. */
export async function findWitness(search: Search, { differences, isAlone }: Cause): Promise<Witness | undefined> {
  const cheapest = differences
    .map((difference) => soughtBy(difference, isAlone(difference)))
    // Where nothing else is refused, no reasons have to be told apart.
    .map((sought) => ({ sought, cost: search.costOf(sought.site) * (sought.isAlone ? 1 : 2) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most.sites);
  for (const { sought } of cheapest) {
    const witness = await firstConfirmed(search, sought, guided(search, sought));
    if (witness) return witness;
  }
  const [first] = cheapest;
  return first && firstConfirmed(search, first.sought, unguided(search, first.sought));
}

function soughtBy(difference: Difference, isAlone: boolean): Sought {
  const accepting = difference.flow === 'narrowed' ? 'old' : 'new';
  return { ...difference, accepting, refusing: otherSide(accepting), isAlone };
}

async function firstConfirmed(
  { judges }: Search,
  sought: Sought,
  candidates: Iterable<unknown>,
): Promise<Witness | undefined> {
  const { site, accepting, refusing, isAlone } = sought;
  const disagree = (value: unknown): boolean =>
    judges.accepts(accepting, site, value) && !judges.accepts(refusing, site, value);
  for (const candidate of candidates) {
    if (!isJson(candidate) || !disagree(candidate) || !(await judges.confirm(accepting, site, candidate))) continue;
    const isSame = isAlone ? () => true : sameReasons(judges, sought, candidate);
    const small = shrink(candidate, (value) => disagree(value) && isSame(value));
    return toWitness(site, accepting, (await judges.confirm(accepting, site, small)) ? small : candidate);
  }
  return undefined;
}

/** Whether another value is refused for no other reasons. What has several keeps the one that it has to show. */
function sameReasons(judges: Judges, { site, found, refusing }: Sought, value: unknown): (other: unknown) => boolean {
  const reasons = judges.reasons(refusing, site, value);
  const known = new Set(reasons.map(({ schema }) => schema));
  const least = clarity(found, reasons);
  return (other) => {
    const left = judges.reasons(refusing, site, other);
    const isNew = left.length > reasons.length || left.some(({ schema }) => !known.has(schema));
    return !isNew && clarity(found, left) >= least;
  };
}

/** Examples with a value at the place of the difference, and then values without an example. */
function* guided({ judges }: Search, { site, found, accepting, refusing, isAlone }: Sought): Generator<unknown> {
  let left = most.bases;
  for (const base of smallestFirst([...site[accepting].examples, ...site[refusing].examples])) {
    if (!judges.accepts(accepting, site, base) || !judges.accepts(refusing, site, base)) continue;
    yield* valuesFor(found, base).slice(0, most.values);
    if ((left -= 1) === 0) break;
  }
  // A value without an example can be refused for another reason already.
  const [plain] = valuesFor({ ...found, tries: (present) => [present] }, undefined);
  const isClean = isAlone || judges.accepts(refusing, site, plain) || !judges.accepts(accepting, site, plain);
  const values = valuesFor(found, undefined).slice(0, most.values);
  if (isClean) yield* values;
  else yield* clearest(values, found, (value) => judges.reasons(refusing, site, value));
  // An example that is itself refused shows the difference only if that is the reason.
  for (const base of site[accepting].examples) if (clarity(found, judges.reasons(refusing, site, base)) > 0) yield base;
}

/** Different values. A small one costs little to check, and is read at a glance. */
const smallestFirst = (values: readonly unknown[]): readonly unknown[] =>
  [...new Map(values.map((value) => [JSON.stringify(value), value]))]
    .sort(([a], [b]) => a.length - b.length)
    .map(([, value]) => value);

/** Values that show a difference, the clearest first: those that are refused for little else. */
function clearest(
  values: readonly unknown[],
  found: Difference['found'],
  reasonsOf: (value: unknown) => readonly Reason[],
): unknown[] {
  const weighed = values.map((value) => {
    const reasons = reasonsOf(value);
    return { value, weight: clarity(found, reasons), others: reasons.length };
  });
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.others - b.others)
    .map(({ value }) => value);
}

/** Examples with a corrupted part, and arbitrary values, that are refused for the reason that was looked for. */
function* unguided(search: Search, { site, found, accepting, refusing }: Sought): Generator<unknown> {
  const { judges } = search;
  const corrupted = site[accepting].examples.flatMap((example) => corruptionsOf(example)).map(({ value }) => value);
  for (const value of [...corrupted.slice(0, most.corruptions), ...drawn(search, site, accepting)])
    if (judges.accepts(accepting, site, value) && clarity(found, judges.reasons(refusing, site, value)) > 0)
      yield value;
}

function drawn({ sides }: Search, site: Site, accepting: SideName): unknown[] {
  const { document } = sides[accepting];
  if (site[accepting].schema === undefined) return [];
  try {
    return fc.sample(arbitraryOf(document, nodeAt(document, site[accepting].pointer)), { seed, numRuns: draws });
  } catch {
    // Some schemas have no arbitrary values, such as one whose pattern cannot be generated from.
    return [];
  }
}

/** JSON has no infinite numbers and nothing undefined. */
function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isJson);
  return value !== undefined;
}

const toWitness = (site: Site, accepting: SideName, value: unknown): Witness => {
  const { in: where, status, media, name } = site[accepting];
  return {
    operation: site.operation,
    in: where,
    ...(status !== undefined && { status }),
    ...(media !== undefined && { media }),
    ...(name !== undefined && { name }),
    value,
    accepted: accepting,
  };
};
