import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointerOf, segmentsOf, valueAt } from '../../src/openapi/json-pointer.ts';

test('segments survive a round trip through a pointer', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (segments) => {
      expect(segmentsOf(pointerOf(segments))).toEqual(segments);
    }),
  );
});

// The examples of RFC 6901, section 5.
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

describe('valueAt', () => {
  test.for([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['#/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    [String.raw`/i\j`, 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
    ['/nothing', undefined],
    ['/foo/7', undefined],
    ['/toString', undefined],
    ['/foo/0/length', undefined],
  ] as const)('%s', ([pointer, want]) => {
    expect(valueAt(document, pointer)).toEqual(want);
  });
});
