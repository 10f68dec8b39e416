import { needsState } from '../cases/lifecycle-plan.ts';
import type { RunContext } from '../run/context.ts';
import { keepsNothing } from '../transport/consent.ts';
import type { Lifecycle } from '../run/select.ts';

/** Why a lifecycle is not sent to a target, whatever the target serves. Undefined if it is. */
export function lifecycleLack(
  { plan, example }: Lifecycle,
  { target, permit }: Pick<RunContext, 'target' | 'permit'>,
): string | undefined {
  const { request, lacks } = permit(example.request);
  if (!needsState(plan)) return lacks;
  if (!target.stateful) return 'The target keeps no state.';
  const isKept = request === example.request;
  return lacks ?? (isKept ? undefined : keepsNothing);
}
