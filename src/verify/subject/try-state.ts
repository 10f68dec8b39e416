import { parseJson } from '../../openapi/parse-json.ts';
import { isObject } from '../../openapi/is-object.ts';
import { evaluateLink, LinkError, linksOf } from '../../openapi/links.ts';
import { requestOf, requiredValues } from '../cases/template.ts';
import { madeBy } from '../ledger/made.ts';
import { undoRequest } from '../ledger/undo-request.ts';
import { textOf, type Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import { NotRunError } from '../model/not-run.ts';
import type { Claim, Subject } from '../model/subject.ts';
import { NoAnswerError, type Send } from '../transport/send.ts';
import { claimIn } from './claim.ts';
import { withModel } from './models.ts';
import type { Session } from './session.ts';

/** What is made and what reads it back. The first way that works decides. */
const ways = [
  { create: 'createResponse', read: 'getResponse', role: 'responses' },
  { create: 'createChatCompletion', read: 'getChatCompletion', role: 'chat' },
  { create: 'uploadFile', read: 'retrieveFile', role: undefined },
] as const;

type Way = (typeof ways)[number];

/**
 * Makes one thing, reads it back and removes it again. What could not be removed stays in the ledger, and is removed
 * after the run.
 *
 * @param write sends only with consent, notes in the ledger what it makes, and makes nothing that cannot be removed.
 */
export async function tryState(session: Session, write: Send, { models, operations, isAsked }: Found): Promise<Claim> {
  if (!session.target.consent.writes) return notTried('It would create something (--allow-writes)');
  const claims: Claim[] = [];
  for (const way of ways) {
    if (!isAsked(way.create) || operations[way.create]?.standing === 'absent') continue;
    const request = requestFor(session, way, models);
    if (!request) continue;
    const claim = await tryWay(session, write, way, request);
    if (claim.standing === 'served') return claim;
    claims.push(claim);
  }
  return (
    claims.find(({ standing }) => standing === 'absent') ??
    claims[0] ??
    notTried('It serves nothing that creates something to read back')
  );
}

interface Found extends Pick<Subject, 'models' | 'operations'> {
  /** Whether an operation is part of the run, as far as is known. */
  readonly isAsked: (operationId: string) => boolean;
}

const notTried = (why: string): Claim => ({ standing: 'unknown', reason: `Not tried: ${asClause(why)}.` });

/** A sentence after a colon. */
const asClause = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

function requestFor(session: Session, { create, role }: Way, models: Subject['models']): CaseRequest | undefined {
  const example = session.example(create);
  if (!example || role === undefined) return example;
  const model = models[role];
  return model === undefined ? undefined : stored(withModel(example, model));
}

function stored(request: CaseRequest): CaseRequest {
  const body = parseJson(request.body ?? '');
  return isObject(body) ? { ...request, body: JSON.stringify({ ...body, store: true }) } : request;
}

async function tryWay(session: Session, write: Send, way: Way, request: CaseRequest): Promise<Claim> {
  try {
    const made = await write(request);
    if (made.status >= 300) return { standing: 'unknown', reason: `${way.create} answered ${made.status}.` };
    const claim = await readBack(session, write, way, made);
    await remove(session, write, way, { request, made });
    return claim;
  } catch (error) {
    if (error instanceof NoAnswerError || error instanceof NotRunError) return notTried(error.message);
    throw error;
  }
}

async function readBack(session: Session, write: Send, { create, read }: Way, made: Answer): Promise<Claim> {
  const [source, target] = [session.operations.get(create), session.operations.get(read)];
  const link = source && linksOf(session.document, source).find((one) => one.link.operationId === read);
  if (!link || !target) return notTried('The contract has no way to read it back');
  const path = pathIn(link, parseJson(textOf(made)));
  if (!path) return { standing: 'unknown', reason: `${create} answered nothing that can be read back.` };
  const request = { ...requestOf(session.document, target, requiredValues(target), undefined), path };
  const answer = await write(request);
  if (answer.status < 300) return { standing: 'served', reason: `${read} gave back what ${create} made.` };
  const isLikeUnknown = await session.isLikeUnknown(request, answer);
  const claim = claimIn({ request, answer, isLikeUnknown, isReal: true });
  // An operation that is served and does not know what was just made has a fault, which the run is there to find.
  return claim.standing === 'served' ? { ...claim, standing: 'unknown' } : claim;
}

function pathIn(link: Parameters<typeof evaluateLink>[0], body: unknown): Record<string, string> | undefined {
  try {
    return evaluateLink(link, { path: {}, body });
  } catch (error) {
    if (error instanceof LinkError) return undefined;
    throw error;
  }
}

async function remove(
  { document, operations }: Session,
  write: Send,
  { create }: Way,
  { request, made }: { readonly request: CaseRequest; readonly made: Answer },
): Promise<void> {
  const source = operations.get(create);
  if (!source) return;
  const aim = { path: request.path, body: parseJson(request.body ?? '') };
  for (const { operation, path, body } of madeBy(document, source, aim, made).undos)
    await write(undoRequest(document, operation, { path, body }));
}
