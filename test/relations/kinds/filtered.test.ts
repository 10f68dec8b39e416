import { expect, test } from 'vitest';
import { holds } from '../../../src/relations/judge-relations.ts';
import { sentenceOf } from '../../../src/relations/sentence.ts';
import type { Relation } from '../../../src/relations/terms/model.ts';
import { answered, asked } from '../exchange.ts';

const relation: Relation = {
  id: 'r',
  level: 'must',
  kind: 'custom',
  at: '$response.body#/data/*/attributes',
  name: 'filtered',
  of: ['$request.body#/filters'],
};

const eq = (key: string, value: unknown) => ({ type: 'eq', key, value });
const both = { type: 'and', filters: [eq('a', 1), { type: 'gt', key: 'b', value: 2 }] };
const later = { type: 'later', key: 'a', value: 1 };

test('in words', () => expect(sentenceOf(relation)).toBe('`data[].attributes` matches `filters` of the request.'));

test.for<[filters: unknown, attributes: object, verdict: 'holds' | 'broken' | 'silent']>([
  [undefined, {}, 'silent'],
  [both, { a: 1, b: 3 }, 'holds'],
  [both, { a: 1, b: 2 }, 'broken'],
  [{ type: 'or', filters: [eq('a', 2), eq('a', 1)] }, { a: 1 }, 'holds'],
  [
    {
      type: 'or',
      filters: [
        { type: 'in', key: 'a', value: [2] },
        { type: 'ne', key: 'a', value: 1 },
      ],
    },
    { a: 1 },
    'broken',
  ],
  [{ type: 'nin', key: 'a', value: [2] }, { a: 1 }, 'holds'],
  [later, {}, 'silent'],
  [{ type: 'and', filters: [] }, {}, 'silent'],
  [{ type: 'or', filters: [eq('a', 1), { type: 'or', filters: [] }] }, { a: 1 }, 'silent'],
  [{ type: 'or', filters: [eq('a', 2), later] }, { a: 1 }, 'silent'],
  [{ type: 'gt', key: 'a', value: 1 }, { a: '2' }, 'broken'],
  [{ type: 'ne', key: 'a', value: 1 }, {}, 'broken'],
])('%j, %j: %s', ([filters, attributes, verdict]) => {
  expect(holds(relation, asked({ filters }), answered({ data: [{ attributes }] })).verdict).toBe(verdict);
});

test('a breach has the attributes and the filter', () => {
  const broken = holds(relation, asked({ filters: eq('a', 2) }), answered({ data: [{ attributes: { a: 1 } }] }));
  const expected = 'attributes that match {"type":"eq","key":"a","value":2}';
  expect(broken).toMatchObject({ breaches: [{ answer: '/data/0/attributes', expected, got: '{"a":1}' }] });
});
