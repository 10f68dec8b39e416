import { expect, test } from 'vitest';
import type { Result } from '../../../src/verify/model/result.ts';
import { createContext } from '../../../src/verify/run/create-context.ts';
import { runTasks, type TaskOptions } from '../../../src/verify/run/run-tasks.ts';
import type { RunContext } from '../../../src/verify/run/context.ts';
import type { Task } from '../../../src/verify/run/task.ts';
import { skipped } from '../../../src/verify/run/to-result.ts';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import { NoAnswerError } from '../../../src/verify/transport/send.ts';
import { contract } from '../../helpers/run-on.ts';

const target = liveTarget({ url: 'http://127.0.0.1:1/v1', allowWrites: true });
const contextOf = (own: Partial<RunContext> = {}): RunContext => ({
  ...createContext(contract, target, { baseline: [], seed: 1, today: '2026-11-24' }),
  ...own,
});

interface Script {
  /** What the server does to a case: `ok`, `hangs`, or the text of a failure. */
  readonly does: string;
  readonly wait?: Promise<unknown>;
}

const request = { method: 'GET', template: '/models', path: {}, query: [], headers: {}, credentials: 'none' } as const;

/** A task such as `a/examples/1` of the operation `a`. */
function task(id: string, { does, wait }: Script = { does: 'ok' }, log: string[] = []): Task {
  const [operationId = '', phase = ''] = id.split('/');
  const named = { id, operationId, phase: phase as Task['phase'], operator: 'example', group: 'G' };
  return {
    ...named,
    sends: () => true,
    async run(context, signal): Promise<Result[]> {
      const reason = context.breaker.reasonFor(named);
      if (reason !== undefined) return [skipped(context, { ...named }, { outcome: 'not-run', note: reason })];
      log.push(id);
      await wait;
      if (signal?.aborted) return [skipped(context, named, { outcome: 'not-run', note: 'stopped' })];
      await context.send({ ...request, template: does }).catch(() => {});
      const findings =
        does === 'ok' || does === 'hangs' ? [] : [{ check: 'success-expected', message: does, contract: id } as const];
      return [{ ...skipped(context, named, { outcome: findings.length > 0 ? 'failed' : 'passed' }), findings }];
    },
  };
}

