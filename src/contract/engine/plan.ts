import type { Contract } from '../run/create-context.ts';
import { selectCases, selectWalks } from '../run/select.ts';
import type { CaseSelection } from '../run/selection.ts';
import { phases } from '../cases/case.ts';
import { urlOf } from '../transport/send.ts';
import type { Target } from '../targets/target.ts';

/** What a run would send to a target, a line a request, and how many. Nothing is sent. */
export function planOf(contract: Contract, selection: CaseSelection, target: Target): string {
  const cases = phases.flatMap((phase) => selectCases(contract, selection, phase, target));
  const allowed = cases.filter(({ request }) => target.allowsWrites || request.method === 'GET');
  const walks = target.stateful && target.allowsWrites ? selectWalks(contract, selection) : [];
  const lines = allowed.map(({ id, request, expect }) => {
    const size = request.body === undefined ? '' : ` ${Buffer.byteLength(request.body)} bytes`;
    return `${expect.kind.padEnd(8)} ${request.method.padEnd(6)} ${urlOf(target, request)}${size}  ${id}`;
  });
  const left = cases.length - allowed.length;
  return [
    ...lines,
    ...walks.map(
      ({ id, plan }) =>
        `walk     ${plan.create.method.toUpperCase().padEnd(6)} ${target.baseUrl}${plan.create.path}  ${id}`,
    ),
    `${target.name}: ${allowed.length} cases and ${walks.length} walks would be sent${left > 0 ? `; ${left} would be left out, for they could change something (--allow-writes sends them)` : ''}. Ids that they need would be created first${target.allowsWrites ? '' : ', were writes allowed'}.`,
  ].join('\n');
}
