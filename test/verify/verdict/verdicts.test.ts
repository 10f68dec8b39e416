import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../../src/verify/model/finding.ts';
import type { Outcome, Result } from '../../../src/verify/model/result.ts';
import { isCounted, severities, verdicts, type Demand } from '../../../src/verify/model/verdict.ts';
import { judgementsOf } from '../../../src/verify/verdict/verdicts.ts';

const finding = (check: Finding['check'], severity?: Severity): Finding => ({
  check,
  message: '',
  contract: '/c',
  ...(severity && { severity }),
});

const harmed = finding('body-schema', 'high');
const letter = finding('body-schema');
const unasked = finding('relation');
const lost = finding('relation', 'high');
const note = finding('event-documented');
const tolerated = finding('relation-should');

const demands = verdicts.flatMap((level) => severities.map((failOn): Demand => ({ level, failOn })));

/** The demands that a finding fails, as `level failOn`. */
test.for<[name: string, subject: Finding, want: readonly string[]]>([
  [
    'what harms a client',
    harmed,
    ['readable note low medium high', 'behaves note low medium high', 'exact note low medium high'],
  ],
  [
    'no answer',
    finding('reachable'),
    ['readable note low medium high', 'behaves note low medium high', 'exact note low medium high'],
  ],
  ['a breach of the letter', letter, ['exact note low']],
  ['a relation that must hold', unasked, ['behaves note low medium', 'exact note low medium']],
  ['one that loses data', lost, ['behaves note low medium high', 'exact note low medium high']],
  ['what is tolerated', tolerated, ['behaves note', 'exact note']],
  ['what is not documented', note, ['exact note']],
])('%s counts', ([, subject, want]) => {
  const failed = demands.filter((demand) => isCounted(subject, demand));
  const byLevel = [...Map.groupBy(failed, ({ level }) => level)];
  expect(byLevel.map(([level, own]) => `${level} ${own.map(({ failOn }) => failOn).join(' ')}`)).toEqual(want);
});

const resultOf = (outcome: Outcome, ...findings: Finding[]): Result => ({
  target: 't',
  case: 'c',
  phase: 'examples',
  operationId: 'o',
  group: 'g',
  outcome,
  findings,
  undocumented: [],
  evidence: [],
  duration: 0,
});

test.for<[name: string, results: readonly Result[], want: readonly string[]]>([
  ['nothing sent', [resultOf('not-run'), resultOf('skipped')], ['null 0 0', 'null 0 0', 'null 0 0']],
  ['all in order', [resultOf('passed'), resultOf('not-served')], ['true 0 0', 'true 0 0', 'true 0 0']],
  [
    'what clients cannot read is not exact, either',
    [resultOf('failed', harmed, letter)],
    ['false 1 0', 'true 0 0', 'false 1 0'],
  ],
  ['the letter alone', [resultOf('passed', letter), resultOf('passed')], ['true 0 0', 'true 0 0', 'false 1 0']],
  ['meaning alone', [resultOf('failed', unasked), resultOf('failed', lost)], ['true 0 0', 'false 2 0', 'true 0 0']],
  ['what is excused', [resultOf('known', finding('status-documented', 'high'))], ['true 0 1', 'true 0 0', 'true 0 1']],
])('the verdicts: %s', ([, results, want]) => {
  const judged = judgementsOf(results, (_, { check }) => check !== 'status-documented');
  expect(
    verdicts.map((verdict) => `${judged[verdict].holds} ${judged[verdict].cases} ${judged[verdict].known}`),
  ).toEqual(want);
});
