import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/verify/model/case.ts';
import { negativeCases } from '../../../src/verify/cases/negatives.ts';
import { rejections } from '../../../src/verify/model/rejections.ts';
import { requestErrors } from '../../../src/verify/cases/request-errors.ts';
import { contract } from '../../helpers/contract.ts';
import { tinyDocument } from '../../helpers/tiny.ts';
import { orders } from '../orders.ts';
import { caseContext } from './make.ts';

/** `mutation/place`, and what is wrong in words. */
const told = (cases: readonly Case[]): string[] =>
  cases.map(({ id, witness }) => `${id.slice(id.indexOf('/') + 1)}: ${witness}`);

test('a list: the key, what must be there, each bound, each type', () => {
  expect(told(negativeCases(caseContext(orders(), 'listOrders')))).toMatchInlineSnapshot(`
    [
      "missing-key/none: No key is sent",
      "malformed-key/malformed: The credential sent is not a bearer token",
      "wrong-kind-key/admin-key: The key sent is an administrator's",
      "missing-required/since: The query parameter since is missing",
      "wrong-type/since: since must be integer",
      "wrong-type/limit: limit must be integer",
      "below-minimum/limit: limit must be >= 1",
      "above-maximum/limit: limit must be <= 100",
      "not-in-enum/order: order must be one of "asc", "desc"",
    ]
  `);
});

test('a body: each field by each operator, in nested objects and lists too', () => {
  expect(told(negativeCases(caseContext(orders(), 'createOrder')))).toMatchInlineSnapshot(`
    [
      "missing-key/none: No key is sent",
      "malformed-key/malformed: The credential sent is not a bearer token",
      "wrong-kind-key/admin-key: The key sent is an administrator's",
      "extra-field/body: the body must not have the additional property "no_such_field"",
      "missing-required/item: the body must have the required property "item"",
      "wrong-type/item: /item must be string",
      "null-value/item: /item must be string",
      "too-long/item: /item must not have more than 40 characters",
      "missing-required/quantity: the body must have the required property "quantity"",
      "wrong-type/quantity: /quantity must be integer",
      "null-value/quantity: /quantity must be integer",
      "below-minimum/quantity: /quantity must be >= 1",
      "above-maximum/quantity: /quantity must be <= 10000",
      "wrong-type/note: /note must be string or null",
      "wrong-type/tags: /tags must be array",
      "null-value/tags: /tags must be array",
      "wrong-type/tags: /tags/0 must be string",
      "wrong-type/address: /address must be object",
      "null-value/address: /address must be object",
      "wrong-type/tags/0: /tags/0 must be string",
      "null-value/tags/0: /tags/0 must be string",
      "missing-required/address/city: /address must have the required property "city"",
      "wrong-type/address/city: /address/city must be string",
      "null-value/address/city: /address/city must be string",
      "wrong-type/address/street: /address/street must be string",
      "null-value/address/street: /address/street must be string",
      "malformed-json/cut-short: The body is cut short, and so is not JSON",
      "missing-body/body: The body is missing",
    ]
  `);
});

test('a path is never sent without its parameters', () => {
  expect(told(negativeCases(caseContext(contract, 'retrieveFile'))).map((one) => one.split('/')[0])).toEqual([
    'missing-key',
    'malformed-key',
    'wrong-kind-key',
  ]);
});

test('a text that is valid after all makes no case', () => {
  const document = tinyDocument(`
paths:
  /things:
    get:
      operationId: listThings
      tags: [Widgets]
      security: [{ ApiKeyAuth: [] }]
      parameters: [{ name: any, in: query, description: Anything., schema: {}, example: a }]
      responses: {}
`);
  const made = negativeCases(caseContext(document, 'listThings'));
  expect(made.map(({ operator }) => operator)).toEqual(['missing-key', 'malformed-key', 'wrong-kind-key']);
});

test('each case breaks the keyword that it names, and what it breaks is read from the bytes', () => {
  const context = caseContext(orders(), 'createOrder');
  const about = negativeCases(context).filter(({ operator }) => !operator.endsWith('-key'));
  const places = about.map(({ provenance, request }) =>
    requestErrors(context, request).some(({ schema }) => schema === provenance),
  );
  expect(places).toEqual(about.map(() => true));
});

