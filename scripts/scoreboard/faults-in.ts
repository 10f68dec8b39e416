import { verdicts, type Verdict } from '../../src/verify/model/verdict.ts';
import type { Conformance, FeatureRow } from './result.ts';

/** What cannot be in a result as a run writes it, each in one sentence. */
export const faultsIn = (result: Conformance): readonly string[] => [
  ...result.features.flatMap(faultsInRow),
  ...verdicts.flatMap((level) => faultsInVerdict(result, level)),
];

function faultsInRow(row: FeatureRow): readonly string[] {
  const steps = verdicts.flatMap((level, index): string[] => {
    const milder = verdicts[index - 1];
    return milder !== undefined && row[level] > row[milder]
      ? [`${row.feature}: ${level} passes ${row[level]} and ${milder} ${row[milder]}.`]
      : [];
  });
  const beyond = verdicts.filter((level) => row[level] > row.applicable);
  return [...steps, ...beyond.map((level) => `${row.feature}: ${level} passes ${row[level]} of ${row.applicable}.`)];
}

function faultsInVerdict({ verdicts: own, causes }: Conformance, level: Verdict): readonly string[] {
  const { holds, cases } = own[level];
  const isDenied = causes.some((cause) => cause.level === level);
  return [
    ...(holds === true && cases > 0 ? [`${level} holds with ${cases} cases that fail it.`] : []),
    ...(holds === false && cases === 0 ? [`${level} does not hold, and no case fails it.`] : []),
    ...(holds === true && isDenied ? [`${level} holds, and a cause fails it.`] : []),
  ];
}
