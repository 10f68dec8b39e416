import { describe, expect, test } from 'vitest';
import { pairwise } from '../../../src/verify/cases/pairwise.ts';
import { createValidator } from '../../../src/schema/validator.ts';
import { attribute, verdictTable } from '../../../src/verify/report/attribution.ts';
import { fingerprintOf, keyOf } from '../../../src/verify/model/baseline.ts';
import { curlOf } from '../../../src/verify/report/curl.ts';
import type { Verdict } from '../../../src/verify/model/result.ts';
import { tinyDocument } from '../../helpers/tiny.ts';

describe('a union that fails is explained by its nearest member', () => {
  const validator = createValidator(
    tinyDocument(`
components:
  schemas:
    Circle: { type: object, required: [type, radius], properties: { type: { const: circle }, radius: { type: number, maximum: 9 } } }
    Square: { type: object, required: [type, side], properties: { type: { const: square }, side: { type: number } } }
    Shape: { oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }, { type: string }] }
    Drawing: { type: object, properties: { shapes: { type: array, items: { $ref: '#/components/schemas/Shape' } }, name: { type: string } } }
`),
  );
  test.for([
    [{ type: 'circle', radius: 99 }, '/components/schemas/Circle/properties/radius/maximum'],
    [{ type: 'square' }, '/components/schemas/Square/required'],
    [{ type: 'oval', radius: 1 }, '/components/schemas/Shape/oneOf'],
    [7, '/components/schemas/Shape/oneOf'],
  ] as const)('%j', ([shape, want]) => {
    const errors = validator.validate('/components/schemas/Drawing', { shapes: ['dot', shape], name: 3 });
    expect(errors.map(({ instance, schema }) => `${instance} ${schema}`)).toEqual([
      `/shapes/1${want.endsWith('maximum') ? '/radius' : ''} ${want}`,
      '/name /components/schemas/Drawing/properties/name/type',
    ]);
  });
});

test('pairwise rows hold every pair of values, in far fewer rows than all combinations', () => {
  const rows = pairwise(10, 50);
  expect(rows.length).toBeLessThan(20);
  for (let a = 0; a < 10; a += 1)
    for (let b = a + 1; b < 10; b += 1) expect(new Set(rows.map((row) => `${row[a]} ${row[b]}`)).size).toBe(4);
  expect(pairwise(10, 3)).toHaveLength(3);
});

describe('whose fault', () => {
  const finding = { check: 'body-schema', message: '', contract: '/x' } as const;
  const verdict = (target: string, broken: boolean, flaky = false): Verdict => ({
    target,
    case: 'a/b',
    phase: 'examples',
    operationId: 'a',
    group: '',
    outcome: broken ? 'broken' : 'kept',
    findings: broken ? [finding] : [],
    evidence: [],
    duration: 0,
    ...(flaky && { flaky }),
  });
  test.for([
    ['target', verdict('live', true), [verdict('mock', false)]],
    ['mock', verdict('mock', true), [verdict('live', false)]],
    ['contract', verdict('live', true), [verdict('mock', true)]],
    ['flaky', verdict('live', true, true), [verdict('mock', false)]],
    ['not compared', verdict('live', true), []],
  ] as const)('%s', ([want, failed, others]) => {
    expect(attribute(failed, keyOf(fingerprintOf('a', finding)), verdictTable([failed, ...others]))).toBe(want);
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
