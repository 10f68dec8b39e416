import { zodResponseFormat as official } from 'openai/helpers/zod';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod/v3';
import {
  standardFunction,
  standardResponseFormat,
  standardTextFormat,
} from '../../src/client/helpers/standard-schema.ts';
import { zodResponseFormat } from '../../src/client/helpers/zod.ts';

interface Node {
  v: string;
  next: Node | null;
}
const node4: z.ZodType<Node> = z.object({ v: z.string(), next: z.lazy(() => node4).nullable() });
const shared = z.object({ q: z.string() });

const zod4: Readonly<Record<string, z.ZodType>> = {
  basic: z.object({
    a: z.string().describe('A'),
    b: z.number().int(),
    c: z.array(z.enum(['x', 'y'])),
    d: z.boolean().nullable(),
  }),
  default: z.object({ a: z.string().default('q') }),
  'optional and nullable': z.object({ a: z.string().nullable().optional() }),
  'discriminated union': z.object({
    u: z.discriminatedUnion('t', [
      z.object({ t: z.literal('a'), x: z.string() }),
      z.object({ t: z.literal('b'), y: z.number() }),
    ]),
  }),
  union: z.object({ u: z.union([z.string(), z.number()]) }),
  recursion: node4,
  checks: z.object({ a: z.string().min(1).max(5).regex(/^a/), e: z.email(), n: z.number().min(0).max(9) }),
  intersection: z.object({ i: z.intersection(z.object({ a: z.string() }), z.object({ b: z.string() })) }),
  'a shared schema': z.object({ a: shared, b: shared }),
  any: z.object({ a: z.any(), n: z.null() }),
  'no fields': z.object({}),
  descriptions: z.object({ a: z.object({ b: z.string() }).describe('D') }).describe('root'),
};
const zod3: Readonly<Record<string, z3.ZodTypeAny>> = {
  basic: z3.object({
    a: z3.string().describe('A'),
    b: z3.number().int(),
    c: z3.array(z3.enum(['x', 'y'])),
    d: z3.boolean().nullable(),
  }),
  default: z3.object({ a: z3.string().default('q') }),
  'optional and nullable': z3.object({ a: z3.string().nullable().optional() }),
  'discriminated union': z3.object({
    u: z3.discriminatedUnion('t', [
      z3.object({ t: z3.literal('a'), x: z3.string() }),
      z3.object({ t: z3.literal('b'), y: z3.number() }),
    ]),
  }),
  union: z3.object({ u: z3.union([z3.string(), z3.number()]) }),
  checks: z3.object({ a: z3.string().min(1).max(5).regex(/^a/), e: z3.string().email(), n: z3.number().min(0).max(9) }),
  any: z3.object({ a: z3.any(), n: z3.null() }),
};
const schemaOf = (format: object): unknown => JSON.parse(JSON.stringify(format)).json_schema.schema;

describe('a schema becomes what the official helper makes of it', () => {
  test.for(Object.entries(zod4))('zod 4: %s', ([, schema]) =>
    expect(schemaOf(zodResponseFormat(schema, 'n'))).toEqual(schemaOf(official(schema, 'n'))),
  );
  test.for(Object.entries(zod3))('zod 3: %s', ([, schema]) =>
    // The official helper does not require anything of an object without fields.
    expect(schemaOf(zodResponseFormat(schema, 'n'))).toEqual(schemaOf(official(schema, 'n'))),
  );
  test('zod 4 mini', () => {
    const schema = mini.object({ a: mini.nullable(mini.string()), b: mini.array(mini.number()) });
    expect(schemaOf(zodResponseFormat(schema as never, 'n'))).toEqual(schemaOf(official(schema as never, 'n')));
  });
  test('zod 3: recursion, by a reference to the root', () => {
    const node: z3.ZodTypeAny = z3.object({ v: z3.string(), next: z3.lazy(() => node).nullable() });
    expect(schemaOf(zodResponseFormat(node, 'n'))).toMatchObject({
      properties: { next: { anyOf: [{ $ref: '#' }, { type: 'null' }] } },
    });
  });
});

describe('what has no strict schema is refused, with its place', () => {
  test.for<[name: string, schema: object, says: RegExp]>([
    [
      'zod 4: an optional field',
      z.object({ o: z.object({ p: z.string().optional() }) }),
      /`properties\/o\/properties\/p` uses `\.optional\(\)` without `\.nullable\(\)`/,
    ],
    ['zod 4: a record', z.object({ r: z.record(z.string(), z.number()) }), /object at `properties\/r` must set/],
    ['zod 4: a date', z.object({ d: z.date() }), /Date cannot be represented/],
    ['zod 4: a tuple', z.object({ t: z.tuple([z.string(), z.number()]) }), /`properties\/t` is a tuple/],
    ['zod 4: a root that is not an object', z.string(), /type 'object', not "string"/],
    ['zod 4: an open root', z.looseObject({ a: z.string() }), /object at the root must set/],
    ['zod 3: an optional field', z3.object({ a: z3.string().optional() }), /`properties\/a` uses `\.optional\(\)`/],
    ['zod 3: a record', z3.object({ r: z3.record(z3.string(), z3.number()) }), /`\$\.r` is of the type `ZodRecord`/],
    ['zod 3: a date', z3.object({ d: z3.date() }), /`\$\.d` is of the type `ZodDate`/],
    ['zod 3: a transform', z3.object({ a: z3.string().transform((text) => text.length) }), /`\$\.a` transforms/],
  ])('%s', ([, schema, says]) => {
    expect(() => zodResponseFormat(schema as never, 'n')).toThrow(says);
    expect(() => official(schema as never, 'n')).toThrow(/strict|represented|optional|Root|additionalProperties|tuple/);
  });
});

describe('any validator', () => {
  const schema = v.object({ a: v.string() });
  const given = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };

  test('parses, with a schema that is given', () => {
    const format = standardResponseFormat(schema, 'n', { schema: given, description: 'd' });
    const parsed: { a: string } = format.$parseRaw('{"a":"x"}');
    expect([JSON.parse(JSON.stringify(format)), parsed]).toEqual([
      {
        type: 'json_schema',
        json_schema: { name: 'n', description: 'd', strict: true, schema: { ...given, additionalProperties: false } },
      },
      { a: 'x' },
    ]);
    expect(() => format.$parseRaw('{"a":1}')).toThrow(/^a: .*string/);
    expect(() => format.$parseRaw('x')).toThrow(SyntaxError);
  });

  test('says its schema itself, if it can', () =>
    expect(standardTextFormat(z.object({ a: z.string() }), 'n')).toMatchObject({
      name: 'n',
      schema: { required: ['a'] },
    }));

  test('is refused without a schema', () =>
    expect(() => standardFunction({ name: 'f', parameters: schema })).toThrow(
      'A schema of valibot does not say its JSON Schema. Pass it as `schema`.',
    ));

  test('is refused if it is asynchronous', () => {
    const slow = v.objectAsync({ a: v.string() });
    const tool = standardFunction({ name: 'f', parameters: slow as never, schema: given });
    expect(() => tool.$parseRaw('{"a":"x"}')).toThrow(/asynchronous/);
  });
});
