import { expect, test } from 'vitest';
import type { Result } from '../../../src/verify/model/result.ts';
import { formatJUnit } from '../../../src/verify/report/junit.ts';

const result = (own: Partial<Result>): Result => ({
  target: 'live',
  case: 'listFiles/example/plain',
  phase: 'examples',
  operationId: 'listFiles',
  group: 'Files',
  outcome: 'passed',
  findings: [],
  undocumented: [],
  evidence: [],
  duration: 12.4,
  ...own,
});

test('one suite per target, one case per result', () => {
  const finding = { check: 'body-schema', message: '/data must be array', got: '{}', contract: '/x' } as const;
  const results = [
    result({}),
    result({ case: 'b', outcome: 'failed', findings: [finding] }),
    result({ case: 'c', outcome: 'known', findings: [finding], note: 'Known since 1.2.' }),
    result({ case: 'd', target: 'other', operationId: undefined, group: '', outcome: 'not-served' }),
  ];
  expect(formatJUnit(results)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites tests="4" failures="1" errors="0" skipped="2" time="0.050">
      <testsuite name="live" tests="3" failures="1" errors="0" skipped="1" time="0.037">
        <testcase classname="Files.listFiles" name="listFiles/example/plain" time="0.012"/>
        <testcase classname="Files.listFiles" name="b" time="0.012"><failure type="body-schema" message="/data must be array">body-schema: /data must be array&#10;    got: {}&#10;    contract: /x</failure></testcase>
        <testcase classname="Files.listFiles" name="c" time="0.012"><skipped message="known. Known since 1.2."/></testcase>
      </testsuite>
      <testsuite name="other" tests="1" failures="0" errors="0" skipped="1" time="0.012">
        <testcase classname="" name="d" time="0.012"><skipped message="not-served."/></testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test.for<readonly [text: string, written: string]>([
  ['<&>"\'', '&lt;&amp;&gt;&quot;&apos;'],
  [']]></failure>', ']]&gt;&lt;/failure&gt;'],
  ['\u001b[31m\0', '\\u{1b}[31m\\u{0}'],
  ['\uffff', '\\u{ffff}'],
  ['\ud800', '\ufffd'],
  ['a\nb\tc', 'a&#10;b&#9;c'],
  ['😀', '😀'],
])('hostile text %j', ([text, written]) => {
  const xml = formatJUnit([result({ case: text, target: text, outcome: 'not-run', note: text })]);
  expect(xml).toContain(` name="${written}" time=`);
  expect(xml).toContain(`<testsuite name="${written}"`);
  expect(xml).toContain(`<skipped message="not-run. ${written}"/>`);
  // Only what XML 1.0 allows, and no quote or bracket but those of the form itself.
  expect(xml).not.toMatch(/[^\n\x20-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
});
