import { fingerprintOf, keyOf } from '../model/baseline.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import type { Answer } from '../model/answer.ts';
import type { Finding } from '../model/finding.ts';
import type { Judgement, Judging } from '../checks/check-response.ts';
import { NoAnswerError } from '../transport/send.ts';
import type { RunContext } from './context.ts';
import { SetupError } from './create-resources.ts';

/** What one sending of a request came to. */
export interface Attempt extends Judgement {
  readonly request: CaseRequest;
  readonly answer?: Answer;
}

/** A server that knows more than the schemas may refuse what only they say is right. */
export const adapt = (subject: Case, { target }: RunContext): Case =>
  subject.expect.kind === 'success' && subject.expect.bySchema && !target.strict
    ? { ...subject, expect: { kind: 'any' } }
    : subject;

/** @throws {SetupError} when what the request needs cannot be made. */
export async function attemptCase(subject: Case, context: RunContext): Promise<Attempt> {
  const { request, found } = await prepare(subject, context);
  const isRefusal = subject.expect.kind === 'refusal';
  // Without a real id a server may well miss that first.
  const expect =
    isRefusal && !found ? { ...subject.expect, statuses: [...subject.expect.statuses, 404] } : subject.expect;
  return attemptRequest({ ...subject, request, expect }, context);
}

export async function attemptRequest(subject: Case, { judge, send, silent, selfTester }: RunContext): Promise<Attempt> {
  try {
    let judging: Judging | undefined;
    const exchange = (): Promise<Answer> => send(subject.request, (head) => (judging = judge.open(subject, head)));
    const answer = await exchange().catch((error: unknown) => onceMore(error, exchange));
    const { findings, evidence } = judging?.end(answer) ?? judge.judge(subject, answer);
    const { schema } = evidence;
    const isPassing = findings.length === 0 && schema !== undefined;
    const selfTest = isPassing ? await selfTester({ subject, answer, schema }) : undefined;
    return { request: subject.request, answer, findings, evidence: { ...evidence, ...(selfTest && { selfTest }) } };
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    const { operationId = '' } = subject;
    if (error.reason === 'timeout') silent.set(operationId, (silent.get(operationId) ?? 0) + 1);
    const check = error.reason === 'timeout' ? 'answered-in-time' : 'reachable';
    const findings: Finding[] = [{ check, message: error.message, contract: subject.provenance }];
    const evidence = { operationId: subject.operationId, status: 0, mediaType: '', judgedBy: 'nothing' } as const;
    return { request: subject.request, findings, evidence };
  }
}

/** A server may close a connection that was idle just when it is used again: only twice in a row counts. */
function onceMore(error: unknown, again: () => Promise<Answer>): Promise<Answer> {
  if (error instanceof NoAnswerError && error.reason === 'connection') return again();
  throw error;
}

/** Real ids for a stateful target. What is refused anyway needs none, but is a better case with them. */
async function prepare(
  subject: Case,
  { target, setup }: RunContext,
): Promise<{ request: CaseRequest; found: boolean }> {
  const { request, operationId, expect } = subject;
  const needsIds = Object.keys(request.path).length > 0;
  if (!target.stateful) return { request, found: true };
  const isRefusal = expect.kind === 'refusal';
  try {
    const real = isRefusal ? request : await setup.real(request).catch(unlessSetup(expect.kind === 'any', request));
    const fresh = expect.kind === 'success' && request.method !== 'GET';
    return { request: needsIds ? { ...real, path: await setup.path(operationId ?? '', fresh) } : real, found: true };
  } catch (error) {
    if (!isRefusal || !(error instanceof SetupError)) throw error;
    return { request, found: false };
  }
}

/** A request that may be refused can do with ids of the contract's own examples. */
const unlessSetup =
  (isExcused: boolean, request: CaseRequest) =>
  (error: unknown): CaseRequest => {
    if (isExcused && error instanceof SetupError) return request;
    throw error;
  };

export const printsOf = ({ operationId }: Case, findings: readonly Finding[]): string[] =>
  [...new Set(findings.map((finding) => keyOf(fingerprintOf(operationId, finding))))].sort();
