import { expect, test } from 'vitest';
import type { Finding } from '../../../src/verify/model/finding.ts';
import type { Result } from '../../../src/verify/model/result.ts';
import { formatGitHub } from '../../../src/verify/report/github.ts';

const failed = (id: string, own: Partial<Finding> = {}, target = 'live'): Result => ({
  target,
  case: id,
  phase: 'examples',
  operationId: 'listFiles',
  group: 'Files',
  outcome: 'failed',
  findings: [{ check: 'body-schema', message: '/data must be array', contract: '/a', ...own }],
  undocumented: [],
  evidence: [],
  duration: 1,
});

test('one error for each cause, the most frequent first', () => {
  const results = [failed('a', { contract: '/b', got: '7' }), failed('b'), failed('c')];
  expect(formatGitHub([...results, { ...failed('d'), outcome: 'known' }])).toBe(
    '::error title=body-schema on live::/data must be array%0Acase: b and 1 more\n' +
      '::error title=body-schema on live::/data must be array%0Agot: 7%0Acase: a\n',
  );
  expect(formatGitHub([])).toBe('');
});

test('ten lines at most, the last of which says how many more there are', () => {
  const results = Array.from({ length: 12 }, (_, index) => failed(`case ${index}`, { contract: `/place${index}a` }));
  const lines = formatGitHub(results).trimEnd().split('\n');
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toBe('::error title=concord::3 more causes: see the report.');
});

test.for<readonly [got: string, written: string]>([
  ['a\n::set-env name=PATH::x', 'a%0A::set-env name=PATH::x'],
  ['a\r\n::stop-commands::x', 'a\\u{d}%0A::stop-commands::x'],
  ['100%0A::error::x', '100%250A::error::x'],
  ['\u001b[31m', '\\u{1b}[31m'],
])('hostile text %j', ([got, written]) => {
  const text = formatGitHub([failed('a', { got }, 'evil,file=x::y')]);
  expect(text).toBe(
    `::error title=body-schema on evil%2Cfile=x%3A%3Ay::/data must be array%0Agot: ${written}%0Acase: a\n`,
  );
});

test('long text is cut', () => {
  expect(formatGitHub([failed('a', { got: 'x'.repeat(100_000), message: 'y'.repeat(100_000) })]).length).toBeLessThan(
    2000,
  );
});