/** Answers everything, except that it is silent where the script says so. */
const send: RunContext['send'] = async ({ template }) => {
  if (template === 'hangs') throw new NoAnswerError('nothing came', 'timeout', undefined);
  return { status: 200, headers: {}, body: new Uint8Array(), ended: 'whole' };
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const options = (own: Partial<TaskOptions> = {}): TaskOptions => ({ concurrency: 8, breaks: true, ...own });
const told = (results: readonly (readonly Result[])[]): string[] =>
  results.flat().map(({ case: id, outcome, note }) => `${id} ${outcome}${note === undefined ? '' : `: ${note}`}`);

test('phase after phase, several operations at once, each in order; the results in the order of the plan', async () => {
  const log: string[] = [];
  const gate = Promise.withResolvers<void>();
  const tasks = [
    task('a/examples/1', { does: 'ok', wait: gate.promise }, log),
    task('a/examples/2', undefined, log),
    task('b/examples/1', undefined, log),
    task('b/negatives/1', undefined, log),
  ];
  const other = Promise.withResolvers<void>();
  const onResult = ({ case: id }: Result): void => {
    log.push(`${id} done`);
    if (id === 'b/examples/1') other.resolve();
  };
  const ran = runTasks(tasks, contextOf({ send }), options({ onResult }));
  await other.promise;
  // Neither the second case of the same operation nor the next phase has started.
  expect(log).toEqual(['a/examples/1', 'b/examples/1', 'b/examples/1 done']);
  gate.resolve();
  expect(told((await ran).results)).toEqual(tasks.map(({ id }) => `${id} passed`));
  expect(log.indexOf('b/negatives/1')).toBeGreaterThan(log.indexOf('a/examples/2 done'));
});

test.for([1, 2, 8])('no more than %i at once', async (concurrency) => {
  let [now, most] = [0, 0];
  const tasks = ['a', 'b', 'c', 'd', 'e'].flatMap((name) =>
    [1, 2].map((nr): Task => {
      const own = task(`${name}/examples/${nr}`);
      return {
        ...own,
        async run(context) {
          most = Math.max(most, (now += 1));
          await nextTurn();
          now -= 1;
          return own.run(context);
        },
      };
    }),
  );
  await runTasks(tasks, contextOf({ send }), options({ concurrency }));
  expect(most).toBe(Math.min(concurrency, 5));
});

const repeated = (name: string, count: number, script: Script): Task[] =>
  Array.from({ length: count }, (_, index) => task(`${name}/examples/${index + 1}`, script));

test.for([1, 3, 8])(
  'an operation that fails three times for one cause is left alone, with %i at once',
  async (concurrency) => {
    const tasks = [...repeated('a', 5, { does: 'status 500 at 12:03' }), ...repeated('b', 5, { does: 'ok' })];
    const { results } = await runTasks(tasks, contextOf({ send }), options({ concurrency }));
    const reason = 'The operation failed three times for the same cause (success-expected).';
    expect(told(results)).toEqual([
      ...[1, 2, 3].map((nr) => `a/examples/${nr} failed`),
      ...[4, 5].map((nr) => `a/examples/${nr} not-run: ${reason}`),
      ...[1, 2, 3, 4, 5].map((nr) => `b/examples/${nr} passed`),
    ]);
  },
);

test('what finds all causes calls an operation on', async () => {
  const tasks = [...repeated('a', 4, { does: 'status 500' }), task('a/examples/5', { does: 'another failure' })];
  const { results } = await runTasks(tasks, contextOf({ send }), { ...options(), findsAll: true });
  expect(results.flat().map(({ outcome }) => outcome)).toEqual(tasks.map(() => 'failed'));
});

test('three failures for three causes stop nothing', async () => {
  const tasks = ['one', 'two', 'three', 'four'].map((does, index) => task(`a/examples/${index}`, { does }));
  const { results } = await runTasks(tasks, contextOf({ send }), options());
  expect(results.flat().map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed', 'failed']);
});

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

test.for([1, 4, 8])('five cases in a row without an answer end the run, with %i at once', async (concurrency) => {
  const scripts = ['ok', 'hangs', 'hangs', 'ok', 'hangs', 'hangs', 'hangs', 'hangs', 'hangs'];
  const tasks = [
    ...names.map((name, index) => task(`${name}/examples/1`, { does: scripts[index] ?? 'ok' })),
    ...names.map((name) => task(`${name}/examples/2`)),
  ];
  const { results, ended } = await runTasks(tasks, contextOf({ send }), options({ concurrency }));
  expect(results).toHaveLength(9);
  expect(ended).toBe('Five cases in a row got no answer, so the run ended after 9 of 18 cases.');
});

test('a defect of the run is told, and the rest goes on', async () => {
  const broken: Task = { ...task('a/examples/1'), run: () => Promise.reject(new Error('a defect')) };
  const { results, errors } = await runTasks([broken, task('b/examples/1')], contextOf({ send }), options());
  expect(told(results)).toEqual(['b/examples/1 passed']);
  expect(errors).toEqual([expect.stringMatching(/^a\/examples\/1: Error: a defect\n/)]);
});

test('a signal starts nothing more, and waits for what may have changed something', async () => {
  const stop = new AbortController();
  const gate = Promise.withResolvers<never>();
  const context = contextOf();
  const held = context.underWay.around(() => gate.promise);
  const creating: Task = {
    ...task('a/examples/1'),
    async run() {
      held({ ...request, method: 'POST' }).catch(() => {});
      stop.abort();
      return [];
    },
  };
  let isOver = false;
  const ran = runTasks([creating, task('b/examples/1')], context, options({ concurrency: 1, signal: stop.signal }));
  void ran.then(() => (isOver = true));
  await nextTurn();
  expect(isOver).toBe(false);
  gate.reject(new Error('no answer'));
  expect(told((await ran).results)).toEqual([]);
});

test('an urgent end waits for nothing', async () => {
  const urgent = new AbortController();
  const endless: Task = { ...task('a/examples/1'), run: () => (urgent.abort(), new Promise(() => {})) };
  expect((await runTasks([endless], contextOf(), options({ urgent: urgent.signal }))).results).toEqual([[]]);
});
