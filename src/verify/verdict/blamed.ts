import { withoutIndexes } from '../model/cause.ts';
import type { Check, Finding } from '../model/finding.ts';

/** What keeps a client from reading anything, in the order in which it meets it. */
const order: readonly Check[] = [
  'body-present',
  'content-type-documented',
  'body-json',
  'body-complete',
  'stream-event',
  'stream-end',
  'body-schema',
  'stream-order',
  'stream-repeat',
  'stream-whole',
];

/**
 * Of the findings about a body that a client cannot read, those that made it stop: the ones that its words name best, or
 * else what it meets first. The same fault at every item of a list is one.
 *
 * @param says what the client said.
 */
export function blamedFor(says: string, findings: readonly Finding[]): ReadonlySet<Finding> {
  const candidates = findings.filter(({ check }) => order.includes(check));
  const named = new Map(candidates.map((one) => [one, namesIn(one).filter((name) => isWordOf(name, says)).length]));
  const most = Math.max(0, ...named.values());
  const [first] = candidates
    .filter((one) => named.get(one) === most)
    .toSorted((a, b) => order.indexOf(a.check) - order.indexOf(b.check));
  return new Set(candidates.filter((finding) => first !== undefined && isAlike(finding, first)));
}

const isAlike = (finding: Finding, other: Finding): boolean =>
  finding.check === other.check &&
  finding.keyword === other.keyword &&
  withoutIndexes(finding.instance ?? '') === withoutIndexes(other.instance ?? '');

/** The last names of its place, and what its sentence quotes. Clients call an id an identity. */
const namesIn = ({ instance = '', message }: Finding): readonly string[] => [
  ...instance.split('/').slice(-2),
  ...(/[/_]id$/.test(instance) ? ['identity'] : []),
  ...[...message.matchAll(/["'`]([\w.]+)["'`]/g)].map(([, name = '']) => name),
];

/** Short names and numbers are in any sentence. */
const isWordOf = (name: string, text: string): boolean =>
  /^[A-Za-z_]\w{2,}$/.test(name) && new RegExp(`(?<!\\w)${name}(?!\\w)`).test(text);
