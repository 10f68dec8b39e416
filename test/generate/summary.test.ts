import { expect, test } from 'vitest';
import { changesOf, summaryOf } from '../../scripts/generate/summary.ts';
import { edited, type Edit } from '../diff/edits.ts';
import { widgets } from '../helpers/tiny.ts';

const before = JSON.stringify(widgets());
const after = (...edits: readonly Edit[]): string => JSON.stringify(edited(widgets(), edits));
const size: Edit = { op: 'add', path: 'schema:CreateWidgetRequest/properties/size', value: { type: 'integer' } };
const weight: Edit = { op: 'add', path: 'schema:CreateWidgetRequest/properties/weight', value: { type: 'integer' } };
const renamed: Edit = { op: 'replace', path: 'op:listWidgets/x-client/methods', value: ['all'] };
const words: Edit = { op: 'replace', path: 'schema:Widget/description', value: 'Sold.' };

test.for<[name: string, before: string | undefined, after: string, summary: string]>([
  ['the same text', before, before, 'no change of meaning (3 files written)'],
  ['nothing before', undefined, before, '3 files written'],
  ['a truncated file before', before.slice(0, 100), before, '3 files written'],
  ['another order', after({ op: 'reverse', path: '/paths' }), before, 'no change of meaning (3 files written)'],
  ['words', before, after(words), '1 text changed: docs (3 files written)'],
  ['a new field', before, after(size), '1 property added: safe (3 files written)'],
  [
    'a new field and a renamed method',
    before,
    after(size, weight, renamed),
    '1 method renamed, 2 properties added: breaking (3 files written)',
  ],
  [
    'a file that somebody edited',
    JSON.stringify({ paths: 7 }),
    before,
    expect.stringMatching(/^3 files written\. What they change cannot be said: /),
  ],
])('%s', async ([, old, now, summary]) => {
  const files = (text: string | undefined) => new Map(text === undefined ? [] : [['openapi.json', text]]);
  expect(await summaryOf(await changesOf(files(old), files(now)), 3)).toEqual(summary);
});
