import { Failure } from '../lib/failure.ts';
import type { Difference, Findings } from './compare/difference.ts';
import type { Waiver } from './waivers.ts';

/** What becomes of the differences. */
export interface Outcome {
  /** To be mended in the contract, or waived. */
  readonly open: readonly Difference[];
  readonly waived: readonly Waived[];
  /** Waived by the one rule. */
  readonly byRule: readonly Difference[];
  /** Waivers of differences that are not there. */
  readonly stale: readonly Waiver[];
}

export interface Waived {
  readonly difference: Difference;
  readonly waiver: Waiver;
}

/** Whether any recorded answer has a field of this name. */
export type IsRecorded = (name: string) => boolean;

/**
 * Differences by what becomes of them.
 *
 * @param version of the official client. Waivers made for later versions do not hold.
 */
export function judge(
  { differences }: Findings,
  waivers: readonly Waiver[],
  version: string,
  isRecorded: IsRecorded,
): Outcome {
  const byKey = new Map(waivers.filter((waiver) => !isLater(waiver.version, version)).map((own) => [keyOf(own), own]));
  const waived: Waived[] = [];
  const byRule: Difference[] = [];
  const open: Difference[] = [];
  for (const difference of differences) {
    const waiver = byKey.get(keyOf(difference));
    if (waiver) waived.push({ difference, waiver });
    else if (isNewInAnswers(difference, isRecorded)) byRule.push(difference);
    else open.push(difference);
  }
  const used = new Set(waived.map(({ waiver }) => waiver));
  return { open, waived, byRule, stale: waivers.filter((waiver) => !used.has(waiver)) };
}

const keyOf = ({ field, found }: { readonly field: string; readonly found: string }): string => `${field} ${found}`;

/** The rule: a field of answers that no recording has yet may be optional, since older servers do not send it. */
const isNewInAnswers = ({ kind, found, field, directions }: Difference, isRecorded: IsRecorded): boolean =>
  kind === 'optionality' &&
  found === 'optional' &&
  directions.every((direction) => direction === 'answer') &&
  !isRecorded(field.split('.').at(-1) ?? field);

/**
 * What stands below a missing field is not compared, so its waivers are stale and not unknown.
 *
 * @throws {Failure} that names the first waiver whose field neither client has.
 */
export function refuseUnknown({ fields, differences }: Findings, waivers: readonly Waiver[]): void {
  const lost = differences.filter(({ kind }) => kind === 'missing field').map(({ field }) => field);
  const isLost = (field: string): boolean =>
    lost.some((above) => field.startsWith(above) && /^[.[{]/.test(field.slice(above.length)));
  const unknown = waivers.find(({ field }) => !fields.has(field) && !isLost(field));
  if (unknown) throw new Failure(`${unknown.file}: neither client has ${unknown.field}. Remove the waiver.`, 2);
}

function isLater(version: string, than: string): boolean {
  const [a, b] = [partsOf(version), partsOf(than)];
  const index = a.findIndex((part, at) => part !== b[at]);
  return index >= 0 && (a[index] ?? 0) > (b[index] ?? 0);
}

const partsOf = (version: string): number[] => version.split('-')[0]?.split('.').map(Number) ?? [];
