import { expect, test } from 'vitest';
import { formatMarkdown } from '../../../src/verify/report/markdown.ts';
import type { Report } from '../../../src/verify/report/report.ts';

const cause = {
  check: 'body-schema',
  severity: 'high',
  operations: ['listFiles'],
  targets: ['t'],
  expected: 'a\u001b[31m <b>',
  got: 'b\u0007\u202e',
  contract: '/paths',
  curl: "curl -d 'c\u001b]0;x'",
};
const report = {
  exitCode: 1,
  targets: [{ name: 't' }],
  counts: { t: { failed: 1 } },
  groups: [],
  operations: [],
  failures: [cause],
  lesser: [{ ...cause, severity: 'low', count: 4 }],
  demand: { level: 'behaves', failOn: 'low' },
  clients: ['openai-concord', 'openai 7'],
  verdicts: {
    t: {
      readable: { holds: false, cases: 1, known: 0 },
      behaves: { holds: true, cases: 0, known: 0 },
      exact: { holds: null, cases: 0, known: 0 },
    },
  },
  features: { t: [{ feature: 'files', kind: 'extension', passed: 1, applicable: 2 }] },
  relations: { t: { held: 2, broken: 1, notJudged: { 'x\u001b is not known': 3 } } },
  undocumented: [{ check: 'field-documented', message: 'd\u001b', targets: ['t'], count: 1 }],
  known: [],
  baseline: { expired: [], stale: [] },
  mutationScore: { mode: 'off' },
  requests: { t: 3, u: 4 },
  remains: ['Left on t: x\u001b'],
  seed: 1,
};

test('no control character of a server reaches the Markdown report', () => {
  const text = formatMarkdown(report as unknown as Report);
  expect(text.match(/[^\P{C}\n]/gu)).toBeNull();
  expect(text).toContain(String.raw`- expected: a\u{1b}\[31m &lt;b>`);
  expect(text).toContain(String.raw`curl -d 'c\u{1b}]0;x'`);
});

test('relations that could not be judged are counted apart', () => {
  const text = formatMarkdown(report as unknown as Report);
  expect(text).toContain(String.raw`Relations on **t**: 2 hold, 1 broken, 3 not judged: x\u{1b} is not known (3).`);
});

test('the requests of all targets are told, and what remains', () => {
  const text = formatMarkdown(report as unknown as Report);
  expect(text).toMatch(/^7 requests\. Seed 1\.$/m);
  expect(text).toMatch(/^- Remains: Left on t: x/m);
});

test('the verdicts, what decided, the features, and what does not count', () => {
  const text = formatMarkdown(report as unknown as Report);
  expect(text).toContain('| readable | no, 1 case |\n| behaves | yes |\n| exact | not tested |\n');
  expect(text).toMatch(/^Level behaves: .*\nRead by openai-concord and openai 7\.$/m);
  expect(text).toMatch(/^Features of \*\*t\*\* \(passed of .*\): files 1\/2\.$/m);
  expect(text).toMatch(/1 causes that do not count[^]*- \*\*body-schema\*\* \(low\), 4: a/);
});
