import { isDeepStrictEqual } from 'node:util';
import { explains, fingerprintOf, type BaselineEntry, type Fingerprint } from '../model/baseline.ts';
import { causeOf, isAboutAnswer, withoutIndexes } from '../model/cause.ts';
import { wasSent, type Result } from '../model/result.ts';
import { isCounted, type Demand } from '../model/verdict.ts';

/** The reason of a new entry, until a person writes another one. */
export const unreviewed = 'Not reviewed yet: say here why this is excused.';

interface Found extends Fingerprint {
  readonly target: string;
  readonly cause: string;
  readonly case: string;
}

/**
 * The baseline that excuses what fails now: an entry for each cause. Entries stay unchanged unless they are stale; new
 * ones need a reason.
 */
export function updatedBaseline(
  entries: readonly BaselineEntry[],
  results: readonly Result[],
  { demand, stale }: { readonly demand: Demand; readonly stale: readonly BaselineEntry[] },
): BaselineEntry[] {
  const kept = entries.filter((entry) => !stale.some((one) => isDeepStrictEqual(one, entry)));
  const found = results.filter(wasSent).flatMap((result) =>
    result.findings
      .filter((finding) => isCounted(finding, demand))
      .map((finding): Found => {
        const { target, case: id, operationId } = result;
        return { ...fingerprintOf(operationId, finding), target, case: id, cause: causeOf({ group: '' }, finding) };
      }),
  );
  const open = found.filter((one) => !kept.some((entry) => explains(entry, one.target, one)));
  const causes = Map.groupBy(open, ({ target, cause }) => `${target} ${cause}`);
  return [...kept, ...[...causes.values()].map(entryOf)];
}

/** The narrowest entry that excuses all findings of a cause. */
function entryOf(found: readonly Found[]): BaselineEntry {
  const [{ check, answer, target, case: id }] = found as [Found];
  const operations = [...new Set(found.map(({ operation }) => operation))];
  return {
    check,
    operation: operations.length === 1 ? (operations[0] ?? '*') : '*',
    schema: common([...new Set(found.map(({ schema }) => withoutIndexes(schema)))]),
    ...(isAboutAnswer(check) && { answer }),
    target,
    reason: unreviewed,
    case: id,
  };
}

/** A pattern for all of these texts: what they begin with. */
function common(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  if (others.length === 0) return first;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return `${first.slice(0, length)}*`;
}
