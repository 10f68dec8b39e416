import type { Case, CaseRequest } from '../model/case.ts';
import type { Finding } from '../model/finding.ts';
import { rateLimited, type Outcome, type Result } from '../model/result.ts';
import type { Claim } from '../model/subject.ts';
import { isSecretName } from '../../wire/secrets.ts';
import { otherReason } from '../subject/other-reason.ts';
import { isUnsupported } from '../subject/words.ts';
import type { Attempt } from './attempt.ts';
import type { RunContext } from './context.ts';
import { namesExampleId } from './names-example-id.ts';

export type Reason = Pick<Result, 'outcome' | 'note'>;

/** The reason why a case is not sent to a target. Undefined if it is sent. */
export function skipReason(subject: Case, context: RunContext): { outcome: Outcome; note: string } | undefined {
  const { target, standings, breaker, permit, models, unclaimed } = context;
  const { operationId = '', request, operator } = subject;
  const claim = standings.of(operationId);
  if (claim.standing === 'absent') return { outcome: 'not-served', note: claim.reason };
  const field = unclaimed.in(operationId, request);
  if (field !== undefined) return { outcome: 'not-served', note: field };
  const { lacks } = permit(request);
  if (lacks !== undefined) return { outcome: 'skipped', note: lacks };
  if (operator === 'wrong-kind-key' && !target.tellsKeysApart)
    return { outcome: 'skipped', note: 'The target has, or was given, only one kind of key.' };
  const noKey = isOfNoKey(subject, context);
  if (noKey !== undefined) return { outcome: 'skipped', note: noKey };
  if (lacksAdminKey(request, context)) return { outcome: 'not-run', note: noAdminKey };
  const role = models.missing(request);
  if (role !== undefined) return { outcome: 'not-run', note: `No model is known for ${role} (--model ${role}=NAME).` };
  const broken = breaker.reasonFor(subject);
  return broken === undefined ? undefined : { outcome: 'not-run', note: broken };
}

const noAdminKey = "No administrator's key was given (--admin-key).";

const lacksAdminKey = ({ credentials }: CaseRequest, { target }: Pick<RunContext, 'target'>): boolean =>
  credentials === 'admin-key' && target.keys.adminKey === undefined;

/** Why a valid request must not be sent. Undefined if it may. */
export function cannotAsk(
  { request }: Case,
  context: Pick<RunContext, 'target' | 'permit' | 'models'>,
): string | undefined {
  const role = context.models.missing(request);
  if (role !== undefined) return `No model is known for ${role} (--model ${role}=NAME).`;
  return lacksAdminKey(request, context) ? noAdminKey : context.permit(request).lacks;
}

/** Where no key was given, or none is needed, a request without a key is like any other. */
function isOfNoKey({ request: { credentials } }: Case, { target }: RunContext): string | undefined {
  if (credentials !== 'none' && credentials !== 'malformed') return undefined;
  if (target.subject?.key === 'not-required') return 'The server needs no key.';
  const { apiKey, adminKey } = target.keys;
  const has = apiKey ?? adminKey ?? Object.keys(target.headers).find(isSecretName);
  return has === undefined
    ? 'No key was given, so what the server does without one is not tested (--api-key).'
    : undefined;
}

const noRealId = 'Without an existing id, a server returns 404 before it checks the rest.';

/** The reason why an answer is not checked. Undefined if it is checked. */
export async function notRunReason(subject: Case, attempt: Attempt, context: RunContext): Promise<Reason | undefined> {
  if (isInconclusive(subject, attempt)) return { outcome: 'not-run', note: noRealId };
  if (isRateLimited(subject, attempt)) return { outcome: 'not-run', note: rateLimited };
  const { answer, request } = attempt;
  if (!answer || context.target.strict) return undefined;
  const known = reasonOf(await claimBy(subject, attempt, context));
  if (known) return known;
  const isReal =
    subject.expect.kind === 'success' &&
    !subject.expect.bySchema &&
    context.target.stateful &&
    !namesExampleId(context.document, request);
  const reason = otherReason({ subject, request, answer, isReal });
  if (reason?.outcome === 'not-served' && isUnsupported(answer))
    context.unclaimed.note(subject.operationId ?? '', request, answer);
  return reason;
}

/** What a claim says about a case of its operation. Undefined if the operation is served. */
export const reasonOf = ({ standing, reason }: Claim): Reason | undefined =>
  standing === 'served' ? undefined : { outcome: standing === 'absent' ? 'not-served' : 'not-run', note: reason };

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

/** Whether the case is a valid request by itself: its answer shows whether the server has the operation. */
export const isProof = ({ expect }: Case): boolean => expect.kind === 'success' && !expect.bySchema;

const served: Claim = { standing: 'served', reason: '' };

/** Only a valid request shows what an operation is. Other cases are sent only after one. */
async function claimBy(subject: Case, { request, answer }: Attempt, context: RunContext): Promise<Claim> {
  const { operationId } = subject;
  // A rate limit shows nothing, but how the server says it is judged.
  if (operationId === undefined || !answer || answer.status === 429 || !isProof(subject)) return served;
  return context.standings.learn(operationId, request, answer, context.target.stateful || !hasPath(request));
}

const hasPath = ({ path }: CaseRequest): boolean => Object.keys(path).length > 0;

/** Settles whether an operation is served, before a case that does not show it. */
export async function settledReason(subject: Case, { standings, target }: RunContext): Promise<Reason | undefined> {
  const { operationId, expect } = subject;
  if (operationId === undefined || target.strict || isProof(subject) || expect.kind === 'requested-status')
    return undefined;
  return reasonOf(await standings.settle(operationId));
}
