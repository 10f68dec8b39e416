import { expect, test } from 'vitest';
import { compare } from '../../src/diff/compare.ts';
import { inputOf } from '../../src/diff/read/read-input.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';

interface Schemas {
  readonly request?: object;
  readonly answer?: object;
}

/** A description of one operation. */
const described = (openapi: string, path: string, { request, answer }: Schemas): OpenApiDocument =>
  ({
    openapi,
    info: { title: 'Things', version: '1.0.0' },
    paths: {
      [path]: {
        post: {
          operationId: 'ask',
          ...(request && { requestBody: { required: true, content: { 'application/json': { schema: request } } } }),
          responses: {
            200: { description: 'Done.', ...(answer && { content: { 'application/json': { schema: answer } } }) },
          },
        },
      },
    },
    components: { schemas: {}, responses: {}, parameters: {}, headers: {}, examples: {}, securitySchemes: {} },
  }) as unknown as OpenApiDocument;

const object = (properties: object, required: readonly string[] = Object.keys(properties)): object => ({
  type: 'object',
  properties,
  required,
});
const text = { type: 'string' };
const call = object({ type: { const: 'function' }, id: text });
const custom = object({ type: { const: 'custom' }, name: text });
const calls = object({ calls: { type: 'array', items: { oneOf: [call, custom] } } });
const callsOf = (properties: object): object => object({ calls: { type: 'array', items: object(properties, []) } }, []);

/** What is reported of them: the rule, and the value that shows it. */
test.for<[name: string, contract: Schemas, theirs: Schemas, want: readonly unknown[]]>([
  [
    'nullable',
    { answer: object({ a: { type: ['string', 'null'] } }) },
    { answer: object({ a: { ...text, nullable: true } }) },
    [],
  ],
  [
    'nullable beside a list of values',
    { answer: object({ a: { enum: ['x', null] } }) },
    { answer: object({ a: { ...text, enum: ['x'], nullable: true } }) },
    [],
  ],
  [
    'nullable beside a union',
    { request: object({ a: { anyOf: [call, custom, { type: 'null' }] } }) },
    { request: object({ a: { anyOf: [call, custom], nullable: true } }) },
    [],
  ],
  [
    'an exclusive bound as a flag',
    { request: object({ a: { type: 'number', exclusiveMinimum: 0 } }) },
    { request: object({ a: { type: 'number', minimum: 0, exclusiveMinimum: true } }) },
    [],
  ],
  [
    'a tighter bound as a flag',
    { request: object({ a: { type: 'number', minimum: 0 } }) },
    { request: object({ a: { type: 'number', minimum: 0, exclusiveMinimum: true } }) },
    [['request-minimum-raised', { a: 0 }]],
  ],
  [
    'a flag that is off',
    { request: object({ a: { type: 'number', minimum: 0 } }) },
    { request: object({ a: { type: 'number', minimum: 0, exclusiveMinimum: false } }) },
    [],
  ],
  [
    'a constant as a list of one',
    { answer: object({ a: { const: 'x' } }) },
    { answer: object({ a: { ...text, enum: ['x'] } }) },
    [],
  ],
  [
    'bytes',
    { answer: { type: 'string', contentMediaType: 'application/octet-stream' } },
    { answer: { ...text, format: 'binary' } },
    [],
  ],
  [
    'two properties that are missing, each by itself',
    { answer: object({ a: text, b: object({ c: text }) }) },
    { answer: object({ a: text, b: object({ c: text }, []) }, []) },
    [
      ['response-property-became-optional', { b: { c: 'x' } }],
      ['response-property-became-optional', { a: 'x' }],
      ['response-property-became-optional', { b: {} }],
    ],
  ],
  [
    'null refused where something is required, too',
    { request: object({ a: { type: ['string', 'null'] }, b: text }, []) },
    { request: object({ a: text, b: text }, ['b']) },
    [
      ['request-property-became-required', {}],
      ['request-null-removed', { a: null }],
    ],
  ],
  [
    'one object for a union that is told apart: no overlap',
    { answer: calls },
    { answer: callsOf({ type: text, id: text }) },
    [
      ['response-property-became-optional', {}],
      ['response-property-became-optional', { calls: [{ id: 'x' }] }],
      ['response-property-became-optional', { calls: [{ type: 'function' }] }],
      ['response-value-added', { calls: [{ type: 'x' }] }],
    ],
  ],
])('%s', async ([, contract, theirs, want]) => {
  const { changes } = await compare(
    { document: described('3.1.0', '/things', contract), source: 'contract' },
    inputOf({ label: 'theirs', text: JSON.stringify(described('3.0.3', '/v1/things', theirs)) }),
  );
  expect(changes.map(({ rule, witness }) => [rule, witness?.value])).toEqual(want);
});

test('places are those of their document, and minified ones have no lines', async () => {
  const contract = described('3.1.0', '/things', { answer: object({ a: text }) });
  const theirs = described('3.1.0', '/v1/things', { answer: object({ a: text }, []) });
  const places = async (label: string): Promise<unknown> => {
    const { changes } = await compare(
      { document: contract, source: 'contract' },
      inputOf({ label: 'theirs', text: label }),
    );
    return changes.map(({ new: place }) => place);
  };
  const pointer = '/paths/~1v1~1things/post/responses/200/content/application~1json/schema/properties/a';
  expect(await places(JSON.stringify(theirs, undefined, 2))).toEqual([{ pointer, file: 'theirs', line: 19 }]);
  const long = { ...theirs, info: { ...theirs.info, description: 'x'.repeat(1000) } };
  expect(await places(JSON.stringify(long))).toEqual([{ pointer }]);
});
