import { expect, test } from 'vitest';
import { collect } from '../../../src/verify/runner/collect.ts';

const verdict = (target: string, id: string) => ({ target, case: id, outcome: 'kept' });
const told = (...verdicts: readonly object[]) =>
  ({ meta: () => ({ verdicts }), result: () => ({ state: 'passed' }) }) as never;

test('a case that is told of more than once counts once', () => {
  const heard: string[] = [];
  const { collector, result } = collect(({ case: id }) => heard.push(id));
  for (let times = 0; times < 3; times += 1) {
    collector.onTestCaseResult?.(told(verdict('a', 'one'), verdict('a', 'two')));
    collector.onTestCaseResult?.(told(verdict('b', 'one')));
  }
  expect(heard).toEqual(['one', 'two', 'one']);
  expect(result().verdicts).toHaveLength(3);
});
