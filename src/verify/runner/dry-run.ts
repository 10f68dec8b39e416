import type { Contract } from '../run/context.ts';
import { selectCases, selectLifecycles } from '../run/select.ts';
import type { CaseSelection } from '../model/selection.ts';
import { phases } from '../model/case.ts';
import { createPermit } from '../transport/consent.ts';
import { createBound, type Bounded } from '../transport/token-budget.ts';
import { urlOf } from '../transport/send.ts';
import type { Target } from '../model/target.ts';

/** Lists what a run would send to a target, one line per request, with the total. Sends nothing. */
export function planOf(contract: Contract, selection: CaseSelection, target: Target): string {
  const cases = phases.flatMap((phase) => selectCases(contract, selection, phase, target));
  const permit = createPermit(contract.document, target.consent);
  const allowed = cases.filter(({ request }) => permit(request).lacks === undefined);
  const walks = target.stateful && target.consent.writes ? selectLifecycles(contract, selection) : [];
  const bounded = createBound(contract.document);
  const isBounded = target.limits.maxOutputTokens !== undefined;
  const lines = allowed.map(({ id, request: original, expect }) => {
    const permitted = permit(original).request;
    const { request, most } = isBounded ? bounded(permitted) : { request: permitted };
    const size = request.body === undefined ? '' : ` ${Buffer.byteLength(request.body)} bytes`;
    return `${expect.kind.padEnd(8)} ${request.method.padEnd(6)} ${urlOf(target, request)}${size}${most === undefined ? '' : ` ≤${most} tokens`}  ${id}`;
  });
  const left = cases.length - allowed.length;
  return [
    ...lines,
    ...walks.map(
      ({ id, plan }) =>
        `walk     ${plan.create.method.toUpperCase().padEnd(6)} ${target.baseUrl}${plan.create.path}  ${id}`,
    ),
    `${target.name}: ${allowed.length} cases and ${walks.length} walks would be sent${left > 0 ? `; ${left} would be left out, for nobody allowed what they do (--allow-writes, --allow-permanent, --allow-costs)` : ''}. The ids that they need would be created first${target.consent.writes ? '' : ' if writes were allowed'}.`,
    tokenLine(
      allowed.map(({ request }) => bounded(request)),
      target,
    ),
  ].join('\n');
}

/** Estimates the cost of the answers, as far as it is known in advance. */
function tokenLine(requests: readonly Bounded[], { limits: { maxOutputTokens } }: Target): string {
  const calls = requests.filter(({ callsModel }) => callsModel);
  const open = calls.filter(({ most }) => most === undefined).length;
  const most = calls.reduce((sum, call) => sum + (call.most ?? 0), 0);
  const without = open > 0 ? `; ${open} without a limit, or malformed, have no known maximum cost` : '';
  if (maxOutputTokens === undefined)
    return `${calls.length} of these may call a model, with no bound on what it writes (--max-output-tokens sets one).`;
  return `${calls.length} of these may call a model: ${calls.length - open} with a limit of their own, ${most} output tokens at most${without}. No model is called any more once answers have cost ${maxOutputTokens}.`;
}
