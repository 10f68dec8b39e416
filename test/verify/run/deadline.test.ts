import { expect, test } from 'vitest';
import { NotRunError } from '../../../src/verify/model/not-run.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import type { RunContext } from '../../../src/verify/run/context.ts';
import { createContext } from '../../../src/verify/run/create-context.ts';
import { withinDeadline } from '../../../src/verify/run/deadline.ts';
import { runCase } from '../../../src/verify/run/run-case.ts';
import { selectLifecycles } from '../../../src/verify/run/select.ts';
import { runLifecycle } from '../../../src/verify/lifecycle/lifecycle.ts';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import { manualClock } from '../../helpers/clock.ts';
import { contract } from '../../helpers/run-on.ts';

const never = (): Promise<never> => new Promise(() => {});
const settings = { url: 'http://127.0.0.1:1/v1', apiKey: 'sk-x', allowWrites: true, timeout: 10 };
const contextOf = (own: Partial<RunContext>): RunContext => ({
  ...createContext(contract, liveTarget(settings), { baseline: [], seed: 1, today: '2026-11-24' }),
  ...own,
});
const example = contract.examples.find(({ operationId }) => operationId === 'retrieveFile');
const preconditions = { path: never, resource: never, real: never };

test('a case that waits for ever ends as not run', async () => {
  if (!example) throw new Error('There is no example.');
  const result = await runCase(example, contextOf({ preconditions }));
  expect([result.outcome, result.note]).toEqual(['not-run', 'The case did not end within 0.1 s.']);
});

test('the deadline is measured by the clock of the run', async () => {
  if (!example) throw new Error('There is no example.');
  const clock = manualClock();
  const result = runCase(example, contextOf({ preconditions, clock }));
  await clock.waiting(100);
  clock.advance(100);
  expect((await result).note).toBe('The case did not end within 0.1 s.');
});

test('so does a walk, and so does what waits when the run is stopped', async () => {
  const [walk] = selectLifecycles(contract, { ...everything, operations: ['createMessage'] });
  if (!walk || !example) throw new Error('There is no walk.');
  const results = await runLifecycle(walk, contextOf({ preconditions }));
  expect(results.map(({ outcome, note }) => [outcome, note])).toEqual([
    ['not-run', 'The case did not end within 0.1 s.'],
  ]);
  const stopped = await runCase(example, contextOf({ preconditions }), AbortSignal.abort());
  expect(stopped.note).toBe('The run was stopped.');
});

test('nothing is sent by a case that is over', async () => {
  let sent = 0;
  const context = contextOf({ send: async () => ((sent += 1), never()) });
  const { promise, resolve } = Promise.withResolvers<RunContext>();
  const late = withinDeadline(context, async (own) => (resolve(own), never()));
  await expect(late).rejects.toThrow(NotRunError);
  await expect((await promise).send(example?.request as never)).rejects.toThrow('The case is over.');
  expect(sent).toBe(0);
});
