import { required } from './normal/constraints.ts';
import { termOf } from './normal/term.ts';
import type { Sides } from './pair.ts';
import { causeOf, isObstacle, type Found } from './prove/found.ts';
import type { Prover } from './prove/proof.ts';
import type { Site } from './sites.ts';

/** Whether the new schema may accept less than the old one, or more. */
export type Flow = 'narrowed' | 'widened';

/** One difference between the schemas of a site. */
export interface Difference {
  readonly site: Site;
  readonly flow: Flow;
  readonly found: Found;
}

/** The flow that breaks somebody: a request that is refused, an answer that readers do not expect. */
export const breakingFlow = ({ old }: Site): Flow => (old.direction === 'request' ? 'narrowed' : 'widened');

/**
 * What differs in meaning between the two schemas of a site: what stops the proof that the old one is contained in the
 * new one, and the reverse. Nothing differs if both proofs succeed.
 */
export function compareSite(prover: Prover, sides: Sides, site: Site): Difference[] {
  const old = termOf(sides.old, site.old.schema, site.old.pointer);
  const after = termOf(sides.new, site.new.schema, site.new.pointer);
  const narrowed = prover.compare(old, after).map((found): Difference => ({ site, flow: 'narrowed', found }));
  const widened = prover
    .compare(after, old)
    .filter((found) => isObstacle(found) || found.rule === 'undeclared')
    .map((found): Difference => ({ site, flow: 'widened', found }));
  return withoutRepetition(site, [...narrowed, ...widened]);
}

/** Pointer of a difference in the old and in the new document. */
export const placesOf = ({ flow, found }: Difference): { readonly old: string; readonly new: string } =>
  flow === 'narrowed' ? { old: found.left, new: found.right } : { old: found.right, new: found.left };

function withoutRepetition(site: Site, all: readonly Difference[]): Difference[] {
  const breaking = breakingFlow(site);
  const keys = new Set(all.filter(({ flow }) => flow === breaking).map((each) => spotOf(each)));
  return all.filter((each) => {
    // A change in both directions is told once, by the direction that breaks.
    if (each.flow !== breaking && isObstacle(each.found) && keys.has(spotOf(each))) return false;
    // That a `oneOf` may overlap more or less follows from another change.
    if (each.found.rule === 'overlap' && each.flow !== breaking && all.some(({ found }) => found.rule !== 'overlap'))
      return false;
    return !isToldElsewhere(each, all, breaking);
  });
}

const spotOf = (difference: Difference): string => {
  const { old, new: after } = placesOf(difference);
  const { rule, name = '' } = difference.found;
  return [rule, old, after, name].join(' ');
};

/** A required property that comes or goes is one change: the one that breaks, or else the property itself. */
function isToldElsewhere({ found, flow }: Difference, all: readonly Difference[], breaking: Flow): boolean {
  const other = found.rule === 'required' ? 'undeclared' : found.rule === 'undeclared' ? 'required' : undefined;
  if (other === undefined || (found.rule === 'required') === (flow === breaking)) return false;
  const cause = causeOf({ ...found, rule: other });
  return all.some((each) => each.flow === flow && causeOf(each.found) === cause);
}

/** Whether the value at a difference may be left out, which is when its default counts. */
export function isOptional({ found, site }: Difference): boolean {
  const last = found.way.at(-1);
  if (!last) return site.old.required !== true;
  return !('property' in last.step) || !required(last.atom.term).has(last.step.property);
}
