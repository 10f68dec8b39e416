import { expect, test } from 'vitest';
import { evaluateBody } from '../../src/openapi/link-body.ts';
import { LinkError, type LinkedOperation } from '../../src/openapi/links.ts';

const exchange = {
  path: { book_id: 'book_1' },
  request: { model: 'a', n: 2, messages: [{ role: 'user' }, { role: 'system' }], none: null },
  body: { id: 'x', calls: [{ id: 'c1', out: [1] }, { text: 'hi' }, { id: 'c2', out: [] }], empty: [] },
};

const evaluated = (requestBody: unknown): unknown =>
  evaluateBody({ link: { operationId: 'say', description: 'It.', requestBody } } as LinkedOperation, exchange);

test.for<[given: unknown, want: unknown]>([
  [undefined, undefined],
  [
    { model: 'b', deep: { list: [1, 'two', null] } },
    { model: 'b', deep: { list: [1, 'two', null] } },
  ],
  [
    { model: '$request.body#/model', n: '$request.body#/n', none: '$request.body#/none' },
    { model: 'a', n: 2, none: null },
  ],
  [
    ['$request.path.book_id', '$response.body#/id', '$response.body#/calls/1'],
    ['book_1', 'x', { text: 'hi' }],
  ],
  [
    ['$request.body#/messages/*', { role: 'last' }],
    [{ role: 'user' }, { role: 'system' }, { role: 'last' }],
  ],
  // Only the items that have all of it.
  [
    [{ call: '$response.body#/calls/*/id', out: '$response.body#/calls/*/out', of: '$response.body#/id' }],
    [
      { call: 'c1', out: [1], of: 'x' },
      { call: 'c2', out: [], of: 'x' },
    ],
  ],
])('%j', ([given, want]) => {
  expect(evaluated(given)).toEqual(want);
});

test.for<[given: unknown, message: string]>([
  [{ id: '$response.body#/other' }, 'There is no value at $response.body#/other.'],
  [['$response.body#/id/*'], 'There is no value at $response.body#/id/*.'],
  [['$response.body#/empty/*'], 'There is no value at $response.body#/empty/*.'],
  [[{ call: '$response.body#/calls/*/name' }], 'There is no value at $response.body#/calls/*/name.'],
])('%j has no value', ([given, message]) => {
  expect(() => evaluated(given)).toThrow(new LinkError(message));
});
