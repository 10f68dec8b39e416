import { lost, newTypeErrors, otherResults, passing, wireDifferences, type Trial } from './try-library.ts';

/** The table of the README: what each library does with ours under the official name. */
export const toTable = (trials: readonly Trial[]): string =>
  [
    '| library | loads | type-checks | steps | requests equal |',
    '|---|---|---|---|---|',
    ...trials.map((trial) => {
      const { library, ours, official } = trial;
      const all = passing(trial).length;
      const equal = official.sent.length - wireDifferences(trial).length;
      return `| ${library.name} ${library.version} | ${ours.steps.length > 0 ? 'yes' : 'no'} | ${typesOf(trial)} | ${all - lost(trial).length} of ${all} | ${equal} of ${official.sent.length} |`;
    }),
    '',
    ...trials.flatMap(({ library: { name, apart } }) =>
      apart ? [`Apart: ${name}, ${apart.steps.map((step) => `"${step}"`).join(', ')}: ${apart.reason}.`, ''] : [],
    ),
  ].join('\n');

function typesOf(trial: Trial): string {
  const count = newTypeErrors(trial).length;
  return count === 0 ? 'yes' : `${count} errors`;
}

/** What is wrong, in full; empty if nothing is. */
export const troublesOf = (trials: readonly Trial[]): readonly string[] =>
  trials.flatMap((trial) => [
    ...(passing(trial).length === 0
      ? [`${trial.library.name}: nothing passes with the official client. ${trial.official.trouble}`]
      : []),
    ...newTypeErrors(trial).map((error) => `${trial.library.name}: with ours alone: ${error}`),
    ...lost(trial).map(({ name, error }) => `${trial.library.name}: ${name}: ${error}`),
    ...otherResults(trial).map(
      ({ name, official, ours }) => `${trial.library.name}: ${name}: gives another result:\n  ${official}\n  ${ours}`,
    ),
    ...wireDifferences(trial).map(
      (at) =>
        `${trial.library.name}: request ${at} differs:\n  ${JSON.stringify(trial.official.sent[at])}\n  ${JSON.stringify(trial.ours.sent[at])}`,
    ),
  ]);
