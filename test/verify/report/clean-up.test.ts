import { expect, test } from 'vitest';
import { cleanLine, formatRemoved, remainsOf } from '../../../src/verify/report/clean-up.ts';

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
  const target = { baseUrl, name: 't' };
  expect(formatRemoved(none, target)).toBe('');
  expect(formatRemoved({ ...none, theirs }, target)).toBe(
    'Of what the run had created on t: nothing was removed.\nNot touched, because nothing shows that the run made it: uploadFile: /files/a',
  );
});

test.for([
  ['.concord', '`concord clean --target http://127.0.0.1:1/v1`'],
  ['runs/1', '`concord clean --target http://127.0.0.1:1/v1 --folder runs/1`'],
  ["it's mine", "`concord clean --target http://127.0.0.1:1/v1 --folder 'it'\\''s mine'`"],
] as const)('the command that cleans names the folder %s', ([folder, want]) => {
  expect(cleanLine(baseUrl, folder)).toBe(want);
});
