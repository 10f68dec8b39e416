import { effectOf } from '../../openapi/effects.ts';
import { jobState } from '../../openapi/job-state.ts';
import { evaluateLink } from '../../openapi/links.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { Created, LifecycleRun } from './lifecycle-run.ts';

/** How often a job is read, and how many milliseconds lie between. */
const [mostReads, pause] = [40, 250];

/** Reads a job until it has ended, if it locks what the next one needs: one run at a time works on a thread. */
export async function settle({ context, plan, stepper }: LifecycleRun, created: Created | undefined): Promise<void> {
  const { create, retrieve } = plan;
  if (!created || !retrieve || !changesParent(create)) return;
  for (let reads = 0; reads < mostReads; reads += 1) {
    const { body } = await stepper.step('read until its end', retrieve.target, {
      path: evaluateLink(retrieve, created),
    });
    if (jobState(retrieve.target, body) !== 'goes on') return;
    await context.wait(pause);
  }
}

const changesParent = ({ operation }: ResolvedOperation): boolean =>
  operation['x-effect'] !== undefined && effectOf(operation).leaves.some(({ kind }) => kind === 'changes');
