import { assert, jsonValue, property } from 'fast-check';
import { expect, test } from 'vitest';
import { corruptionsOf } from '../../../src/schema/values/mutate.ts';

const shown = (value: unknown): string[] =>
  corruptionsOf(value).map(({ at, operator, value: bad }) => `${at} ${operator}: ${JSON.stringify(bad)}`);

test('each corruption changes one position, by each operator that applies to its value', () => {
  expect(shown({ id: 'a', tags: [true], 'a/b': null })).toMatchInlineSnapshot(`
    [
      " null: null",
      " object to list: []",
      " stranger: {"id":"a","tags":[true],"a/b":null,"concord_stranger":true}",
      "/id property left out: {"tags":[true],"a/b":null}",
      "/id null: {"id":null,"tags":[true],"a/b":null}",
      "/id text to number: {"id":7,"tags":[true],"a/b":null}",
      "/id other text: {"id":"a corrupted","tags":[true],"a/b":null}",
      "/id empty text: {"id":"","tags":[true],"a/b":null}",
      "/tags property left out: {"id":"a","a/b":null}",
      "/tags null: {"id":"a","tags":null,"a/b":null}",
      "/tags list to object: {"id":"a","tags":{},"a/b":null}",
      "/tags item of another type: {"id":"a","tags":[true,[[]]],"a/b":null}",
      "/tags/0 null: {"id":"a","tags":[null],"a/b":null}",
      "/tags/0 boolean to text: {"id":"a","tags":["true"],"a/b":null}",
      "/a~1b property left out: {"id":"a","tags":[true]}",
      "/a~1b null to number: {"id":"a","tags":[true],"a/b":7}",
    ]
  `);
});

test('no corruption equals the value', () => {
  assert(
    property(jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(corruptionsOf(value).filter((corruption) => JSON.stringify(corruption.value) === text)).toEqual([]);
    }),
  );
});
