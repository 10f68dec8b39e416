import { expect, test } from 'vitest';
import { withinBudget } from '../../../src/verify/run/within-budget.ts';
import type { RunContext } from '../../../src/verify/run/context.ts';
import type { Task } from '../../../src/verify/run/task.ts';

const task = (operationId: string, id: string): Task => ({
  id,
  phase: 'examples',
  operator: 'example',
  operationId,
  group: 'g',
  sends: () => true,
  run: async () => [],
});

test('what a server is known to have is tested before what it may have', () => {
  const known = ['a', 'b', 'c'].map((name) => task('chat', `chat/${name}`));
  const unknown = Array.from({ length: 20 }, (_, index) => task(`op${index}`, `op${index}/a`));
  const context = {
    standings: { of: (id: string) => ({ standing: id === 'chat' ? 'served' : 'unknown', reason: '' }) },
    target: { stateful: true, consent: { writes: true }, limits: { maxRequests: 15 }, subject: {} },
  } as unknown as RunContext;
  const { leftOut } = withinBudget([...unknown, ...known], context);
  expect([...known].filter(({ id }) => leftOut.has(id))).toEqual([]);
  expect(leftOut.size).toBe(19);
});
