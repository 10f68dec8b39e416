import type { Case } from '../model/case.ts';
import { textOf, type Answer } from '../model/answer.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import type { Finding } from '../model/finding.ts';

/** Checks that the status is one that the case expects. */
export function checkStatus({ expect, provenance, witness }: Case, answer: Answer): Finding[] {
  const { status } = answer;
  const finding = (check: Finding['check'], message: string): Finding[] => [
    { check, message, got: `${status} ${excerpt(textOf(answer))}`, contract: provenance },
  ];
  if (expect.kind === 'requested-status')
    return status === expect.status ? [] : finding('requested-status', `The answer ${expect.status} was asked for.`);
  // 503 is a deliberate refusal (unavailable). Any other status from 500 is an unintended failure.
  if (status >= 500 && status !== 503) return finding('no-server-error', 'The server must not fail on a request.');
  if (expect.kind === 'any') return [];
  if (expect.kind === 'success') {
    if ((status >= 200 && status < 300) || expect.orStatuses?.includes(status)) return [];
    return finding('success-expected', 'A valid request must succeed.');
  }
  if (expect.statuses.includes(status)) return [];
  const wanted = expect.statuses.join(' or ');
  return finding(expect.check, `${witness ?? 'The request'}: must be refused with ${wanted}.`);
}
