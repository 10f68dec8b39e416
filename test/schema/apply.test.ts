import { expect, test } from 'vitest';
import { applicationsOf } from '../../src/schema/apply.ts';

const applied = (schema: object, value: unknown): string[] =>
  applicationsOf(schema as never, value).map(({ at, value: part }) => `${at} ${JSON.stringify(part)}`);

test.for([
  [{ allOf: [{}, {}], oneOf: [{}] }, 7, ['/allOf/0 7', '/allOf/1 7', '/oneOf/0 7']],
  [{ items: {}, prefixItems: [{}] }, ['a', 'b', 'c'], ['/prefixItems/0 "a"', '/items "b"', '/items "c"']],
  [{ properties: { a: {} }, additionalProperties: {} }, { a: 1, b: 2 }, ['/properties/a 1', '/additionalProperties 2']],
  [{ properties: { 'a/b': {}, c: {} } }, { 'a/b': 1 }, ['/properties/a~1b 1']],
  [{ properties: { a: {} }, items: {} }, 'text', []],
  [{ if: {}, not: {}, $defs: { a: {} } }, { a: 1 }, []],
] as const)('%j applies to %j', ([schema, value, want]) => {
  expect(applied(schema, value)).toEqual(want);
});
