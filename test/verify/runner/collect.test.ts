import { expect, test } from 'vitest';
import { collect } from '../../../src/verify/runner/collect.ts';

const resultOf = (target: string, id: string) => ({ target, case: id, outcome: 'passed' });
const told = (...results: readonly object[]) =>
  ({ meta: () => ({ results }), result: () => ({ state: 'passed' }) }) as never;

test('a case that is told of more than once counts once', () => {
  const heard: string[] = [];
  const { collector, result } = collect(({ case: id }) => heard.push(id));
  for (let times = 0; times < 3; times += 1) {
    collector.onTestCaseResult?.(told(resultOf('a', 'one'), resultOf('a', 'two')));
    collector.onTestCaseResult?.(told(resultOf('b', 'one')));
  }
  expect(heard).toEqual(['one', 'two', 'one']);
  expect(result().results).toHaveLength(3);
});
