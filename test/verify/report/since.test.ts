import { expect, test } from 'vitest';
import type { Report } from '../../../src/verify/report/report.ts';
import { newSince, toldIn } from '../../../src/verify/report/since.ts';

const report = (...ids: readonly string[]): Report =>
  ({ failures: ids.map((id) => ({ id })), lesser: [{ id: 'low' }], known: [], exitCode: 1 }) as unknown as Report;

test('only what is new is shown; the exit code stays', () => {
  const told = toldIn(JSON.parse(JSON.stringify(report('a', 'b'))), 'old.json');
  expect(newSince(report('b', 'c'), told)).toEqual({ ...report('c'), lesser: [] });
  expect(newSince(report('b'), new Set())).toEqual(report('b'));
});

test.for([
  null,
  [],
  {},
  { failures: [] },
  { failures: [{}], lesser: [], known: [] },
  { failures: [null], lesser: [], known: [] },
])('not a report: %j', (value) => {
  expect(() => toldIn(value, 'x.json')).toThrow('x.json is not a report of this version of concord verify');
});
