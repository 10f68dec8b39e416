import { describe, expect, test } from 'vitest';
import { pairwise } from '../../../src/verify/cases/pairwise.ts';
import { attribute, resultTable } from '../../../src/verify/report/attribution.ts';
import { fingerprintOf, keyOf } from '../../../src/verify/model/baseline.ts';
import { curlOf } from '../../../src/verify/report/curl.ts';
import type { Result } from '../../../src/verify/model/result.ts';

test('pairwise rows hold every pair of values, in far fewer rows than all combinations', () => {
  const rows = pairwise(10, 50);
  expect(rows.length).toBeLessThan(20);
  for (let a = 0; a < 10; a += 1)
    for (let b = a + 1; b < 10; b += 1) expect(new Set(rows.map((row) => `${row[a]} ${row[b]}`)).size).toBe(4);
  expect(pairwise(10, 3)).toHaveLength(3);
});

describe('whose fault', () => {
  const finding = { check: 'body-schema', message: '', contract: '/x' } as const;
  const result = (target: string, failed: boolean, flaky = false): Result => ({
    target,
    case: 'a/b',
    phase: 'examples',
    operationId: 'a',
    group: '',
    outcome: failed ? 'failed' : 'passed',
    findings: failed ? [finding] : [],
    undocumented: [],
    evidence: [],
    duration: 0,
    ...(flaky && { flaky }),
  });
  test.for([
    ['target', result('live', true), [result('mock', false)]],
    ['mock', result('mock', true), [result('live', false)]],
    ['contract', result('live', true), [result('mock', true)]],
    ['flaky', result('live', true, true), [result('mock', false)]],
    ['not compared', result('live', true), []],
  ] as const)('%s', ([want, failed, others]) => {
    expect(attribute(failed, keyOf(fingerprintOf('a', finding)), resultTable([failed, ...others]))).toBe(want);
  });
});

test('a command to paste holds no key, and survives quotes', () => {
  const request = {
    method: 'POST',
    template: '/files/{id}',
    path: { id: "it's" },
    query: [['limit', '2']],
    headers: { 'x-api-key': 'secret', 'content-type': 'application/json' },
    body: `{"name":"it's"}`,
    credentials: 'api-key',
  } as const;
  expect(curlOf('http://127.0.0.1/v1', request)).toMatchInlineSnapshot(
    `"curl -i -X POST 'http://127.0.0.1/v1/files/it'\\''s?limit=2' -H "authorization: Bearer $CONCORD_API_KEY" -H 'x-api-key: ***' -H 'content-type: application/json' --data-binary '{"name":"it'\\''s"}'"`,
  );
});
