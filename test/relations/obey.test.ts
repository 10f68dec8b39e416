import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corrupt, holds, obey } from '../../src/relations/judge-relations.ts';
import type { KindName, Relation } from '../../src/relations/terms/model.ts';
import { kinds } from '../../src/relations/kinds/index.ts';
import { encodeFloats } from '../../src/relations/terms/floats.ts';
import { answered, asked, streamed } from './exchange.ts';

type Given<R = Relation> = R extends Relation ? Omit<R, 'id' | 'level'> : never;

const small = fc.integer({ min: 0, max: 6 });
const word = fc.stringMatching(/^[a-c ]{0,6}$/);
const item = fc.record({ id: word, index: small, size: fc.option(small), name: fc.option(word), text: word });
const schema = fc.constantFrom<object>(
  {
    type: 'object',
    properties: { day: { type: 'string' }, hours: { $ref: '#/$defs/hours' } },
    required: ['day', 'hours'],
    additionalProperties: false,
    $defs: { hours: { type: 'integer', minimum: 3 } },
  },
  { type: 'array', items: { enum: ['a', 'b'] }, minItems: 2 },
  { anyOf: [{ const: 7 }, { type: 'null' }] },
);

const body = fc.record(
  {
    n: small,
    names: fc.array(word, { minLength: 1 }),
    metadata: fc.dictionary(fc.constantFrom('a', 'b'), word),
    stop: fc.oneof(fc.constantFrom('a', 'bb'), fc.array(fc.constantFrom('a', 'b', ' c'), { minLength: 1 })),
    schema,
  },
  { requiredKeys: [] },
);

const answer = fc.record({
  data: fc.array(item, { minLength: 1, maxLength: 8 }),
  floats: fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }).map(encodeFloats),
  metadata: fc.dictionary(fc.constantFrom('a', 'b', 'c'), word),
  json: fc.oneof(word, fc.json()),
  total: small,
});

const at = '$response.body#/data';
const relations: readonly Given[] = [
  { kind: 'count', at, is: { value: '$request.body#/n', or: 1 } },
  { kind: 'count', at, atMost: { value: '$request.query.limit' } },
  { kind: 'count', at, atLeast: 3 },
  { kind: 'count', at: '$response.body#/floats', as: 'float32', is: { value: '$request.body#/n' } },
  { kind: 'amount', at: `${at}/*/size`, atMost: { value: '$request.body#/n' } },
  { kind: 'amount', at: '$response.body#/total', is: { sum: [{ length: at }, { value: `${at}/0/index` }] } },
  { kind: 'echo', at: '$response.body', of: '$request.body', members: ['metadata', 'names'] },
  { kind: 'echo', at: '$response.body#/metadata', of: '$request.body#/metadata', as: 'filled' },
  { kind: 'echo', at: '$response.body', of: '$request.body', members: ['metadata', 'n'], as: 'stated' },
  { kind: 'among', at: `${at}/*/name`, of: ['$request.body#/names'] },
  { kind: 'text', at: `${at}/*/text`, without: '$request.body#/stop' },
  { kind: 'text', at: `${at}/*/text`, startsWith: '$request.body#/stop' },
  { kind: 'text', at: `${at}/*/text`, endsWith: '$request.body#/names' },
  { kind: 'order', at: `${at}/*/size`, by: { value: '$request.query.order', or: 'desc' } },
  { kind: 'order', at: `${at}/*/text`, by: 'asc' },
  { kind: 'distinct', at: `${at}/*/id` },
  { kind: 'distinct', at: `${at}/*/index`, from: 0 },
  { kind: 'distinct', at: `${at}/*/index` },
  { kind: 'same', at: `${at}/*/text` },
  { kind: 'fits', at: `${at}/*/name`, schema: { type: 'string' } },
  {
    kind: 'fits',
    at: `${at}/*`,
    schema: { type: 'object', required: ['size', 'name'], properties: { size: { const: 2 }, name: { enum: ['b'] } } },
  },
  { kind: 'fits', at, schema: { type: ['array', 'null'], maxItems: 0 }, when: { '$request.body#/n': { const: 2 } } },
  { kind: 'fits', at: '$response.body#/json', as: 'json', schema: '$request.body#/schema' },
];

test.for(relations)('an answer made to hold holds: %j', (given) => {
  const relation = { id: 'r', level: 'must', ...given } as Relation;
  const query = fc.record({ limit: small, order: fc.constantFrom('asc', 'desc') }, { requiredKeys: [] });
  let mended = 0;
  fc.assert(
    fc.property(body, query, answer, (asks, params, gives) => {
      const request = asked(asks, params);
      const before = answered(gives);
      const after = obey(relation, request, before);
      const { verdict } = holds(relation, request, before);
      if (verdict === 'broken') mended += 1;
      // What holds already is not touched.
      expect(after === before).toBe(verdict !== 'broken');
      expect(after && holds(relation, request, after).verdict).toBeOneOf(['holds', 'silent']);
    }),
  );
  expect(mended).toBeGreaterThan(0);
});

test.for(relations)('a corrupted answer is broken: %j', (given) => {
  const relation = { id: 'r', level: 'must', ...given } as Relation;
  const query = fc.record({ limit: small, order: fc.constantFrom('asc', 'desc') }, { requiredKeys: [] });
  let broken = 0;
  fc.assert(
    fc.property(body, query, answer, (asks, params, gives) => {
      const request = asked(asks, params);
      const whole = obey(relation, request, answered(gives)) ?? answered(gives);
      const wrong = corrupt(relation, request, whole);
      broken += wrong.length;
      for (const { answer: other } of wrong) {
        expect(JSON.parse(JSON.stringify(other))).toEqual(other);
        expect(holds(relation, request, other)).toMatchObject({ verdict: 'broken' });
      }
    }),
  );
  expect(broken).toBeGreaterThan(0);
});

test('every kind is tried but those that cannot change an answer', () => {
  const tried = new Set(relations.map(({ kind }) => kind));
  const untried = (Object.keys(kinds) as KindName[]).filter((kind) => kinds[kind].obey && !tried.has(kind));
  expect(untried).toEqual([]);
  expect(Object.values(kinds).filter((kind) => !kind.obey)).toEqual([kinds.custom]);
});

test.for<[name: string, relation: Given, answer: ReturnType<typeof answered>]>([
  ['a list without an item to repeat', { kind: 'count', at, is: 1 }, answered({ data: [] })],
  ['a header', { kind: 'fits', at: '$response.header.content-type', schema: { const: 'text/plain' } }, answered({})],
  ['an event of a stream', { kind: 'same', at: '$events#/id' }, streamed({ id: 'a' }, { id: 'b' })],
  ['a text in a header', { kind: 'text', at: '$response.header.content-type', startsWith: 'text/' }, answered({})],
])('what cannot be made to hold: %s', ([, given, before]) => {
  const relation = { id: 'r', level: 'must', ...given } as Relation;
  expect(holds(relation, asked(), before).verdict).toBe('broken');
  expect(obey(relation, asked(), before)).toBeUndefined();
});
