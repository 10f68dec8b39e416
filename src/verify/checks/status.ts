import type { Case } from '../model/case.ts';
import { textOf, type Answer } from '../model/answer.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import type { Finding } from '../model/finding.ts';

/** Whether the status is of the kind that the request asks for. */
export function checkStatus({ expect, provenance, witness }: Case, answer: Answer): Finding[] {
  const { status } = answer;
  const finding = (check: Finding['check'], message: string): Finding[] => [
    { check, message, got: `${status} ${excerpt(textOf(answer))}`, contract: provenance },
  ];
  if (expect.kind === 'requested-status')
    return status === expect.status ? [] : finding('requested-status', `The answer ${expect.status} was asked for.`);
  // 503 says that the server knows it cannot answer now; anything else above 499 that it did not mean to fail.
  if (status >= 500 && status !== 503) return finding('no-server-error', 'The server must not fail on a request.');
  if (expect.kind === 'any') return [];
  if (expect.kind === 'success') {
    if ((status >= 200 && status < 300) || expect.orStatuses?.includes(status)) return [];
    return finding('success-expected', 'A request that fits the contract must be answered.');
  }
  if (expect.statuses.includes(status)) return [];
  const wanted = expect.statuses.join(' or ');
  return finding(expect.check, `${witness ?? 'The request'}: must be refused with ${wanted}.`);
}
