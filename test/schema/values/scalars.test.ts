import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../src/schema/values/scalars.ts';
import type { Schema } from '../../../src/openapi/document.ts';

const texts = (schema: object, numRuns: number): string[] =>
  fc.sample(textOf(schema as unknown as Schema), { seed: 1, numRuns });

test('texts are whole characters from all of Unicode, and now and then a name that objects have', () => {
  const drawn = texts({ maxLength: 50 }, 2000);
  expect(drawn.filter((text) => !text.isWellFormed())).toEqual([]);
  expect(drawn.some((text) => /[\u{10000}-\u{10ffff}]/u.test(text))).toBe(true);
  expect(drawn.some((text) => /^(?:__proto__|constructor|toString|valueOf|hasOwnProperty)/.test(text))).toBe(true);
});

test('a text that fails shrinks to a plain one', () => {
  const { counterexample } = fc.check(
    fc.property(textOf({ maxLength: 20 } as unknown as Schema), (text) => [...text].length < 3),
    { seed: 1 },
  );
  expect([...(counterexample?.[0] ?? '')]).toHaveLength(3);
});
