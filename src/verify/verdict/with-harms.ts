import type { Expectation } from '../model/case.ts';
import type { Check, Finding } from '../model/finding.ts';
import type { Harm } from '../model/harm.ts';
import { blamedFor } from './blamed.ts';
import { placeOf } from './implied.ts';

/** What is known about the answer that the findings are about. */
export interface HarmedAnswer {
  readonly expect: Pick<Expectation, 'kind'>;
  /** JSON Pointer of the schema, or else of what the case comes from. */
  readonly contract: string;
  readonly harms: readonly Harm[];
  /** Whether it came as JSON in the place of a stream, or the other way round. */
  readonly isInOtherForm: boolean;
}

/**
 * Gives each finding about the letter its severity: `high` if a client is harmed at the same place, or reads nothing
 * because of it. A harm that no finding explains is a finding itself. Of an answer in the other form, clients read
 * nothing, whatever its contents are: that is one finding.
 */
export function withHarms(
  findings: readonly Finding[],
  { expect, contract, harms, isInOtherForm }: HarmedAnswer,
): readonly Finding[] {
  if (isInOtherForm)
    return [...findings, ...harms.slice(0, 1).map(({ says }) => readableFinding({ says, at: ofForm }, contract))];
  const explained = new Set<Harm>();
  const severe = findings.map((finding): Finding => {
    if (finding.check === 'no-server-error' && expect.kind === 'success') return { ...finding, severity: 'high' };
    const harm = harms.find((one) => isOf(finding, one, findings));
    if (harm === undefined) return finding;
    for (const one of harms) if (isOf(finding, one, findings)) explained.add(one);
    return { ...finding, severity: 'high', harm: harm.says };
  });
  const rest = harms.filter((harm) => !explained.has(harm));
  return [...severe, ...rest.map((harm) => readableFinding(harm, contract))];
}

/** The place of a harm by the form of the answer. The other form of the operation may have none. */
export const ofForm = '/content-type';

const readableFinding = ({ says, at }: Harm, contract: string): Finding => ({
  check: 'readable',
  message: says,
  contract,
  ...(at !== undefined && { instance: at }),
});

/** The checks of what clients read. */
const ofBodies: ReadonlySet<Check> = new Set<Check>([
  'content-type-documented',
  'body-present',
  'body-json',
  'body-schema',
  'body-complete',
  'stream-event',
  'stream-order',
  'stream-end',
  'stream-repeat',
  'stream-whole',
]);

/** The events of a stream and its fold have different places. */
const isOfStream = ({ check }: Finding): boolean => check.startsWith('stream-');

function isOf(finding: Finding, { at, says }: Harm, all: readonly Finding[]): boolean {
  if (!ofBodies.has(finding.check)) return false;
  if (at === undefined) return blamedFor(says, all).has(finding);
  if (finding.instance === undefined || isOfStream(finding)) return true;
  const place = placeOf(finding);
  return isWithin(place, at) || isWithin(at, place);
}

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);
