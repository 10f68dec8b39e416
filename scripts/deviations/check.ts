import type { OpenApiDocument } from '../../src/openapi/document.ts';
import type { Comparison } from './compare.ts';
import { textOf, type Difference } from './difference.ts';
import { expandPlace } from './places.ts';
import type { Claim, Problem, Row } from './rows.ts';
import { rules } from './rules.ts';

export interface Verdict {
  /** Rows that describe no difference, or the same one twice. */
  readonly problems: readonly Problem[];
  /** Differences that no row explains. */
  readonly unexplained: readonly Difference[];
}

/** Holds every row against the differences, and every difference against the rows. */
export function checkRows(rows: readonly Row[], comparison: Comparison, contract: OpenApiDocument): Verdict {
  const claimed = new Map<string, string>();
  const oneSided = new Set(comparison.differences.filter(({ kind }) => kind === 'operation').map(({ at }) => at));
  const problems = rows.flatMap(({ claims, group }) =>
    claims.flatMap((claim) =>
      expandPlace(claim.place, group, contract, oneSided).flatMap((place) =>
        claimProblems(claim, place, comparison, claimed),
      ),
    ),
  );
  const left = comparison.differences.filter((difference) => !claimed.has(keyOf(difference.at, textOf(difference))));
  const { explained, problems: ruleProblems } = applyRules(rows, left, contract);
  return {
    problems: [...problems, ...ruleProblems],
    unexplained: left.filter((difference) => !explained.has(difference)),
  };
}

const keyOf = (place: string, change: string): string => `${place}: ${change}`;

/** Checks one place of a claim, and notes which differences it explains. */
function claimProblems(
  { source, changes }: Claim,
  place: string,
  { differences, places }: Comparison,
  claimed: Map<string, string>,
): readonly Problem[] {
  if (!places.has(place))
    return [
      { source, message: `There is no ${place}, here or in the published facts. Correct the place, or remove it.` },
    ];
  const actual = differences.filter(({ at }) => at === place).map(textOf);
  return changes.flatMap((change) => {
    const key = keyOf(place, change);
    const earlier = claimed.get(key);
    if (earlier !== undefined) return [{ source, message: `${key} is explained twice, first at ${earlier}.` }];
    claimed.set(key, source);
    if (actual.includes(change)) return [];
    const now = actual.length > 0 ? `What differs: ${actual.join('; ')}.` : 'Nothing differs there.';
    return [{ source, message: `${key} is not a difference. ${now} Correct the row, or remove it.` }];
  });
}

/** Rules explain what no row names by itself. */
function applyRules(
  rows: readonly Row[],
  left: readonly Difference[],
  contract: OpenApiDocument,
): { readonly explained: ReadonlySet<Difference>; readonly problems: readonly Problem[] } {
  const explained = new Set<Difference>();
  const problems: Problem[] = [];
  for (const { source, rule } of rows) {
    if (!rule) continue;
    const explains = rules[rule.name];
    const own = explains ? left.filter((difference) => explains(difference, contract)) : [];
    for (const difference of own) explained.add(difference);
    if (!explains)
      problems.push({ source, message: `There is no rule ${rule.name}. Known: ${Object.keys(rules).join(', ')}.` });
    else if (own.length === 0)
      problems.push({ source, message: `The rule ${rule.name} explains nothing. Remove the row.` });
  }
  return { explained, problems };
}
