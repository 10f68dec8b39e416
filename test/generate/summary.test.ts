import { expect, test } from 'vitest';
import { summaryOf } from '../../scripts/generate/summary.ts';
import { edited, type Edit } from '../diff/edits.ts';
import { widgets } from '../helpers/tiny.ts';

const before = JSON.stringify(widgets());
const after = (...edits: readonly Edit[]): string => JSON.stringify(edited(widgets(), edits));
const size: Edit = { op: 'add', path: 'schema:CreateWidgetRequest/properties/size', value: { type: 'integer' } };
const renamed: Edit = { op: 'replace', path: 'op:listWidgets/x-client/methods', value: ['all'] };
const words: Edit = { op: 'replace', path: 'schema:Widget/description', value: 'Sold.' };

test.for<[name: string, before: string | undefined, after: string | undefined, summary: string | undefined]>([
  ['the same text', before, before, undefined],
  ['nothing before', undefined, before, undefined],
  ['a truncated file before', before.slice(0, 100), before, undefined],
  ['another order', after({ op: 'reverse', path: '/paths' }), before, 'no change of meaning'],
  ['words', before, after(words), '1 × words changed: docs'],
  ['a new field', before, after(size), '1 × property added: safe'],
  [
    'a new field and a renamed method',
    before,
    after(size, renamed),
    '1 × method removed, 1 × method added, 1 × property added: breaking',
  ],
  [
    'a file that somebody edited',
    JSON.stringify({ paths: 7 }),
    before,
    expect.stringMatching(/^What they change cannot be said: /),
  ],
])('%s', async ([, old, now, summary]) => {
  expect(await summaryOf(old, now)).toEqual(summary);
});
