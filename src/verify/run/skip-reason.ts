import type { Case } from '../model/case.ts';
import type { RunContext } from './context.ts';
import type { Outcome } from '../model/result.ts';

/** Why a case is not sent to a target, undefined when it is. */
export function leftOut(
  subject: Case,
  { target, served, silent }: RunContext,
): { outcome: Outcome; note: string } | undefined {
  const { credentials, method } = subject.request;
  if (served.missing.has(subject.operationId ?? '')) return { outcome: 'not-served', note: '' };
  if (!target.allowsWrites && method !== 'GET') return { outcome: 'not-allowed', note: 'It could change something.' };
  if (subject.operator === 'wrong-kind-key' && !target.tellsKeysApart)
    return { outcome: 'not-applicable', note: 'The target has one kind of key, or was given one.' };
  if (credentials === 'admin-key' && target.keys.adminKey === undefined)
    return { outcome: 'not-run', note: "No administrator's key was given (--admin-key)." };
  if ((silent.get(subject.operationId ?? '') ?? 0) >= 3)
    return { outcome: 'not-run', note: 'The operation did not answer in time three times.' };
  return undefined;
}
