import { expect, test } from 'vitest';
import { everything } from '../../../src/verify/model/selection.ts';
import { createContext } from '../../../src/verify/run/create-context.ts';
import { runTasks } from '../../../src/verify/run/run-tasks.ts';
import { tasksOf } from '../../../src/verify/runner/tasks.ts';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import { lateWhenSilent } from '../../helpers/clock.ts';
import { serve } from '../../helpers/loopback.ts';
import { contract } from '../../helpers/run-on.ts';

/** Runs the examples of all operations on a server that answers only `GET /models`. */
async function runHanging(concurrency: number) {
  await using server = await serve(({ path }) => (path === '/models' ? { status: 200 } : undefined));
  const target = liveTarget({ url: server.url, apiKey: 'sk-test', allowWrites: true });
  const clock = lateWhenSilent(server);
  const context = createContext(contract, target, { baseline: [], seed: 1, today: '2026-11-24', clock });
  const tasks = tasksOf(contract, { ...everything, phases: ['examples'] }, target);
  const { results, ended } = await runTasks(tasks, context, { concurrency, breaks: true });
  const told = results.flat().map(({ case: id, outcome, findings }) => `${id} ${outcome} ${findings[0]?.check}`);
  return { told, ended, asked: server.asked.length };
}

test('a server that hangs costs a few time-outs, and the report is the same whatever the concurrency', async () => {
  const [one, eight] = [await runHanging(1), await runHanging(8)];
  expect(one.ended).toMatch(/^Five cases in a row got no answer, so the run ended after \d+ of \d+ cases\.$/);
  expect([eight.told, eight.ended]).toEqual([one.told, one.ended]);
  expect(one.told.filter((line) => line.endsWith('failed answered-in-time'))).toHaveLength(5);
  expect([one.asked, eight.asked].every((count) => count <= 30)).toBe(true);
});
