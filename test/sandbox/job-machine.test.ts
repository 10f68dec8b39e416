import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsAt } from '../../src/sandbox/groups/fine-tuning/events.ts';
import { jobAt } from '../../src/sandbox/groups/fine-tuning/job.ts';
import {
  isOpen,
  paused,
  resumed,
  statusAt,
  type JobStatus,
  type Plan,
} from '../../src/sandbox/groups/fine-tuning/plan.ts';

/** What can follow what. A caller who looks seldom sees fewer of them. */
const next: Readonly<Record<JobStatus, readonly JobStatus[]>> = {
  validating_files: ['queued', 'failed', 'cancelled', 'pausing'],
  queued: ['running', 'cancelled', 'pausing', 'paused'],
  running: ['succeeded', 'cancelled', 'pausing'],
  pausing: ['paused', 'succeeded', 'failed', 'cancelled', 'queued', 'validating_files'],
  paused: ['queued', 'cancelled'],
  succeeded: [],
  failed: [],
  cancelled: [],
};

const reachable = (from: JobStatus): ReadonlySet<JobStatus> => {
  const found = new Set<JobStatus>([from]);
  for (const status of found) for (const one of next[status]) found.add(one);
  return found;
};

const plans = fc
  .record({
    validated: fc.integer({ min: 0, max: 50 }),
    wait: fc.integer({ min: 0, max: 50 }),
    work: fc.integer({ min: 1, max: 200 }),
    steps: fc.integer({ min: 1, max: 20 }),
    fails: fc.boolean(),
  })
  .map(({ validated, wait, work, steps, fails }): Plan => ({
    created: 0,
    validated,
    legs: [{ queued: validated, starts: validated + wait, from: 0 }],
    work,
    steps,
    ...(fails && { failure: { at: validated, error: { code: 'a', message: 'b', param: null } } }),
  }));

const commands = fc.array(fc.oneof(fc.integer({ min: 0, max: 80 }), fc.constantFrom('pause', 'resume', 'cancel')), {
  maxLength: 30,
});

const keptOf = (plan: Plan) => ({
  object: { id: 'ftjob-a', method: { type: 'supervised' }, validation_file: null, finished_at: null },
  hidden: {
    plan,
    outcome: { model: 'ft:a', file: 'file-a', hyperparameters: {}, examples: 20, tokens: 1, checkpoints: [plan.steps] },
  },
});

/** Walks through a plan, and shows every state that the caller sees. */
function walk(start: Plan, steps: readonly (number | string)[], see: (plan: Plan, now: number) => void): void {
  let [plan, now] = [start, 0];
  see(plan, now);
  for (const step of steps) {
    if (typeof step === 'number') now += step;
    else if (!isOpen(statusAt(plan, now))) continue;
    else if (step === 'cancel') plan = { ...plan, cancelled: now };
    else plan = step === 'pause' ? paused(plan, now) : resumed(plan, now, 10);
    see(plan, now);
  }
}

test('a job never steps back, and an end is the end', () => {
  fc.assert(
    fc.property(plans, commands, (start, steps) => {
      const seen: JobStatus[] = [];
      walk(start, steps, (plan, now) => void seen.push(statusAt(plan, now)));
      for (const [at, status] of seen.slice(1).entries()) expect(reachable(seen[at] as JobStatus)).toContain(status);
      const ended = seen.find((status) => !isOpen(status));
      const behind = ended ? seen.slice(seen.indexOf(ended)) : [];
      expect(behind.filter((status) => status !== ended)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a job that is always resumed comes to its end, after exactly its work', () => {
  fc.assert(
    fc.property(plans, commands, (start, steps) => {
      let [last, time] = [start, 0];
      walk(
        { ...start, failure: undefined as never },
        steps.filter((step) => step !== 'cancel'),
        (plan, now) => {
          [last, time] = [plan, now];
        },
      );
      const going = resumed(last, time, 10);
      const stretches = going.legs.map(({ starts, from, pause }) =>
        pause && pause.done > from ? { taken: pause.stops - starts, done: pause.done - from } : { taken: 0, done: 0 },
      );
      for (const { taken, done } of stretches) expect(taken).toBeCloseTo((done * start.work) / start.steps, 6);
      expect(going.legs.at(-1)?.from).toBe(stretches.reduce((sum, { done }) => sum + done, 0));
      expect(statusAt(going, time + 1000)).toBe('succeeded');
    }),
    { numRuns: 500 },
  );
});

test('events that were told are told again, and the job says the same as they do', () => {
  fc.assert(
    fc.property(plans, commands, (start, steps) => {
      let before: readonly unknown[] = [];
      walk(start, steps, (plan, now) => {
        const events = eventsAt(keptOf(plan), now);
        expect(events.slice(events.length - before.length)).toEqual(before);
        const said = new Set(events.map(({ message }) => message));
        const { status, finished_at: finished } = jobAt(keptOf(plan), now) as {
          status: JobStatus;
          finished_at: unknown;
        };
        expect(said.has('The job has successfully completed')).toBe(status === 'succeeded');
        expect(said.has('The job was cancelled')).toBe(status === 'cancelled');
        expect(typeof finished === 'number').toBe(status === 'succeeded' || status === 'failed');
        before = events;
      });
    }),
    { numRuns: 300 },
  );
});
