import type { Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import { isPartOf } from '../../openapi/lasting.ts';
import { forget, mend, note, readLedger, type Debt, type Rest } from './file.ts';
import { createLook, failureIn } from './undone.ts';
import { routeOf, thingsRemoved, undoOperations } from './undo-request.ts';

/** The results of removing resources. Contains only what was confirmed. */
export interface CleanUp {
  readonly deleted: readonly Debt[];
  /** Archived, cancelled or deactivated: a record remains. */
  readonly ended: readonly Debt[];
  /** Unknown to the server, or deleted together with something else. */
  readonly gone: readonly Debt[];
  readonly left: readonly Left[];
  /** Things that no request can remove. Each is reported once. */
  readonly rests: readonly Rest[];
  /** What creates answered and the run did not make, and so did not touch. Each is reported once. */
  readonly theirs: readonly Rest[];
  readonly unreadable: readonly string[];
}

export interface Left {
  readonly debt: Debt;
  readonly reason: string;
}

export interface CleanUpOptions {
  readonly document: OpenApiDocument;
  /** The server to clean. Requests go only there, whatever a line says. */
  readonly baseUrl: string;
  readonly send: (request: CaseRequest) => Promise<Answer>;
  /** Aborting it stops all sending. */
  readonly signal?: AbortSignal | undefined;
}

/** A server that fails to answer this often in a row is no longer called. */
const patience = 3;

/**
 * Removes what a ledger lists for one server, in reverse order of creation. Anything that cannot be removed stays in
 * the ledger.
 */
export async function cleanUp(file: string, { document, baseUrl, send, signal }: CleanUpOptions): Promise<CleanUp> {
  mend(file);
  const { debts, rests, unreadable } = readLedger(file, document);
  const undos = undoOperations(document);
  const [deleted, ended, gone, left]: [Debt[], Debt[], Debt[], Left[]] = [[], [], [], []];
  const look = createLook(document, send);
  let silent = 0;
  const settle = (debt: Debt, list: Debt[]): void => {
    note(file, { ...debt, done: true });
    list.push(debt);
  };
  for (const debt of debts.filter((own) => own.baseUrl === baseUrl)) {
    const answer = reasonNotTo(silent, signal) ?? (await answerOf(send(debt.request)));
    silent = typeof answer === 'string' ? silent + 1 : 0;
    if (typeof answer === 'string') {
      left.push({ debt, reason: answer });
      continue;
    }
    const reason = failureIn(answer) ?? (await look(debt));
    if (reason !== undefined) left.push({ debt, reason });
    else if (answer.status >= 300) settle(debt, gone);
    else settle(debt, debt.request.method === 'DELETE' ? deleted : ended);
  }
  const wentAlong = isCovered(undos, deleted);
  for (const { debt } of left) if (wentAlong(debt)) settle(debt, gone);
  gone.push(...ended.filter(wentAlong));
  const here = rests.filter((rest) => rest.baseUrl === baseUrl);
  const told = tell(file, here);
  const still = readLedger(file, document);
  if (still.debts.length + still.rests.length + still.unreadable.length === 0) forget(file);
  return {
    deleted,
    ended: ended.filter((debt) => !wentAlong(debt)),
    gone,
    left: left.filter(({ debt }) => !wentAlong(debt)),
    ...told,
    unreadable,
  };
}

function reasonNotTo(silent: number, signal: AbortSignal | undefined): string | undefined {
  if (signal?.aborted) return 'the run was stopped';
  return silent >= patience ? 'the server does not answer' : undefined;
}

/** Each is reported once. */
function tell(file: string, rests: readonly Rest[]): Pick<CleanUp, 'rests' | 'theirs'> {
  for (const { baseUrl, nr, what } of rests) note(file, { baseUrl, nr, stays: what, told: true });
  return { rests: rests.filter(({ isTheirs }) => !isTheirs), theirs: rests.filter(({ isTheirs }) => isTheirs) };
}

/** Whether what a request undoes was deleted with something else. */
function isCovered(undos: ReadonlyMap<string, ResolvedOperation>, deleted: readonly Debt[]): (debt: Debt) => boolean {
  const removed = deleted.flatMap((debt) => thingsOf(undos, debt));
  return (debt) => {
    const things = thingsOf(undos, debt);
    return things.length > 0 && things.every((thing) => removed.some((other) => isPartOf(thing, other)));
  };
}

const thingsOf = (undos: ReadonlyMap<string, ResolvedOperation>, { request }: Debt): string[] => {
  const operation = undos.get(routeOf(request.method, request.template));
  return operation ? thingsRemoved(operation, request) : [];
};

const answerOf = (answer: Promise<Answer>): Promise<Answer | string> => answer.catch((error: Error) => error.message);
