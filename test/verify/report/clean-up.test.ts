import { expect, test } from 'vitest';
import { formatCleanUp, remainsOf } from '../../../src/verify/report/clean-up.ts';

const baseUrl = 'http://127.0.0.1:1/v1';

test('equal lines about what remains are one line with their number', () => {
  const rests = ['a', 'b', 'a', 'a'].map((what, index) => ({ baseUrl, nr: String(index), what }));
  expect(remainsOf({ ended: [], left: [], rests }, { baseUrl })).toEqual([
    `Left on ${baseUrl}: a (3 times)`,
    `Left on ${baseUrl}: b`,
  ]);
});

test('without anything removed, it says so before what remains', () => {
  const none = { deleted: [], ended: [], gone: [], left: [], rests: [], theirs: [], unreadable: [] };
  const theirs = [{ baseUrl, nr: '1', what: 'uploadFile: /files/a' }];
  expect(formatCleanUp(none, { baseUrl })).toBe('');
  expect(formatCleanUp({ ...none, theirs }, { baseUrl })).toBe(
    'nothing was removed.\nNot touched, because nothing shows that the run made it: uploadFile: /files/a',
  );
});
