import type { Case } from '../model/case.ts';
import type { Finding } from '../model/finding.ts';
import { rateLimited, type Outcome, type Result } from '../model/result.ts';
import type { Attempt } from './attempt.ts';
import type { RunContext } from './context.ts';
import type { Standing } from './missing-operations.ts';

/** The reason why a case is not sent to a target. Undefined if it is sent. */
export function skipReason(
  subject: Case,
  { target, served, breaker, permit }: RunContext,
): { outcome: Outcome; note: string } | undefined {
  const { credentials } = subject.request;
  if (served.missing.has(subject.operationId ?? '')) return { outcome: 'not-served', note: '' };
  const { lacks } = permit(subject.request);
  if (lacks !== undefined) return { outcome: 'skipped', note: lacks };
  if (subject.operator === 'wrong-kind-key' && !target.tellsKeysApart)
    return { outcome: 'skipped', note: 'The target has, or was given, only one kind of key.' };
  if (credentials === 'admin-key' && target.keys.adminKey === undefined)
    return { outcome: 'not-run', note: "No administrator's key was given (--admin-key)." };
  const broken = breaker.reasonFor(subject.operationId);
  return broken === undefined ? undefined : { outcome: 'not-run', note: broken };
}

export const likeNowhere = 'The answer is the same as for an unknown address, and may be about an id instead.';

const noRealId = 'Without an existing id, a server returns 404 before it checks the rest.';

/** The reason why an answer is not checked. Undefined if it is checked. */
export async function notRunReason(
  subject: Case,
  attempt: Attempt,
  context: RunContext,
): Promise<Pick<Result, 'outcome' | 'note'> | undefined> {
  if (isInconclusive(subject, attempt)) return { outcome: 'not-run', note: noRealId };
  if (isRateLimited(subject, attempt)) return { outcome: 'not-run', note: rateLimited };
  const standing = await standingOf(subject, attempt, context);
  if (standing === 'missing') return { outcome: 'not-served' };
  return standing === 'unclear' ? { outcome: 'not-run', note: likeNowhere } : undefined;
}

/** A 404 that must be tolerated says nothing about what the case tests. */
const isInconclusive = ({ expect }: Case, { answer, findings }: Attempt): boolean =>
  expect.kind === 'rejection' && answer?.status === 404 && findings.length === 0 && !expect.statuses.includes(404);

/** A rate-limited request was not processed. Only the form of the rate-limit answer can be checked. */
export const isRateLimited = ({ expect }: Case, { answer, findings }: Pick<Attempt, 'answer' | 'findings'>): boolean =>
  answer?.status === 429 &&
  expect.kind !== 'requested-status' &&
  findings.every(({ check }) => isOfExpectation(expect, check));

const isOfExpectation = (expect: Case['expect'], check: Finding['check']): boolean =>
  check === (expect.kind === 'rejection' ? expect.check : 'success-expected');

/** Whether an answer shows that the server does not have the operation. */
export async function standingOf(
  { operationId, expect, request: { path } }: Case,
  { request, answer }: Attempt,
  { served, target }: RunContext,
): Promise<Standing> {
  if (operationId === undefined || !answer || expect.kind === 'requested-status') return 'served';
  // On a stateful target the ids were created for the request. A request that only schemas call valid may name missing
  // resources.
  const hasAll = target.stateful || Object.keys(path).length === 0;
  const isDecisive = expect.kind === 'success' && !expect.bySchema && hasAll;
  return served.learn(operationId, request, answer, isDecisive);
}
