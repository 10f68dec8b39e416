import { effectOf, leavingsOf } from '../../openapi/effects.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { Answer } from '../model/answer.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import { NotRunError } from '../model/not-run.ts';
import type { Target } from '../model/target.ts';
import { routeOf } from '../ledger/undo-request.ts';
import { prepare } from '../run/attempt.ts';
import type { Contract } from '../run/context.ts';
import { createModelNames } from '../subject/models.ts';
import { createPreconditions } from '../run/preconditions.ts';
import type { Lifecycle } from '../run/select.ts';
import { createSingles, mayCreate, noSingles } from '../run/singles.ts';
import { NotAllowedError } from '../transport/limits.ts';
import { keptOnly, type Permit } from '../transport/consent.ts';

/** What a run would send, if every create succeeded. */
export interface Rehearsal {
  readonly cases: readonly Case[];
  /** Creates of what the cases need. */
  readonly preparing: readonly CaseRequest[];
  /** Creates of the lifecycles. */
  readonly lived: readonly CaseRequest[];
  /** How many things of each kind would be created, and what becomes of them: `files`, `deleted`. */
  readonly created: ReadonlyMap<string, { readonly count: number; readonly fate: Fate }>;
}

export type Fate = 'deleted' | 'ended' | 'permanent';

interface Parts {
  readonly contract: Contract;
  readonly target: Target;
  readonly permit: Permit;
}

/** Prepares each case against a server that answers every create, and sends nothing. */
export async function rehearse(
  { contract, target, permit }: Parts,
  cases: readonly Case[],
  lifecycles: readonly Lifecycle[],
): Promise<Rehearsal> {
  const { document, examples } = contract;
  const preparing: CaseRequest[] = [];
  const singles = target.isDisposable ? noSingles : createSingles(document);
  const send = keptOnly(async (request) => {
    const { lacks } = permit(request);
    if (lacks !== undefined) throw new NotAllowedError(lacks);
    preparing.push(request);
    return created(preparing.length);
  }, permit);
  const preconditions = createPreconditions(document, examples, send, { singles });
  const models = createModelNames(document, target);
  const sent: Case[] = [];
  for (const subject of cases) {
    try {
      await prepare(subject, { document, target, preconditions, models, guard: () => undefined });
      if (mayCreate(subject, singles)) await singles.once(subject.operationId ?? '', async () => created(0));
      sent.push(subject);
    } catch (error) {
      if (!(error instanceof NotRunError)) throw error;
    }
  }
  const successes = sent
    .filter(({ expect }) => expect.kind !== 'rejection')
    .map(({ request }) => permit(request).request);
  const lived = lifecycles
    .filter(({ plan }) => !singles.includes(plan.create.operation.operationId))
    .flatMap(({ plan, example }) => Array.from({ length: createsIn(plan) }, () => example.request));
  return { cases: sent, preparing, lived, created: countThings(contract, [...preparing, ...successes, ...lived]) };
}

/** A list is read with three things in it. A second turn leaves and costs what the first one does. */
function createsIn({ list, turn }: Lifecycle['plan']): number {
  if (turn) return 2;
  return list ? 3 : 1;
}

const created = (count: number): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ id: `new_${count}`, data: [{ id: `item_${count}` }] })),
  ended: 'whole',
});

function countThings({ document }: Contract, requests: readonly CaseRequest[]): Rehearsal['created'] {
  const operations = operationsOf(document);
  const byRoute = new Map(operations.map((one) => [routeOf(one.method, one.path), one]));
  const counts = new Map<string, { count: number; fate: Fate }>();
  const add = (kind: string, fate: Fate): void =>
    void counts.set(kind, { count: (counts.get(kind)?.count ?? 0) + 1, fate });
  for (const { method, template, body = '' } of requests) {
    const source = byRoute.get(routeOf(method, template));
    if (!source?.operation['x-effect']) continue;
    for (const leaving of effectOf(source.operation, parseJson(body)).leaves) {
      if (leaving.kind === 'permanent') add(leaving.what, 'permanent');
      if (!('link' in leaving)) continue;
      const undo = operations.find(({ operation }) => operation.operationId === leaving.operationId);
      add(undo ? kindOf(undo) : leaving.operationId, leaving.kind === 'undoneBy' ? 'deleted' : 'ended');
    }
  }
  return counts;
}

/** `vector store files` for `DELETE /vector_stores/{vector_store_id}/files/{file_id}`. */
function kindOf({ path, operation }: ResolvedOperation): string {
  const [named] = operation['x-effect'] ? leavingsOf(operation['x-effect']) : [];
  const parameter = named?.deletes ?? named?.ends ?? '';
  const whole = parameter.startsWith('/')
    ? path.slice(0, path.lastIndexOf('/'))
    : path.slice(0, path.indexOf(`/{${parameter}}`));
  const names = whole
    .split('/')
    .filter((segment) => segment !== '' && !segment.startsWith('{') && segment !== 'organization');
  return names
    .map((name, index) => (index < names.length - 1 ? name.replace(/s$/, '') : name))
    .join(' ')
    .replaceAll('_', ' ');
}
