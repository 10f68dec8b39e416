import { fingerprintOf, keyOf } from '../model/baseline.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import type { Answer } from '../model/answer.ts';
import type { Finding } from '../model/finding.ts';
import type { Judgement, Judging } from '../checks/check-response.ts';
import { BudgetSpentError } from '../transport/limits.ts';
import { NoAnswerError } from '../transport/send.ts';
import { conclude, verdictOf } from './to-result.ts';
import type { RunContext } from './context.ts';
import { leftOut } from './skip-reason.ts';
import { SetupError } from './create-resources.ts';
import type { Standing } from './missing-operations.ts';
import { shrink } from './shrink.ts';
import { rateLimited, type Verdict } from '../model/result.ts';

/** What one sending of a request came to. */
export interface Attempt extends Judgement {
  readonly request: CaseRequest;
  readonly answer?: Answer;
}

/** Sends one case to one target and says what came of it. It never throws: what goes wrong is a verdict. */
export async function runCase(subject: Case, context: RunContext): Promise<Verdict> {
  const started = performance.now();
  const left = leftOut(subject, context);
  if (left) return verdictOf(context, subject, left.outcome, [], { note: left.note });
  try {
    const expected = adapt(subject, context);
    const attempt = await attemptCase(expected, context);
    if (isInconclusive(subject, attempt)) return verdictOf(context, subject, 'not-run', [], { note: noRealId });
    if (isRateLimited(subject, attempt)) return verdictOf(context, subject, 'not-run', [], { note: rateLimited });
    const standing = await standingOf(subject, attempt, context);
    if (standing === 'missing') return verdictOf(context, subject, 'not-served', []);
    if (standing === 'unclear') return verdictOf(context, subject, 'not-run', [], { note: likeNowhere });
    const more = attempt.findings.length > 0 ? await examine(expected, attempt, context) : {};
    const evidence = attempt.answer ? [attempt.evidence] : [];
    return conclude(context, subject, attempt.findings, { evidence, ...more, duration: performance.now() - started });
  } catch (error) {
    if (error instanceof SetupError || error instanceof BudgetSpentError)
      return verdictOf(context, subject, 'not-run', [], { note: error.message });
    throw error;
  }
}

export const likeNowhere = 'The answer is the one to an address that does not exist, and may be about an id instead.';

const noRealId = 'Without an id that exists, a server answers 404 before it looks at the rest.';

/** A 404 that had to be let pass says nothing of what the case is about. */
const isInconclusive = ({ expect }: Case, { answer, findings }: Attempt): boolean =>
  expect.kind === 'refusal' && answer?.status === 404 && findings.length === 0 && !expect.statuses.includes(404);

/** A server that counts requests has not looked at this one: only how it says so can be judged. */
export const isRateLimited = ({ expect }: Case, { answer, findings }: Pick<Attempt, 'answer' | 'findings'>): boolean =>
  answer?.status === 429 && expect.kind !== 'asked' && findings.every(({ check }) => isOfExpectation(expect, check));

const isOfExpectation = (expect: Case['expect'], check: Finding['check']): boolean =>
  check === (expect.kind === 'refusal' ? expect.check : 'success-expected');

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
    if (!target.allowsWrites && (needsIds || request.body !== undefined))
      throw new SetupError('Ids are needed, and nothing may be created.');
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

/** Whether an answer says that the server does not have the operation at all. */
export async function standingOf(
  { operationId, expect, request: { path } }: Case,
  { request, answer }: Attempt,
  { served, target }: RunContext,
): Promise<Standing> {
  if (operationId === undefined || !answer || expect.kind === 'asked') return 'served';
  // Ids of a target that keeps state were made for the request; what only schemas call right may name what is not there.
  const hasAll = target.stateful || Object.keys(path).length === 0;
  const isDecisive = expect.kind === 'success' && !expect.bySchema && hasAll;
  return served.learn(operationId, request, answer, isDecisive);
}

/** A failure is sent again, to know whether it stays, and made small. */
async function examine(
  subject: Case,
  first: Attempt,
  context: RunContext,
): Promise<Pick<Verdict, 'failing' | 'flaky'>> {
  const prints = printsOf(subject, first.findings);
  const failing = { ...subject, request: first.request };
  if (context.target.strict || !first.answer || prints.every((print) => context.shrunk.has(print))) return { failing };
  for (const print of prints) context.shrunk.add(print);
  const second = await attemptCase(subject, context);
  const flaky = prints.join() !== printsOf(subject, second.findings).join();
  if (flaky) return { failing, flaky };
  return { failing: await shrink({ ...subject, request: second.request }, prints, context) };
}

export const printsOf = ({ operationId }: Case, findings: readonly Finding[]): string[] =>
  [...new Set(findings.map((finding) => keyOf(fingerprintOf(operationId, finding))))].sort();
