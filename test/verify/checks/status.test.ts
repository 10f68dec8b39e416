import { expect, test } from 'vitest';
import { checkStatus } from '../../../src/verify/checks/status.ts';
import type { Case, Expectation } from '../../../src/verify/model/case.ts';

const refusal: Expectation = { kind: 'rejection', statuses: [400, 404], check: 'input-rejected' };

test.for<[expect: Expectation, status: number, findings: readonly string[]]>([
  [{ kind: 'success' }, 200, []],
  [{ kind: 'success' }, 299, []],
  [{ kind: 'success' }, 300, ['success-expected']],
  [{ kind: 'success' }, 404, ['success-expected']],
  [{ kind: 'success', orStatuses: [404] }, 404, []],
  [{ kind: 'success' }, 503, ['success-expected']],
  [{ kind: 'success' }, 500, ['no-server-error']],
  [{ kind: 'any' }, 499, []],
  [{ kind: 'any' }, 500, ['no-server-error']],
  [{ kind: 'any' }, 503, []],
  [{ kind: 'any' }, 599, ['no-server-error']],
  [refusal, 404, []],
  [refusal, 422, ['input-rejected']],
  [refusal, 200, ['input-rejected']],
  [refusal, 500, ['no-server-error']],
  [{ kind: 'requested-status', status: 500 }, 500, []],
  [{ kind: 'requested-status', status: 500 }, 503, ['requested-status']],
])('%j answered with %i', ([expected, status, want]) => {
  const subject = { expect: expected, provenance: '/here' } as Case;
  const found = checkStatus(subject, { status, headers: {}, body: new Uint8Array(), ended: 'whole' });
  expect(found.map(({ check }) => check)).toEqual(want);
});
