import { fingerprintOf, keyOf } from '../model/baseline.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import type { Answer } from '../model/answer.ts';
import type { Finding } from '../model/finding.ts';
import type { CheckedAnswer, AnswerCheck } from '../checks/check-response.ts';
import { isPassing } from '../checks/mutation-score.ts';
import { noRelations, relationCount, type CheckedRelations } from '../relations/check-relations.ts';
import { forbiddenIn, notesOf } from '../relations/notes.ts';
import { withHarms } from '../verdict/with-harms.ts';
import { NoAnswerError } from '../transport/send.ts';
import { sendUnkept } from '../transport/unkept.ts';
import type { RunContext } from './context.ts';
import { PreconditionError } from './precondition-error.ts';
import { withResource } from './with-resource.ts';
import { sendSingly } from './singles.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { impossibleRequest } from '../ledger/impossible.ts';

/** The outcome of sending a request once. */
export interface Attempt extends Omit<CheckedAnswer, 'given'> {
  readonly request: CaseRequest;
  readonly answer?: Answer;
  /** What the answer does of what the request asks. */
  readonly relations: CheckedRelations;
}

/** A server with stricter rules than the schemas may refuse a request that only the schemas call valid. */
export const adapt = (subject: Case, { target }: RunContext): Case =>
  subject.expect.kind === 'success' && subject.expect.bySchema && !target.strict
    ? { ...subject, expect: { kind: 'any' } }
    : subject;

/** @throws {PreconditionError} when a resource that the request needs cannot be created. */
export async function attemptCase(subject: Case, context: RunContext): Promise<Attempt> {
  const { request, found } = await prepare(subject, context);
  const isRejection = subject.expect.kind === 'rejection';
  // Without a real id, a server may report the missing resource first.
  const expect =
    isRejection && !found ? { ...subject.expect, statuses: [...subject.expect.statuses, 404] } : subject.expect;
  return sendUnkept(request, (sent) => attemptRequest({ ...subject, request: sent, expect }, context));
}

export async function attemptRequest(wanted: Case, context: RunContext): Promise<Attempt> {
  // An answer is judged by what the server was really asked.
  const subject = { ...wanted, request: context.asSent(wanted.request) };
  const { checker, send, selfTester, singles } = context;
  try {
    let judging: AnswerCheck | undefined;
    const exchange = (): Promise<Answer> => send(subject.request, (head) => (judging = checker.open(subject, head)));
    const answer = await sendSingly(subject, singles, exchange);
    const own = judging?.end(answer) ?? checker.check(subject, answer);
    const relations = relationsIn(subject, context, own);
    const checked = {
      findings: [
        ...(await severe(subject, context, { answer, ...own, isInOtherForm: relations.isInOtherForm })),
        ...forbiddenIn(relations),
      ],
      undocumented: [...own.undocumented, ...notesOf([relations])],
      evidence: { ...own.evidence, ...relationCount(relations) },
    };
    const { schema } = checked.evidence;
    const selfTest =
      isPassing(checked) && schema !== undefined ? await selfTester({ subject, answer, schema }) : undefined;
    const evidence = { ...checked.evidence, ...(selfTest && { selfTest }) };
    return { ...checked, request: subject.request, answer, relations, evidence };
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    const check = error.reason === 'timeout' ? 'answered-in-time' : 'reachable';
    const findings: Finding[] = [{ check, message: error.message, contract: subject.provenance }];
    const evidence = { operationId: subject.operationId, status: 0, mediaType: '', checkedBy: 'nothing' } as const;
    return { request: subject.request, findings, undocumented: [], relations: noRelations, evidence };
  }
}

/** Only a valid request is owed anything. */
const relationsIn = (
  { expect, ...subject }: Case,
  { checkRelations }: RunContext,
  { given }: CheckedAnswer,
): CheckedRelations => (expect.kind === 'rejection' ? noRelations : checkRelations(subject, given));

type Received = CheckedAnswer & { readonly answer: Answer } & Pick<CheckedRelations, 'isInOtherForm'>;

/** The findings with the severity that clients give them. */
async function severe(
  { operationId, request, expect, provenance }: Case,
  { readBack }: RunContext,
  { answer, findings, given, evidence, isInOtherForm }: Received,
): Promise<readonly Finding[]> {
  // The answer to what should have been refused has no right form.
  const isAccepted = expect.kind === 'rejection' && answer.status < 300;
  const exchange = { operationId, request, answer, given };
  const harms = isAccepted ? [] : await readBack(exchange, findings.length > 0 || isInOtherForm);
  return withHarms(findings, { expect, harms, contract: evidence.schema ?? provenance, isInOtherForm });
}

interface Prepared {
  readonly request: CaseRequest;
  /** Whether everything that the request names exists. */
  readonly found: boolean;
}

/**
 * The request with ids that may be used. Where no success is needed, ids of things that the run did not make become ids
 * that no server can have.
 */
export async function prepare(
  subject: Case,
  context: Pick<RunContext, 'document' | 'target' | 'preconditions' | 'guard' | 'models'>,
): Promise<Prepared> {
  const request = context.models.replaced(subject.request);
  const prepared = await withRealIds({ ...subject, request }, context);
  if (context.guard(prepared.request) === undefined) return prepared;
  if (context.target.stateful && subject.expect.kind !== 'rejection') return prepared;
  const resolved = operationsOf(context.document).find(
    ({ operation }) => operation.operationId === subject.operationId,
  );
  return resolved ? { request: impossibleRequest(resolved, prepared.request), found: false } : prepared;
}

/**
 * Inserts real ids for a stateful target. A request that must be refused works without them, but tests more with them.
 */
async function withRealIds(
  subject: Case,
  { target, preconditions }: Pick<RunContext, 'target' | 'preconditions'>,
): Promise<Prepared> {
  const { request, operationId, expect } = subject;
  const needsIds = Object.keys(request.path).length > 0;
  if (!target.stateful) return { request, found: true };
  const isRejection = expect.kind === 'rejection';
  try {
    const real = isRejection
      ? request
      : await preconditions.real(request).catch(unlessPrecondition(expect.kind === 'any', request));
    const fresh = expect.kind === 'success' && request.method !== 'GET';
    if (!needsIds) return { request: real, found: true };
    const resource = await preconditions.resource(operationId ?? '', fresh);
    return {
      request: expect.kind === 'success' ? withResource(real, resource) : { ...real, path: resource.path },
      found: true,
    };
  } catch (error) {
    if (!isRejection || !(error instanceof PreconditionError)) throw error;
    return { request, found: false };
  }
}

/** A request that may be refused can use the contract's example ids. */
const unlessPrecondition =
  (isExcused: boolean, request: CaseRequest) =>
  (error: unknown): CaseRequest => {
    if (isExcused && error instanceof PreconditionError) return request;
    throw error;
  };

export const printsOf = ({ operationId }: Case, findings: readonly Finding[]): string[] =>
  [...new Set(findings.map((finding) => keyOf(fingerprintOf(operationId, finding))))].sort();
