import { expect, test } from 'vitest';
import { lifecyclePlans } from '../../../src/verify/cases/lifecycle-plan.ts';
import type { LifecycleRun } from '../../../src/verify/lifecycle/lifecycle-run.ts';
import { settle } from '../../../src/verify/lifecycle/settle.ts';
import { contract } from '../../helpers/run-on.ts';

const plans = lifecyclePlans(contract.document);

/** How often a created object is read, and how often is waited, if the server tells one status after the other. */
async function readsOf(operationId: string, statuses: readonly string[]) {
  const plan = plans.find(({ create, turn }) => create.operation.operationId === operationId && !turn);
  const counts = { reads: 0, waits: 0 };
  const run = {
    plan,
    stepper: {
      step: () => {
        const status = statuses[Math.min(counts.reads, statuses.length - 1)];
        counts.reads += 1;
        return Promise.resolve({ body: status === 'gone' ? undefined : { status } });
      },
    },
    context: { wait: () => Promise.resolve((counts.waits += 1)) },
  } as unknown as LifecycleRun;
  const id = 'x_1';
  await settle(run, { path: { thread_id: 't', vector_store_id: 'v' }, request: {}, body: { id }, id });
  return counts;
}

test.for<[string, string, readonly string[], object]>([
  ['until it has ended', 'createRun', ['queued', 'in_progress', 'completed'], { reads: 3, waits: 2 }],
  ['until it waits for the caller', 'createRun', ['requires_action'], { reads: 1, waits: 0 }],
  ['once if it cannot be read', 'createRun', ['gone'], { reads: 1, waits: 0 }],
  ['not for ever', 'createRun', ['queued'], { reads: 40, waits: 40 }],
  ['not if nothing waits for its end', 'createVectorStoreFile', ['in_progress'], { reads: 0, waits: 0 }],
  ['not if it is not a job', 'createMessage', ['in_progress'], { reads: 0, waits: 0 }],
])('a job is read %s: %s', async ([, operationId, statuses, want]) => {
  expect(await readsOf(operationId, statuses)).toEqual(want);
});
