import { describe, expect, test } from 'vitest';
import { oddUnicode } from '../../../src/schema/values/boundary-values.ts';
import { boundaryCases } from '../../../src/verify/cases/boundaries.ts';
import { requestErrors } from '../../../src/verify/cases/request-errors.ts';
import { tinyDocument } from '../../helpers/tiny.ts';
import { orders } from '../orders.ts';
import { caseContext, shown } from './make.ts';

test('a list: each parameter at its edges, the required ones beside it', () => {
  expect(shown(boundaryCases(caseContext(orders(), 'listOrders')))).toEqual({
    'boundary/since: zero': 'since=0',
    'boundary/limit: minimum': 'since=1&limit=1',
    'boundary/limit: above minimum': 'since=1&limit=2',
    'boundary/limit: maximum': 'since=1&limit=100',
    'boundary/limit: below maximum': 'since=1&limit=99',
    'boundary/order: enum asc': 'since=1&order=asc',
    'boundary/order: enum desc': 'since=1&order=desc',
  });
});

test('a body: one field at an edge, all else as in the example; then optional fields in pairs', () => {
  const rest = { item: 'pen', quantity: 2, note: 'soon', tags: ['a', 'b'], address: { city: 'Graz' } };
  const one = (label: string, change: object): [string, unknown] => [`boundary/${label}`, { ...rest, ...change }];
  const { item, quantity, note, tags, address } = rest;
  expect(shown(boundaryCases(caseContext(orders(), 'createOrder')))).toEqual(
    Object.fromEntries([
      one('item: longest', { item: 'x'.repeat(40) }),
      one('item: one shorter than longest', { item: 'x'.repeat(39) }),
      one('item: empty', { item: '' }),
      one('item: odd unicode', { item: oddUnicode }),
      one('quantity: minimum', { quantity: 1 }),
      one('quantity: above minimum', { quantity: 2 }),
      one('quantity: maximum', { quantity: 10_000 }),
      one('quantity: below maximum', { quantity: 9999 }),
      one('note: null', { note: null }),
      one('note: empty', { note: '' }),
      one('note: odd unicode', { note: oddUnicode }),
      one('tags: fewest items', { tags: [] }),
      one('tags: one more than fewest items', { tags: ['concord'] }),
      one('tags: item empty', { tags: [''] }),
      one('tags: item odd unicode', { tags: [oddUnicode] }),
      one('tags/0: empty', { tags: ['', 'b'] }),
      one('tags/0: odd unicode', { tags: [oddUnicode, 'b'] }),
      one('address/city: empty', { address: { city: '' } }),
      one('address/city: odd unicode', { address: { city: oddUnicode } }),
      one('address/street: empty', { address: { city: 'Graz', street: '' } }),
      one('address/street: odd unicode', { address: { city: 'Graz', street: oddUnicode } }),
      ['boundary/optional fields 1', { item, quantity }],
      ['boundary/optional fields 2', { item, quantity, note, tags, address }],
      ['boundary/optional fields 3', { item, quantity, note, tags }],
      ['boundary/optional fields 4', { item, quantity, note, address }],
      ['boundary/optional fields 5', { item, quantity, tags, address }],
    ]),
  );
});

test('what is sent is right by its bytes', () => {
  for (const operation of ['listOrders', 'createOrder']) {
    const context = caseContext(orders(), operation);
    const wrong = boundaryCases(context).filter(({ request }) => requestErrors(context, request).length > 0);
    expect(wrong).toEqual([]);
  }
});

describe('what the bytes do not carry makes no case', () => {
  const document = tinyDocument(`
paths:
  /scans:
    get:
      operationId: listScans
      tags: [Scans]
      security: [{ ApiKeyAuth: [] }]
      parameters:
        - { name: kind, in: query, description: Kind., schema: { type: [string, 'null'], enum: [a, null] }, example: a }
        - { name: 'tags[]', in: query, description: Tags., schema: { type: array, items: { enum: [x] } }, example: [x] }
      responses: { '200': { description: Done. } }
    post:
      operationId: createScan
      tags: [Scans]
      security: [{ ApiKeyAuth: [] }]
      requestBody:
        content:
          multipart/form-data:
            schema: { type: object, required: [tags], properties: { tags: { type: array, minItems: 0, items: { enum: [x] } } } }
            examples: { one: { value: { tags: [x] } } }
      responses: { '200': { description: Done. } }
`);
  test('null and an empty list in a query', () => {
    expect(shown(boundaryCases(caseContext(document, 'listScans')))).toEqual({
      'boundary/kind: enum a': 'kind=a',
      'boundary/tags[]: one more than fewest items': 'tags%5B%5D=x',
      'boundary/tags[]: item enum x': 'tags%5B%5D=x',
    });
  });
  test('an empty list in a form', () => {
    const labels = Object.keys(shown(boundaryCases(caseContext(document, 'createScan'))));
    expect(labels).not.toContain('boundary/tags: fewest items');
    expect(labels).toContain('boundary/tags: one more than fewest items');
  });
});

test('a budget is kept, and takes from every field', () => {
  const cases = boundaryCases(caseContext(orders(), 'createOrder', 15));
  expect(cases).toHaveLength(15);
  expect(new Set(cases.map(({ id }) => id.split('/')[2]?.split(':')[0]))).toEqual(
    new Set(['item', 'quantity', 'note', 'tags', 'address', 'optional fields 1']),
  );
});
