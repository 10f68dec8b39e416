import { assert, jsonValue, property } from 'fast-check';
import { expect, test } from 'vitest';
import { mutationsOf } from '../../scripts/interop/agreement/mutate.ts';

test('each mutation changes one thing', () => {
  expect(mutationsOf({ id: 'a', tags: ['x'] }).map(({ what, value }) => [what, JSON.stringify(value)])).toEqual([
    ['without id', '{"tags":["x"]}'],
    ['without tags', '{"id":"a"}'],
    ['id as null', '{"id":null,"tags":["x"]}'],
    ['id as a number', '{"id":-7.5,"tags":["x"]}'],
    ['id as a text', '{"id":"concord unknown","tags":["x"]}'],
    ['id as an object', '{"id":{"concord_unknown":true},"tags":["x"]}'],
    ['id as an empty array', '{"id":[],"tags":["x"]}'],
    ['tags as null', '{"id":"a","tags":null}'],
    ['tags as a number', '{"id":"a","tags":-7.5}'],
    ['tags as a text', '{"id":"a","tags":"concord unknown"}'],
    ['tags as an object', '{"id":"a","tags":{"concord_unknown":true}}'],
    ['with one property more', '{"id":"a","tags":["x"],"concord_unknown":1}'],
  ]);
});

test('no mutation is the value itself', () => {
  assert(
    property(jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(mutationsOf(value).filter((mutation) => JSON.stringify(mutation.value) === text)).toEqual([]);
    }),
  );
});
