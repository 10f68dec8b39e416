import type { LifecyclePlan } from '../cases/lifecycle-plan.ts';
import type { RunContext } from '../run/context.ts';
import type { Values } from '../run/resource-factory.ts';
import type { Stepper } from './steps.ts';

/** What is walked with: where the thing is, and what it was when it was created. */
export interface LifecycleRun {
  readonly context: RunContext;
  readonly plan: LifecyclePlan;
  readonly stepper: Stepper;
  /** Creates one more. */
  create(name: string): Promise<Created | undefined>;
}

export interface Created {
  readonly path: Values;
  readonly body: unknown;
  readonly id: string | undefined;
}
