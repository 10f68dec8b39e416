import { expect, test } from 'vitest';
import { reviewBaseline } from '../../../src/verify/baseline/review.ts';
import type { BaselineEntry } from '../../../src/verify/model/baseline.ts';
import type { Result } from '../../../src/verify/model/result.ts';

const entry: BaselineEntry = {
  check: 'body-schema',
  operation: 'listFiles',
  schema: '/x',
  reason: 'known',
  target: 'mock',
};
const expiring: BaselineEntry = { ...entry, expires: '2026-11-24' };
const named: BaselineEntry = { ...entry, case: 'listFiles/example/1' };

const result = { target: 'mock', case: 'listFiles/example/1', operationId: 'listFiles', evidence: [], findings: [] };
const failing = { ...result, outcome: 'known', findings: [{ check: 'body-schema', message: '', contract: '/x' }] };
const passing = { ...result, outcome: 'passed' };
const other = { ...failing, findings: [{ check: 'body-schema', message: '', contract: '/y' }] };

const whole = { today: '2026-11-24', isWhole: true };
const part = { today: '2026-11-24', isWhole: false };

test.for<[name: string, entry: BaselineEntry, results: object[], run: typeof whole, want: readonly string[]]>([
  ['an entry that no longer fails', entry, [passing], whole, ['stale']],
  ['an entry that fails in another way', entry, [other], whole, ['stale']],
  ['an entry that still fails somewhere', entry, [passing, failing], whole, []],
  ['an entry whose operation was not sent', entry, [{ ...passing, outcome: 'not-served' }], whole, []],
  ['an entry of another target', entry, [{ ...passing, target: 'aimock' }], whole, []],
  ['an entry of another operation', entry, [{ ...passing, operationId: 'uploadFile' }], whole, []],
  ['a part of a run cannot tell', entry, [passing], part, []],
  ['unless the case that the entry names was in it', named, [passing], part, ['stale']],
  ['and another case was not', named, [{ ...passing, case: 'listFiles/example/2' }], part, []],
  ['the last day', expiring, [failing], whole, []],
  ['the day after', expiring, [failing], { ...whole, today: '2026-11-25' }, ['expired']],
  ['what has expired and no longer fails', expiring, [passing], { ...whole, today: '2026-11-25' }, ['stale']],
])('%s', ([, subject, results, run, want]) => {
  const { stale, expired } = reviewBaseline([subject], results as Result[], run);
  expect([...stale.map(() => 'stale'), ...expired.map(() => 'expired')]).toEqual(want);
});
