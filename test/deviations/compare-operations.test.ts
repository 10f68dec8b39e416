import { expect, test } from 'vitest';
import { compareDocuments } from '../../scripts/deviations/compare.ts';
import { textOf } from '../../scripts/deviations/difference.ts';
import { documentOf } from './tiny.ts';

const compared = (published: string, ours: string): string[] =>
  compareDocuments(documentOf(published), documentOf(ours)).differences.map(
    (difference) => `${difference.at}: ${textOf(difference)}`,
  );

const operation = (rest: string): string => `paths: { /things: { get: { operationId: listThings, ${rest} } } }`;

test.for([
  ['responses: {}', 'deprecated: true, responses: {}', 'GET /things: not deprecated → deprecated'],
  ['security: [{ A: [] }], responses: {}', 'security: [{ B: [] }], responses: {}', 'GET /things: A → B'],
  [
    'responses: {}',
    'parameters: [{ name: n, in: query, schema: { type: string } }], responses: {}',
    'GET /things query n: – → optional string',
  ],
  [
    'parameters: [{ name: n, in: header, required: true, schema: { type: string } }], responses: {}',
    'responses: {}',
    'GET /things header n: required string → –',
  ],
  [
    'parameters: [{ name: n, in: query, schema: { type: array, items: {} } }], responses: {}',
    'parameters: [{ name: "n[]", in: query, schema: { type: array, items: {} } }], responses: {}',
    'GET /things query n[]: named n → named n[]',
  ],
  [
    'parameters: [{ name: n, in: query, schema: { type: object } }], responses: {}',
    'parameters: [{ name: n, in: query, style: deepObject, schema: { type: object } }], responses: {}',
    'GET /things query n: style form → style deepObject',
  ],
  [
    'parameters: [{ name: n, in: query, schema: { type: integer } }], responses: {}',
    'parameters: [{ name: n, in: query, schema: { type: integer, maximum: 9 } }], responses: {}',
    'GET /things query n: no maximum → maximum 9',
  ],
  ['responses: {}', 'requestBody: { content: {} }, responses: {}', 'GET /things body: – → a body'],
  [
    'requestBody: { content: {} }, responses: {}',
    'requestBody: { required: true, content: {} }, responses: {}',
    'GET /things body: optional → required',
  ],
  [
    'requestBody: { content: { application/json: { schema: { properties: { a: { type: string } }, type: object } } } }, responses: {}',
    'requestBody: { content: { application/json: { schema: { properties: { a: { type: number } }, type: object } } } }, responses: {}',
    'GET /things body.a: string → number',
  ],
  ['responses: {}', 'responses: { "404": {} }', 'GET /things 404: – → 404'],
  [
    'responses: { "200": {} }',
    'responses: { "200": { headers: { X-Request-Id: {} } } }',
    'GET /things 200 header x-request-id: – → a header',
  ],
  [
    'responses: { "200": { content: {} } }',
    'responses: { "200": { content: { text/plain: { schema: {} } } } }',
    'GET /things 200: – → text/plain',
  ],
  [
    'responses: { "200": { content: { text/event-stream: { schema: { type: integer } } } } }',
    'responses: { "200": { content: { text/event-stream: { schema: { type: string, contentSchema: { type: integer } } } } } }',
    'GET /things 200 text/event-stream: the value itself → a text of such values',
  ],
] as const)('%s and %s', ([published, ours, difference]) => {
  expect(compared(operation(published), operation(ours))).toEqual([difference]);
  expect(compared(operation(ours), operation(ours))).toEqual([]);
});

test('operations that one side lacks, and one that keeps its published id elsewhere', () => {
  const published = `paths:
    /a: { get: { operationId: getA, tags: [Things], responses: {} } }
    /b: { get: { operationId: get-b, responses: {} } }`;
  const ours = `paths:
    /b/moved: { get: { operationId: getB, x-upstream-operation-id: get-b, responses: {} } }
    /c: { get: { operationId: getC, tags: [Things], responses: {} } }`;
  expect(compared(published, ours)).toEqual([
    'GET /b/moved: GET /b → GET /b/moved',
    'GET /b/moved: operationId get-b → operationId getB',
    'GET /c: – → getC of Things',
    'GET /a: getA of Things → –',
  ]);
});
