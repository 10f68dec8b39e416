import type { LifecyclePlan } from '../cases/lifecycle-plan.ts';
import type { RunContext } from '../run/context.ts';
import type { Values } from '../run/ways.ts';
import type { Stepper } from './steps.ts';

/** The context of a lifecycle: the address of the resource and its state at creation. */
export interface LifecycleRun {
  readonly context: RunContext;
  readonly plan: LifecyclePlan;
  readonly stepper: Stepper;
  /** Creates another resource. */
  create(name: string): Promise<Created | undefined>;
}

export interface Created {
  readonly path: Values;
  /** The JSON body of the request. Undefined for a form. */
  readonly request: unknown;
  /** The JSON body of the answer. */
  readonly body: unknown;
  readonly id: string | undefined;
}
