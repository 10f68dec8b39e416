import { effectOf } from '../../openapi/effects.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { CaseSelection } from '../model/selection.ts';
import type { Target } from '../model/target.ts';
import { phases, type Case, type CaseRequest } from '../model/case.ts';
import { routeOf } from '../ledger/undo-request.ts';
import { lifecycleLack } from '../lifecycle/lack.ts';
import type { Contract } from '../run/context.ts';
import { createContext } from '../run/create-context.ts';
import { withinBudget } from '../run/within-budget.ts';
import { selectCases, selectLifecycles } from '../run/select.ts';
import { type Permit } from '../transport/consent.ts';
import { urlOf } from '../transport/send.ts';
import { createBound, type Bounded } from '../transport/token-budget.ts';
import { tasksOf } from './tasks.ts';
import { rehearse, type Fate, type Rehearsal } from './rehearse.ts';

/**
 * Lists what a run would send to a target: what it would create, what would cost, then one line per request. Sends
 * nothing.
 */
export async function dryRun(contract: Contract, selection: CaseSelection, target: Target): Promise<string> {
  const context = createContext(contract, target, { baseline: [], seed: 1, today: '' });
  const { leftOut: late } = withinBudget(tasksOf(contract, selection, target), context);
  const all = phases.flatMap((phase) => selectCases(contract, selection, phase, target));
  const cases = all.filter(({ id }) => !late.has(id));
  const { permit } = context;
  const allowed = cases.filter(({ request }) => permit(request).lacks === undefined);
  const lifecycles = selectLifecycles(contract, selection).filter(
    (one) => !late.has(one.id) && lifecycleLack(one, context) === undefined,
  );
  const rehearsal = await rehearse({ contract, target, permit }, allowed, lifecycles);
  const bounded = createBound(contract.document);
  const requests = [
    ...rehearsal.preparing,
    ...rehearsal.cases.map(({ request }) => permit(request).request),
    ...rehearsal.lived,
  ];
  const line = createLine(target, permit, bounded);
  return [
    `${target.name}: ${rehearsal.cases.length} cases and ${lifecycles.length} lifecycles would be sent.`,
    createdLine(rehearsal, target),
    `Costs: ${costsOf(contract, requests)}`,
    tokenLine(requests.map(bounded), target),
    requestsLine(rehearsal, target),
    ...(late.size > 0
      ? [`${late.size} more cases do not fit into ${target.limits.maxRequests} requests (--thorough).`]
      : []),
    ...leftOut(cases.length - allowed.length, allowed.length - rehearsal.cases.length),
    '',
    ...rehearsal.preparing.map((request) => line('needed', request, '')),
    ...rehearsal.cases.map((subject: Case) => line(subject.expect.kind, subject.request, subject.id)),
    ...lifecycles.map(({ id, plan, example }) =>
      line('lifecycle', { ...example.request, template: plan.create.path }, id),
    ),
  ].join('\n');
}

const fates: Readonly<Record<Fate, string>> = {
  deleted: 'deleted again',
  ended: 'archived, cancelled or deactivated at the end, and a record stays',
  permanent: 'stays for ever',
};

function createdLine({ created }: Rehearsal, { isDisposable }: Target): string {
  if (created.size === 0) return 'Creates: nothing.';
  if (isDisposable) return 'Creates: nothing that outlives the server.';
  const listed = (Object.keys(fates) as Fate[]).flatMap((fate) => {
    const own = [...created].filter(([, one]) => one.fate === fate);
    return own.length === 0
      ? []
      : [`${own.map(([kind, { count }]) => `${count} ${kind}`).join(', ')} (${fates[fate]})`];
  });
  return `Creates, at most, on a server that refuses what it must: ${listed.join('; ')}.`;
}

/** Beside the requests of the cases. */
function requestsLine({ preparing, created }: Rehearsal, { isDisposable }: Target): string {
  const removable = [...created.values()].filter(({ fate }) => fate !== 'permanent');
  const undos = isDisposable ? 0 : removable.reduce((sum, { count }) => sum + count, 0);
  const asked = isDisposable
    ? ''
    : `, and up to ${removable.length * 3} requests that look up what exists and what can be undone`;
  return `Beside the cases: ${preparing.length} requests that create what they need, ${undos} undo requests${asked}.`;
}

function leftOut(lacking: number, unprepared: number): string[] {
  return [
    ...(lacking > 0
      ? [`${lacking} cases are left out: they need --allow-writes, --allow-permanent or --allow-costs.`]
      : []),
    ...(unprepared > 0
      ? [`${unprepared} cases are left out: what they need cannot be created, or is created once in a run.`]
      : []),
  ];
}

function createLine(target: Target, permit: Permit, bounded: (request: CaseRequest) => Bounded) {
  const isBounded = target.limits.maxOutputTokens !== undefined;
  return (kind: string, original: CaseRequest, id: string): string => {
    const permitted = permit(original).request;
    const { request, most } = isBounded ? bounded(permitted) : { request: permitted };
    const size = request.body === undefined ? '' : ` ${Buffer.byteLength(request.body)} bytes`;
    const tokens = most === undefined ? '' : ` ≤${most} tokens`;
    return `${kind.padEnd(9)} ${request.method.padEnd(6)} ${urlOf(target, request)}${size}${tokens}  ${id}`.trimEnd();
  };
}

function costsOf({ document }: Contract, requests: readonly CaseRequest[]): string {
  const operations = new Map(operationsOf(document).map((one) => [routeOf(one.method, one.path), one.operation]));
  const costs = requests.flatMap(({ method, template, body = '' }) => {
    const operation = operations.get(routeOf(method, template));
    return operation?.['x-effect'] ? (effectOf(operation, parseJson(body)).costs ?? []) : [];
  });
  const counts = [...Map.groupBy(costs, (cost) => cost)].map(([cost, own]) => `${own.length} requests for ${cost}`);
  return counts.length === 0 ? 'nothing.' : `${counts.join(', ')}, some of which must be refused and so cost nothing.`;
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
