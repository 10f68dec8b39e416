import { describe, expect, test } from 'vitest';
import { diff } from '../../../src/diff/diff.ts';
import type { Change } from '../../../src/diff/model.ts';
import { formatGitHub } from '../../../src/diff/report/github.ts';
import { formatMarkdown } from '../../../src/diff/report/markdown.ts';
import { failures, isFailure, showDiff, type Format } from '../../../src/diff/report/formats.ts';
import { widgets } from '../../helpers/tiny.ts';
import { edited } from '../edits.ts';

const options = { full: false, rows: 40 };

const report = async (format: Format): Promise<string> => {
  const after = edited(widgets(), [
    { op: 'add', path: 'schema:CreateWidgetRequest/properties/size', value: { type: 'integer' } },
    { op: 'add', path: 'schema:CreateWidgetRequest/required/-', value: 'size' },
    { op: 'add', path: 'schema:Widget/properties/weight', value: { type: 'integer' } },
  ]);
  const sourceOf = (): string => 'new.json:7';
  const input = { document: after, source: 'new.json', sourceOf };
  return showDiff(await diff({ document: widgets(), source: 'old.json' }, input), format, options);
};

test('Markdown has a mark, a headline, the counts, and a value', async () => {
  expect(await report('markdown')).toMatchInlineSnapshot(`
    "<!-- concord-diff -->
    ## Contract: breaking

    1 breaking, 0 unknown, 1 safe (0 of them new duties of servers), 0 docs. Needs a major version: 1.0.0 becomes 2.0.0.

    ### Breaking

    - <code>CreateWidgetRequest</code> requires <code>size</code>. Breaks callers. createWidget: request-property-became-required (new.json:7)
      <details><summary>A value that shows it</summary> the new contract refuses, createWidget request: {"color":"x"} </details>

    ### New

    - <code>Widget</code> has the new property <code>weight</code>. listWidgets, createWidget: response-property-added (new.json:7)"
  `);
});

test('GitHub gets one annotation per change, with file and line', async () => {
  expect(await report('github')).toMatchInlineSnapshot(`
    "::error file=new.json,line=7,title=request-property-became-required::\`CreateWidgetRequest\` requires \`size\` (createWidget)%0Athe new contract refuses, createWidget request: {"color":"x"}
    ::notice file=new.json,line=7,title=response-property-added::\`Widget\` has the new property \`weight\` (listWidgets, createWidget)"
  `);
});

const change = (own: Partial<Change>): Change => ({
  id: '0',
  rule: 'request-property-removed',
  severity: 'breaking',
  breaks: ['callers'],
  servers: false,
  operations: ['listWidgets'],
  text: 'is gone',
  ...own,
});

describe('hostile text', () => {
  const hostile = '\n::error::x\r\n</details><img src=x> @you |a| [b](https://c.example) `d` **e** <!-- f';
  const changes = [
    change({
      text: hostile,
      operations: [hostile],
      new: { pointer: '', file: `a,line=9:${hostile}`, line: 1 },
      witness: { operation: hostile, in: 'request', accepted: 'old', value: hostile },
    }),
  ];

  test('starts no command of GitHub and no property', () => {
    const text = formatGitHub(changes);
    expect(text.split('\n')).toHaveLength(1);
    expect(text.match(/line=/g)).toHaveLength(2);
    expect(text).toMatch(/^::error file=a%2Cline=9%3A%0A%3A%3Aerror/);
  });

  test('makes neither markup nor a mention nor a link, and does not end a block', () => {
    const text = formatMarkdown(changes, []);
    expect(text.match(/<[^>]*>/g)).toEqual([
      ...['<code>', '</code>'],
      ...['<details>', '<summary>', '</summary>', '</details>'],
    ]);
    expect(text).not.toMatch(/@|:\/\/|(?<!\\)[*`[|]/);
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });
});

test('a comment is cut at what GitHub takes, the worst first, and counts the rest', () => {
  const many = Array.from({ length: 2000 }, (_, index) => change({ text: `${index} ${'x'.repeat(80)}` }));
  const text = formatMarkdown([...many, change({ severity: 'safe', breaks: [], text: 'last' })], ['head']);
  expect(text.length).toBeLessThanOrEqual(60_000);
  const shown = text.split('\n').filter((line) => line.startsWith('- ')).length;
  expect(text).toContain(`… and ${2001 - shown} more.`);
  expect(text).not.toContain('last');
});

test('at most ten annotations of each level', () => {
  const many = Array.from({ length: 30 }, (_, index) => change({ text: String(index) }));
  const lines = formatGitHub([...many, change({ severity: 'unknown' }), change({ severity: 'docs' })]).split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[9]).toBe('::error title=concord::21 more: see the report.');
  expect(lines[10]).toMatch(/^::warning /);
});

test('fails on what is named, and on what is worse', () => {
  const severities = ['breaking', 'unknown', 'safe', 'docs', 'none'] as const;
  expect(
    Object.fromEntries(failures.map((on) => [on, severities.filter((severity) => isFailure(severity, on))])),
  ).toEqual({ breaking: ['breaking'], unknown: ['breaking', 'unknown'], never: [] });
});
