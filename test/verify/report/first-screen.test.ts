import { expect, test } from 'vitest';
import type { Cause } from '../../../src/verify/report/causes.ts';
import { formatFirstScreen, formatQuiet } from '../../../src/verify/report/first-screen.ts';
import { beyondBudget } from '../../../src/verify/model/result.ts';
import type { Report } from '../../../src/verify/report/report.ts';

const cause = (index: number, rest: Partial<Cause> = {}): Cause => ({
  id: `body-schema /c/${index}`,
  check: 'body-schema',
  level: 'forbidden',
  severity: 'high',
  contract: `/c/${index}`,
  expected: `/choices/0 must have the required property "p${index}"`,
  got: '500 "x\u001b[2J"',
  implies: [],
  operations: ['createChatCompletion', 'listModels'],
  targets: ['gateway'],
  attribution: 'not compared',
  count: 91,
  case: 'c',
  replay: 'ab12cd34',
  ...rest,
});
const yes = { holds: true, cases: 0, known: 0 };

const reportOf = (rest: object): Report =>
  ({
    targets: [
      {
        name: 'gateway',
        baseUrl: 'http://localhost:4000/v1',
        consent: { costs: true, writes: true, permanent: false },
      },
    ],
    verdicts: { gateway: { readable: yes, behaves: yes, exact: yes } },
    demand: { level: 'behaves', failOn: 'low' },
    clients: ['openai-concord', 'openai 7.0.0'],
    counts: { gateway: { passed: 90, failed: 1 } },
    requests: { gateway: 120 },
    failures: [],
    lesser: [],
    baseline: { expired: [], stale: [] },
    errors: [],
    gaps: [],
    remains: [],
    scenarios: {},
    skipped: [],
    duration: 1234,
    interrupted: false,
    ...rest,
  }) as unknown as Report;

test('what was found out, the verdicts, what to fix first, the numbers, the line for CI', () => {
  const claim = (standing: 'served' | 'absent') => ({ standing, reason: 'x' });
  const subject = {
    name: 'qwen on vllm',
    models: { chat: 'qwen3-8b', responses: 'qwen3-8b', embeddings: 'nomic' },
    key: 'not-required',
    state: 'not-kept',
    operations: { listModels: claim('served'), createChatCompletion: claim('served'), listFiles: claim('absent') },
    abilities: { stream: claim('served'), tools: claim('absent') },
  };
  const text = formatFirstScreen(
    reportOf({
      targets: [{ name: 'gateway', baseUrl: 'http://localhost:4000/v1', consent: { writes: false }, subject }],
      clients: ['openai-concord'],
      verdicts: {
        gateway: {
          readable: { holds: false, cases: 91, known: 0 },
          behaves: yes,
          exact: { holds: false, cases: 93, known: 0 },
        },
      },
      failures: [cause(1)],
      lesser: [cause(2, { severity: 'low', count: 1, operations: ['listModels'], got: undefined as never })],
    }),
  );
  expect(`\n${text}\n`).toMatchInlineSnapshot(`
    "
    qwen on vllm at http://localhost:4000/v1
      models: qwen3-8b (chat, responses), nomic (embeddings)
      key: not required; state: not kept
      serves 2 operations: listModels, createChatCompletion
      can: stream; cannot: tools

    readable   no, 91 cases
    behaves    yes
    exact      no, 93 cases
    Level behaves: what clients cannot read and what is not as asked for counts.
    Read by openai-concord alone: the package openai is not installed.

    To fix first:
    high   body-schema: /choices/0 must have the required property "p1"
           seen in 91 places: createChatCompletion and 1 more; replay ab12cd34; got 500 "x\\u{1b}[2J"
    low    body-schema: /choices/0 must have the required property "p2"
           seen in 1 place: listModels; replay ab12cd34

    gateway: 90 passed, 1 failed; 120 requests; 1.2 s.
    In CI: npx openai-concord-cli verify --target http://localhost:4000/v1 --level behaves
    "
  `);
});

test.for<[name: string, rest: object, want: RegExp]>([
  ['all in order', {}, /^readable {3}yes\nbehaves {4}yes\nexact {6}yes$/m],
  ['nothing tested', { verdicts: {} }, /^readable {3}not tested$/m],
  ['another level', { demand: { level: 'exact', failOn: 'high' } }, /--level exact --fail-on high$/m],
  ['an error', { errors: ['gateway serves nothing.'] }, /^ERROR gateway serves nothing\.$/m],
  ['what remains', { remains: ['Left: DELETE /files/1'] }, /^Remains: Left: DELETE \/files\/1$/m],
  [
    'what the number of requests cut',
    { skipped: [{ target: 'gateway', outcome: 'skipped', note: beyondBudget, count: 412 }] },
    /^Not sent: 412 more cases, which --thorough sends\.$/m,
  ],
  ['the letter alone', { lesser: [cause(1)] }, /^Of the letter, and not counted:$/m],
])('it says %s', ([, rest, want]) => {
  expect(formatFirstScreen(reportOf(rest))).toMatch(want);
});

test('of the causes, the first five', () => {
  const text = formatFirstScreen(reportOf({ failures: Array.from({ length: 9 }, (_, index) => cause(index)) }));
  expect(text.match(/^high /gm)).toHaveLength(5);
  expect(text).toContain('To fix first (4 more causes: --full):');
});

test('where lines are few, in one line each', () => {
  const skipped = ['a', 'b'].map((note) => ({ target: 'gateway', outcome: 'skipped', note, count: 7 }));
  const failures = Array.from({ length: 9 }, (_, index) => cause(index));
  const three = { a: yes, b: yes, c: yes };
  const verdicts = Object.fromEntries(
    Object.keys(three).map((name) => [name, { readable: yes, behaves: yes, exact: yes }]),
  );
  const targets = Object.keys(three).map((name) => ({
    name,
    baseUrl: `http://${name}/v1`,
    consent: { writes: false },
  }));
  const counts = Object.fromEntries(Object.keys(three).map((name) => [name, { passed: 1 }]));
  const text = formatFirstScreen(reportOf({ targets, verdicts, counts, failures, skipped }));
  expect(text.split('\n').length).toBeLessThanOrEqual(25);
  expect(text.match(/^high {3}body-schema: .*\(91x; replay ab12cd34\)$/gm)).toHaveLength(5);
});

const many = Array.from({ length: 3000 }, (_, index) =>
  cause(index, { expected: `${index} ${'x'.repeat(5000)}\u001b` }),
);
const worst = reportOf({
  failures: many,
  lesser: many,
  errors: Array.from({ length: 90 }, () => 'e'.repeat(900)),
  gaps: ['g'],
  remains: Array.from({ length: 90 }, () => 'r'.repeat(900)),
  skipped: [{ target: 'gateway', outcome: 'not-run', note: 'n'.repeat(900), count: 7 }],
  interrupted: true,
});

test('a server that fails everywhere gets 25 lines and 4 kB at most', () => {
  const text = formatFirstScreen(worst);
  expect(text.split('\n').length).toBeLessThanOrEqual(25);
  expect(Buffer.byteLength(text)).toBeLessThan(4000);
  expect(text).not.toContain('\u001b');
  expect(text).toMatch(/^To fix first \(599\d more causes: --full\):$/m);
  expect(text).toMatch(/In CI: \S/);
});

test('--quiet has the verdicts and the numbers', () => {
  expect(formatQuiet(reportOf({ failures: [cause(1)] }))).toBe(
    'readable   yes\nbehaves    yes\nexact      yes\ngateway: 90 passed, 1 failed; 120 requests; 1.2 s.',
  );
});