describe('a form carries text', () => {
  const form = tinyDocument(`
paths:
  /scans:
    post:
      operationId: createScan
      tags: [Scans]
      security: [{ ApiKeyAuth: [] }]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file, pages]
              properties:
                file: { type: string, format: binary }
                pages: { type: integer, minimum: 1 }
                title: { type: [string, 'null'] }
            examples: { one: { value: { file: abc, pages: 3, title: Minutes } } }
      responses: { '200': { description: Done. } }
`);
  test('what is whole again once it is text makes no case: a number for a text, null where text may be empty', () => {
    const made = told(negativeCases(caseContext(form, 'createScan'))).map((line) => line.split(':')[0]);
    expect(made).toMatchInlineSnapshot(`
      [
        "missing-key/none",
        "malformed-key/malformed",
        "wrong-kind-key/admin-key",
        "missing-required/file",
        "wrong-type/file",
        "missing-required/pages",
        "wrong-type/pages",
        "null-value/pages",
        "below-minimum/pages",
        "wrong-type/title",
      ]
    `);
  });
});

test('a value of the wrong type that a union takes after all makes no case', () => {
  const document = tinyDocument(`
paths:
  /notes:
    post:
      operationId: createNote
      tags: [Notes]
      security: [{ AdminApiKeyAuth: [] }]
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { any: {}, text: { anyOf: [{ type: string }, { type: object }] } } }
            examples: { one: { value: { text: a } } }
      responses: { '200': { description: Done. } }
`);
  expect(told(negativeCases(caseContext(document, 'createNote')))).toMatchInlineSnapshot(`
    [
      "missing-key/none: No key is sent",
      "malformed-key/malformed: The credential sent is not a bearer token",
      "wrong-kind-key/api-key: The key sent is an ordinary one",
      "wrong-type/text: /text must be string or object",
      "null-value/text: /text must be string or object",
      "malformed-json/cut-short: The body is cut short, and so is not JSON",
    ]
  `);
});

test('a budget takes some of every operator', () => {
  const operators = (budget: number): Set<string> =>
    new Set(negativeCases(caseContext(contract, 'createChatCompletion', budget)).map(({ operator }) => operator));
  expect(operators(100)).toEqual(operators(10_000));
});

test.for(['missing-key', 'malformed-key', 'wrong-kind-key'] as const)('%s is right but for the key', (operator) => {
  const context = caseContext(orders(), 'createOrder');
  const found = negativeCases(context).find((subject) => subject.operator === operator);
  expect(found && requestErrors(context, found.request)).toEqual([]);
  expect(found?.expect).toEqual({ kind: 'rejection', ...rejections[operator] });
});

test.for([
  ['listFiles', ['none', 'malformed', 'admin-key']],
  ['listProjects', ['none', 'malformed', 'api-key']],
] as const)('%s is sent with %j, and says that its security is at stake', ([operation, want]) => {
  const context = caseContext(contract, operation);
  const cases = negativeCases(context).filter(({ operator }) => operator.endsWith('-key'));
  expect(cases.map(({ request }) => request.credentials)).toEqual(want);
  expect(new Set(cases.map(({ provenance }) => provenance))).toEqual(new Set([`${context.resolved.pointer}/security`]));
});

test('how each mutation may be refused', () => {
  const byRejection = Map.groupBy(
    Object.entries(rejections),
    ([, { statuses, check }]) => `${check} ${statuses.join(' ')}`,
  );
  const table = Object.fromEntries(
    [...byRejection].map(([refusal, entries]) => [refusal, entries.map(([mutation]) => mutation).join(' ')]),
  );
  expect(table).toMatchInlineSnapshot(`
    {
      "input-rejected 400 422": "malformed-json missing-body missing-required wrong-type null-value not-in-enum wrong-constant below-minimum above-maximum not-a-multiple too-short too-long wrong-pattern wrong-format too-few-items too-many-items repeated-items too-few-properties too-many-properties extra-field no-member",
      "key-kind 401 403": "wrong-kind-key",
      "key-required 401": "missing-key malformed-key",
      "route-unknown 404": "unknown-route",
    }
  `);
});
