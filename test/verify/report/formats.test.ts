import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { fromRoot } from '../../../scripts/lib/paths.ts';
import { formatBadge, formatShields } from '../../../src/verify/report/badge.ts';
import { formatComment } from '../../../src/verify/report/comment.ts';
import { formatGitHub } from '../../../src/verify/report/github.ts';
import { formatHtml } from '../../../src/verify/report/html/page.ts';
import { formatJUnit } from '../../../src/verify/report/junit.ts';
import { formatMarkdown } from '../../../src/verify/report/markdown.ts';
import { formatSarif } from '../../../src/verify/report/sarif.ts';
import { formatFirstScreen } from '../../../src/verify/report/first-screen.ts';
import { formatReport } from '../../../src/verify/report/terminal.ts';
import { hostileRun } from '../../helpers/hostile-run.ts';

const run = hostileRun();
const { report, results } = run;

const formats: Readonly<Record<string, () => string>> = {
  comment: () => formatComment(report),
  'first screen': () => formatFirstScreen(report),
  full: () => formatReport(report),
  github: () => formatGitHub(results),
  html: () => formatHtml(report, { valueAt: () => undefined }),
  junit: () => formatJUnit(results),
  markdown: () => formatMarkdown(report),
  sarif: () => formatSarif(report),
  badge: () => formatBadge(report),
  shields: () => formatShields(report),
};

test.for(Object.keys(formats))('%s: no control character, no direction of writing, no half of a pair', (name) => {
  const text = formats[name]?.() ?? '';
  expect(text.length).toBeGreaterThan(50);
  expect(text.match(/[^\P{C}\n]/gu)).toBeNull();
});

test('SARIF is valid, and each result has a place in the spec', () => {
  // Draft 4, whose two keywords for its own address later drafts do not have; the rest means the same.
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(
    readFileSync(fromRoot('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  const validate = new Ajv({ validateFormats: false, strict: false, unicodeRegExp: false }).compile(schema);
  const sarif = JSON.parse(formatSarif(report));
  expect(validate(sarif) || validate.errors).toBe(true);
  expect(validate({ ...sarif, version: '2' })).toBe(false);
  const lines = sarif.runs[0].results.map(
    (one: {
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
    }) =>
      `${one.locations[0]?.physicalLocation.artifactLocation.uri}:${one.locations[0]?.physicalLocation.region.startLine}`,
  );
  expect(new Set(lines)).toContain('spec/widget.yaml:3');
});

test('the comment has at most 60 lines, and no markup of a server', () => {
  const text = formatComment(report);
  expect(text.split('\n').length).toBeLessThanOrEqual(60);
  const rendered = new MarkdownIt({ html: true, linkify: true }).render(text);
  expect([...new Set([...rendered.matchAll(/<(\w+)/g)].map(([, name]) => name))].sort()).toEqual(
    ['code', 'h2', 'h3', 'li', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'br'].sort(),
  );
  expect(text).not.toContain('@everyone');
});

test.for([
  [0, 'exact · 2026-11-30', 'brightgreen'],
  [1, 'failed: 23 causes', 'red'],
  [2, 'not tested', 'lightgrey'],
] as const)('the badge of exit code %i says %s', ([exitCode, message, color]) => {
  const one = { ...report, exitCode, failures: Array.from({ length: 23 }, () => report.failures[0]!) };
  expect(JSON.parse(formatShields(one))).toEqual({ schemaVersion: 1, label: 'OpenAI contract', message, color });
  expect(formatBadge(one)).toContain(`<title>OpenAI contract: ${message}</title>`);
});
