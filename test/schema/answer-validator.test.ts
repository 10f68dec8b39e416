import { describe, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { pointerOf, valueAt } from '../../src/openapi/json-pointer.ts';
import { createAnswerValidator } from '../../src/schema/answer-validator.ts';
import { isSchema } from '../../src/schema/keywords.ts';
import { asBinding } from '../../src/schema/readings.ts';
import { isUnknownMember } from '../../src/schema/unknown-member.ts';
import { createValidator } from '../../src/schema/validator.ts';
import { unionOf } from '../../src/schema/walk.ts';
import { contract } from '../helpers/run-on.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const tagged = (tag: string, rest: object = {}) => ({
  type: 'object',
  required: ['type', ...Object.keys(rest)],
  properties: { type: { const: tag }, ...rest },
});
const union = (...names: string[]) => ({
  type: 'object',
  oneOf: names.map(ref),
  discriminator: {
    propertyName: 'type',
    mapping: Object.fromEntries(names.map((name) => [name.toLowerCase(), ref(name).$ref])),
  },
});
const colour = { anyOf: [{ type: 'string', enum: ['red', 'blue'] }, { type: ['string', 'null'] }] };
const count = { type: 'integer' };

const schemas = {
  Call: tagged('call', { count }),
  Text: tagged('text'),
  Item: union('Call', 'Text'),
  Answer: {
    type: 'object',
    required: [],
    properties: {
      items: { type: 'array', items: ref('Item') },
      maybe: { anyOf: [ref('Item'), { type: 'null' }] },
      either: { anyOf: [{ type: 'string' }, ref('Item')] },
      untagged: { oneOf: [tagged('call'), { type: 'object', properties: { error: { type: 'string' } } }] },
      colour,
      created: { type: 'integer', format: 'unixtime' },
      labels: { type: 'object', additionalProperties: { type: 'string' } },
    },
  },
};
const content = { 'application/json': { schema: ref('Answer') } };
const document = { paths: { '/x': { content } }, components: { schemas } } as unknown as OpenApiDocument;
const { validate } = createAnswerValidator(document);

describe('an answer', () => {
  test.for<[given: object, forbidden: string[], undocumented: string[]]>([
    [{ items: [{ type: 'text' }], colour: 'red', labels: { a: 'b' } }, [], []],
    [{ created: 1764400000 }, [], []],
    [{ created: 1764400000000 }, ['/created must be a time in seconds'], []],
    [{ items: [{ type: 'sound', volume: 11 }] }, [], ['member /items/0/type']],
    [{ items: [{ type: '' }] }, ['/items/0/type must be one of "call", "text"'], []],
    [{ items: [{ type: 7 }] }, ['/items/0/type must be one of "call", "text"'], []],
    [{ items: [{}] }, ['/items/0 must have the required property "type" ("call", "text")'], []],
    [{ items: [{ type: 'call' }] }, ['/items/0 must have the required property "count"'], []],
    [{ items: [{ type: 'call', count: 'x' }] }, ['/items/0/count must be integer'], []],
    [{ items: ['sound'] }, ['/items/0 must be object'], []],
    [{ maybe: { type: 'sound' } }, [], ['member /maybe/type']],
    [{ maybe: null }, [], []],
    [{ maybe: { type: 'call' } }, ['/maybe must have the required property "count"'], []],
    [{ either: { type: 'sound' } }, [], ['member /either/type']],
    [{ colour: 'green' }, [], ['value /colour']],
    [{ colour: null }, [], []],
    [{ colour: '' }, ['/colour must be null or not empty'], []],
    [{ shape: 'round' }, [], ['field /shape']],
    [{ items: [{ type: 'text', size: 1 }, { type: 'sound' }] }, [], ['field /items/0/size', 'member /items/1/type']],
    [{ shape: 'round', items: [{ type: 'call' }] }, ['/items/0 must have the required property "count"'], []],
    [{ labels: { any: 'thing' } }, [], []],
  ])('%j', ([given, forbidden, undocumented]) => {
    const errors = validate('/paths/~1x/content/application~1json/schema', given);
    expect(errors.forbidden.map(({ instance, message }) => `${instance} ${message}`)).toEqual(forbidden);
    expect(errors.undocumented.map(({ kind, instance }) => `${kind} ${instance}`)).toEqual(undocumented);
  });

  test('what is undocumented names a schema of the contract', () => {
    const given = { items: [{ type: 'text', size: 1 }, { type: 'sound' }], colour: 'green' };
    const { undocumented } = validate('/paths/~1x/content/application~1json/schema', given);
    expect(undocumented.map(({ schema }) => schema)).toEqual([
      '/components/schemas/Answer/properties/items/items',
      '/components/schemas/Item/oneOf',
      '/components/schemas/Answer/properties/colour/anyOf/0/enum',
    ]);
    expect(undocumented.filter(({ schema }) => valueAt(document, schema) === undefined)).toEqual([]);
  });
});

interface Open {
  readonly pointer: string;
  readonly tag: string;
  readonly known: readonly string[];
}

/** Every union of the contract that takes unknown members. */
function openUnions(node: unknown, pointer = ''): Open[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => openUnions(value, pointer + pointerOf([key])));
  const member = isSchema(node) && unionOf(node).find(isUnknownMember);
  if (!member) return inner;
  const [[tag, schema]] = Object.entries(member['properties'] as object) as [[string, { not: { enum: string[] } }]];
  return [{ pointer, tag, known: schema.not.enum }, ...inner];
}

describe('the unions of the contract', () => {
  const opened = asBinding(contract.document);
  const binding = createValidator(opened);
  const strict = createValidator(contract.document);
  const unions = openUnions(opened);

  test('take a member with an unknown tag', () => {
    expect(unions.length).toBeGreaterThan(80);
    const refused = unions.filter(({ pointer, tag }) => !binding.isValid(pointer, { [tag]: 'concord_unknown' }));
    expect(refused).toEqual([]);
  });

  test('take no member with a known tag that the contract refuses, nor one without a tag', () => {
    const excused = unions.flatMap(({ pointer, tag, known }) =>
      [...known, '', 7, null, undefined].filter((value) => {
        const member = { [tag]: value, concord_stranger: true };
        return binding.isValid(pointer, member) && !strict.isValid(pointer, member);
      }),
    );
    expect(unions.flatMap(({ known }) => known).length).toBeGreaterThan(500);
    expect(excused).toEqual([]);
  });
});
