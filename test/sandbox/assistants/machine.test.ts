import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isGoing,
  stageAt,
  stopOf,
  type Outcome,
  type Plan,
} from '../../../src/sandbox/groups/assistants/run-states.ts';
import { partStageAt } from '../../../src/sandbox/groups/assistants/part-states.ts';
import { sumOf } from '../../../src/sandbox/groups/assistants/usage.ts';
import { desk, weather, type Desk } from './on-threads.ts';

const ranks: Readonly<Record<string, number>> = { queued: 0, in_progress: 1, requires_action: 2, cancelling: 3 };
const rankOf = (status: string): number => ranks[status] ?? 4;

/** A plan as requests can make it: legs follow each other, and only what goes on is cancelled. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    waits: fc.array(fc.nat(200), { minLength: 3, maxLength: 12 }),
    outcome: fc.constantFrom<Outcome>('requires_action', 'completed', 'incomplete', 'failed'),
    expires: fc.integer({ min: 1, max: 1500 }),
    cancel: fc.option(fc.record({ at: fc.nat(1500), wait: fc.nat(100) }), { nil: undefined }),
  })
  .map(({ waits, outcome, expires, cancel }) => {
    let time = 0;
    const legs = Array.from({ length: Math.floor(waits.length / 3) }, (_, at) => {
      const [a = 0, b = 0, c = 0] = waits.slice(at * 3);
      const queued = (time += at === 0 ? 0 : a);
      const starts = (time += b);
      const ends = (time += c);
      return { queued, starts, ends, calls: [], error: null, reason: null, usage: sumOf([]) };
    });
    const whole = legs.map(
      (leg, at) => ({ ...leg, outcome: at < legs.length - 1 ? 'requires_action' : outcome }) as const,
    );
    const [first, ...rest] = whole;
    if (!first) throw new RangeError('A plan has a leg.');
    const plan: Plan = { legs: [first, ...rest], expires: Math.max(expires, whole.at(-1)?.queued ?? 0) };
    const isCancelled = cancel && isGoing(stageAt(plan, cancel.at)) && cancel.at >= (whole.at(-1)?.queued ?? 0);
    return isCancelled ? { ...plan, cancelled: { at: cancel.at, done: cancel.at + cancel.wait } } : plan;
  });

const times = fc.array(fc.nat(2000), { maxLength: 20 }).map((all) => all.toSorted((a, b) => a - b));

test('a run never steps back while the clock runs on, and an end is the end', () =>
  fc.assert(
    fc.property(plans, times, (plan, moments) => {
      const from = plan.legs.at(-1)?.queued ?? 0;
      const seen = moments.filter((now) => now >= from).map((now) => stageAt(plan, now));
      for (const [at, stage] of seen.slice(1).entries()) {
        const before = seen[at] ?? stage;
        expect(rankOf(stage)).toBeGreaterThanOrEqual(rankOf(before));
        expect(isGoing(before) ? before : stage).toBe(before);
      }
    }),
    { numRuns: 1000 },
  ));

test('every run ends: when it has done its work, or when it expires', () =>
  fc.assert(
    fc.property(plans, (plan) => {
      expect(isGoing(stageAt(plan, Math.max(plan.expires, plan.cancelled?.done ?? 0)))).toBe(false);
    }),
    { numRuns: 1000 },
  ));

const partRanks = ['not begun', 'in_progress', 'ended', 'cancelled', 'expired'];

test('a step begins once, ends once, and never outlives its run', () =>
  fc.assert(
    fc.property(plans, fc.nat(1500), fc.option(fc.nat(300)), times, (plan, begins, span, moments) => {
      const own = { begins, ends: span === null ? null : begins + span };
      const seen = moments.map((now) => partStageAt(own, plan, now) ?? 'not begun');
      for (const [at, stage] of seen.slice(1).entries()) {
        const before = seen[at] ?? stage;
        expect(partRanks.indexOf(stage)).toBeGreaterThanOrEqual(partRanks.indexOf(before));
        expect(partRanks.indexOf(before) < 2 ? before : stage).toBe(before);
      }
      expect(partStageAt(own, plan, stopOf(plan)?.at ?? -1)).not.toBe('in_progress');
    }),
    { numRuns: 1000 },
  ));

type Command = number | 'cancel' | 'submit' | 'message';

/** What a run shows must agree with its status. */
function expectSound(run: Readonly<Record<string, unknown>>): void {
  const status = String(run['status']);
  const isOpen = rankOf(status) < 4;
  expect({
    action: run['required_action'] !== null,
    usage: run['usage'] !== null,
    expires: run['expires_at'] !== null,
    completed: run['completed_at'] !== null,
    cancelled: run['cancelled_at'] !== null,
  }).toEqual({
    action: status === 'requires_action',
    usage: !isOpen,
    expires: isOpen,
    completed: status === 'completed' || status === 'incomplete',
    cancelled: status === 'cancelled',
  });
}

async function carryOut(own: Desk, path: string, command: Command): Promise<void> {
  if (typeof command === 'number') return own.sandbox.clock.advance(command);
  if (command === 'message') {
    await own.ask(`POST /threads/${own.thread}/messages`, { role: 'user', content: 'More' });
    return;
  }
  if (command === 'cancel') {
    await own.ask(`POST ${path}/cancel`);
    return;
  }
  const { required_action: action } = (await own.ask(`GET ${path}`)).body;
  const calls: readonly { id: string }[] = action?.submit_tool_outputs.tool_calls ?? [];
  const outputs = calls.map(({ id }) => ({ tool_call_id: id, output: 'sun' }));
  await own.ask(`POST ${path}/submit_tool_outputs`, { tool_outputs: outputs });
}

test('over requests, only outputs send a run back to the queue', async () => {
  const own = await desk('The weather in Rome?', { tools: [weather] });
  const commands = fc.array(
    fc.oneof(
      fc.constantFrom<Command>(500, 1000, 2000, 300_000),
      fc.constantFrom<Command>('submit', 'submit', 'message', 'cancel'),
    ),
    { maxLength: 10 },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (list) => {
      const thread = (await own.ask('POST /threads', { messages: [{ role: 'user', content: 'Weather in Rome' }] })).body
        .id;
      const run = (await own.ask(`POST /threads/${thread}/runs`, { assistant_id: own.assistant })).body;
      const path = `/threads/${thread}/runs/${run.id}`;
      let before = String(run.status);
      for (const command of list) {
        await carryOut({ ...own, thread }, path, command);
        const { body } = await own.ask(`GET ${path}`);
        expectSound(body);
        const isBack = rankOf(body.status) < rankOf(before);
        expect(isBack && !(before === 'requires_action' && command === 'submit')).toBe(false);
        expect(rankOf(before) === 4 ? body.status : before).toBe(before);
        before = body.status;
      }
    }),
    { numRuns: 40 },
  );
  expect(own.failures).toEqual([]);
});
