import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createConfig, type Config } from '@redocly/openapi-core';
import { beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { openSpec } from '../../scripts/spec/redocly.ts';

/** Where rules are stated: each is a list item, and ends with what holds it. */
const documents = ['spec/README.md', 'CONTRIBUTING.md'];

/** The rules that are switched on, for source or bundle, and those of them that the ruleset does not switch on. */
let active: ReadonlySet<string>;
let added: readonly string[];
beforeAll(async () => {
  const session = openSpec();
  active = new Set([...activeIn(await session.config('source')), ...activeIn(await session.config('bundle'))]);
  const ruleset = activeIn(await createConfig({ extends: ['recommended-strict'] }));
  added = [...active].filter((rule) => !ruleset.has(rule));
});

test.for(documents)('each rule in %s ends with a check that exists', (document) => {
  const folder = dirname(fromRoot(document));
  const exists = (check: Check): boolean =>
    'rule' in check ? active.has(check.rule) : existsSync(`${folder}/${check.file}`);
  const stated = rulesIn(readFileSync(fromRoot(document), 'utf8'));
  expect(stated.length).toBeGreaterThan(5);
  const unheld = stated.filter(({ checks }) => checks.length === 0 || !checks.every(exists));
  expect(unheld.map(({ text }) => text)).toEqual([]);
});

test('each lint rule of ours, and each one that is switched on beside the ruleset, is stated', () => {
  const stated = documents.flatMap((document) => rulesIn(readFileSync(fromRoot(document), 'utf8')));
  const named = new Set(stated.flatMap(({ checks }) => checks.map((check) => 'rule' in check && check.rule)));
  expect(added.filter((rule) => !named.has(rule))).toEqual([]);
});

test('rules are read from list items, and checks from their ends', () => {
  const markdown = `
Prose (\`admin-key\`).

1. A step (\`admin-key\`).

- One rule, in two
  lines. (\`admin-key\`, [a test](../test/a.test.ts))
- Another, held by (\`nothing\`) at its end.

\`\`\`yaml
- an example
\`\`\`
`;
  expect(rulesIn(markdown)).toEqual([
    {
      text: 'One rule, in two lines. (`admin-key`, [a test](../test/a.test.ts))',
      checks: [{ rule: 'admin-key' }, { file: '../test/a.test.ts' }],
    },
    { text: 'Another, held by (`nothing`) at its end.', checks: [] },
  ]);
});

type Check = { readonly rule: string } | { readonly file: string };

interface StatedRule {
  readonly text: string;
  readonly checks: readonly Check[];
}

const rulesIn = (markdown: string): readonly StatedRule[] =>
  [...markdown.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^- .*(?:\n {2}.*)*/gm)]
    .map(([item]) => item.slice(2).replaceAll(/\n */g, ' '))
    .map((text) => ({ text, checks: checksOf(text) }));

const check = String.raw`(?:\x60[^\x60]+\x60|\[[^\]]+\]\([^)]+\))`;

function checksOf(text: string): readonly Check[] {
  const [, list = ''] = new RegExp(String.raw`\((${check}(?:, ${check})*)\)$`).exec(text) ?? [];
  return [...list.matchAll(/`([^`]+)`|\]\(([^)]+)\)/g)].map(([, rule, file = '']) => (rule ? { rule } : { file }));
}

/** By the names that people write: without the plugin's. */
const activeIn = ({ resolvedConfig: { rules, oas3_1Rules } }: Config): ReadonlySet<string> =>
  new Set(
    Object.entries({ ...rules, ...oas3_1Rules })
      .filter(([, setting]) => setting !== 'off')
      .map(([id]) => id.replace(/^concord\//, '')),
  );
