import type { Check, Finding } from '../model/finding.ts';

/** The findings of one case: those that stand for themselves, each with what follows from it. */
export interface Rooted {
  readonly finding: Finding;
  readonly implied: readonly Finding[];
}

/**
 * Folds what follows from another finding of the same case: the same fault, seen by the schema, in the whole of a
 * stream, and by a relation.
 */
export function foldImplied(findings: readonly Finding[]): readonly Rooted[] {
  const rootOf = (finding: Finding): Finding | undefined =>
    findings.find((other) => other !== finding && follows(finding, other) && !follows(other, finding));
  const roots = new Map(findings.map((finding) => [finding, rootOf(finding)]));
  return findings
    .filter((finding) => roots.get(finding) === undefined)
    .map((finding) => ({
      finding,
      implied: findings.filter((one) => lastRoot(roots, one) === finding && one !== finding),
    }));
}

/** What follows from something that follows has the root of that. */
function lastRoot(roots: ReadonlyMap<Finding, Finding | undefined>, finding: Finding): Finding {
  let root = finding;
  for (let steps = 0; steps < roots.size; steps += 1) root = roots.get(root) ?? root;
  return root;
}

/** Whether a finding is there because another one is. */
function follows(finding: Finding, other: Finding): boolean {
  if (other.check === 'no-server-error' || isAccepted(other)) return ofFailure.has(finding.check);
  if (ofStatus.has(other.check)) return finding.check === 'status-documented';
  if (!ofShape.has(other.check)) return false;
  if (finding.check === other.check) return isUnionOf(finding, other) || isLater(finding, other);
  if (finding.check === 'relation') return isNear(finding, other);
  return order.indexOf(finding.check) > order.indexOf(other.check) && isAlike(finding, other);
}

/** The status is wrong for the request, documented or not. */
const ofStatus: ReadonlySet<Check> = new Set<Check>([
  'success-expected',
  'route-unknown',
  'key-required',
  'key-kind',
  'input-rejected',
]);

/** An invalid request was answered like a valid one: what it asked for has no right form. */
const isAccepted = ({ check, got = '' }: Finding): boolean => check === 'input-rejected' && /^2\d\d /.test(got);

/** From the cause to the consequence. */
const order: readonly Check[] = ['stream-event', 'stream-order', 'stream-end', 'stream-repeat', 'stream-whole'];
const ofShape: ReadonlySet<Check> = new Set<Check>(['body-schema', ...order]);

/** A server that fails answers with whatever it has. */
const ofFailure: ReadonlySet<Check> = new Set<Check>([
  'status-documented',
  'content-type-documented',
  'body-json',
  'body-present',
  'readable',
  ...ofShape,
]);

/** No member of a union fits, because of a fault inside. */
const isUnionOf = (finding: Finding, { instance = '', keyword }: Finding): boolean =>
  /^(?:oneOf|anyOf)$/.test(finding.keyword ?? '') &&
  !/^(?:oneOf|anyOf)$/.test(keyword ?? '') &&
  isWithin(instance, finding.instance ?? '');

/** A later event of a stream lacks the same, or has the same wrong: each type of event has a schema of its own. */
const isLater = (finding: Finding, other: Finding): boolean =>
  finding.keyword !== undefined &&
  finding.keyword === other.keyword &&
  (finding.event?.index ?? 0) > (other.event?.index ?? Infinity) &&
  placeOf(finding) === placeOf(other);

/** The value that a relation reads is wrong itself, or what holds it is. A wrong item does not change a list's length. */
const isNear = ({ instance: at = '' }: Finding, other: Finding): boolean => at !== '' && isWithin(at, placeOf(other));

/** The places in events and in their fold differ, and the names of the fields do not. */
const isAlike = (finding: Finding, other: Finding): boolean =>
  nameOf(placeOf(finding)) !== undefined && nameOf(placeOf(finding)) === nameOf(placeOf(other));

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** Where the answer is wrong. A property that is missing is a place, too. */
export function placeOf({ instance = '', keyword, message }: Finding): string {
  const [, missing] = keyword === 'required' ? (/required property "(.+)"/.exec(message) ?? []) : [];
  return missing === undefined ? instance : `${instance}/${missing}`;
}

/** The last name on the way to a place. */
const nameOf = (place: string): string | undefined =>
  place.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part));
