import { printable } from '../model/finding.ts';
import type { Outcome, Result } from '../model/result.ts';
import type { Subject } from '../model/subject.ts';

/** What came of a case that the profile of a server names. */
export interface Scenario {
  readonly name: string;
  /** The id of the case. */
  readonly case: string;
  readonly outcome: Outcome;
}

/** In the order of the profile. Empty if it names none. */
export const scenariosOf = (subject: Subject | undefined, results: readonly Result[]): readonly Scenario[] =>
  Object.entries(subject?.scenarios ?? {}).map(([name, id]) => ({
    name,
    case: id,
    outcome: results.find((result) => result.case === id)?.outcome ?? 'not-run',
  }));

/** `  scenarios: text passed, image failed`. None if there are none. */
export const scenarioLines = (scenarios: readonly Scenario[]): string[] =>
  scenarios.length === 0
    ? []
    : [
        printable(
          `  scenarios: ${scenarios.map(({ name, outcome }) => `${name} ${outcome.replace('-', ' ')}`).join(', ')}`,
        ),
      ];
