import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { startSmallServers } from '../fixtures/small-servers.ts';
import { concordFile } from '../helpers/concord.ts';
import { contract } from '../helpers/run-on.ts';
import { run } from '../helpers/repository.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const { inputs, runs } = load(readFileSync(fromRoot('action.yml'), 'utf8')) as Action;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-action-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a step of the action as plain shell, with the environment that GitHub gives it. */
const step = (script: string | undefined, env: Readonly<Record<string, string>>) =>
  run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script ?? 'exit 99'], {
    cwd: folder,
    env: {
      ...process.env,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      COMMAND: `${process.execPath} ${concordFile}`,
      CONCORD_MODEL: '',
      CONCORD_PROFILE: '',
      API_KEY: '',
      CONCORD_ALLOW_WRITES: inputs['allow-writes']?.default ?? '',
      LEVEL: inputs['level']?.default ?? '',
      BASELINE: '',
      WAIT_FOR: inputs['wait-for']?.default ?? '',
      ...env,
    },
  });

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test.for([
  ['one model', 0, 'passed'],
  ['deaf', 1, 'failed'],
] as const)('a server: %s', async ([name, code, word]) => {
  await using servers = await startSmallServers(contract.document);
  const [verify, summary] = runs.steps.filter((one) => one.run !== undefined);
  const last = runs.steps.at(-1);
  const verified = await step(verify?.run, { TARGET: servers.urls[name] });
  expect([verified.code, read('output')]).toEqual([0, `exit-code=${code}\n`]);
  await step(summary?.run, {});
  expect(read('summary')).toMatch(new RegExp(`^<!-- concord-verify -->\n## Contract ${word}\n`));
  expect(read('summary')).toBe(read('concord-report/comment.md'));
  for (const file of ['report.html', 'report.json', 'report.sarif', 'badge.svg'])
    expect(existsSync(join(folder, 'concord-report', file))).toBe(true);
  expect((await step(last?.run, { CODE: String(code) })).code).toBe(code);
});

/** A stand-in for GitHub's command: it notes how it is called, and prints the id of an earlier comment, if there is one. */
const gh = `#!/bin/sh
echo "$@" >> "$CALLS"
case "$*" in *--paginate*) printf '%s' "$EARLIER" ;; esac
`;

test.for([
  ['none yet', '', '^api repos/o/r/issues/7/comments -F body=@concord-report/comment.md --silent$'],
  ['one', '42\n43\n', '^api -X PATCH repos/o/r/issues/comments/42 -F body=@concord-report/comment.md --silent$'],
] as const)('the comment is written once and then updated: %s', async ([, earlier, call]) => {
  const commenting = runs.steps.find(({ run: script = '' }) => script.includes('issues/comments'));
  writeFileSync(join(folder, 'gh'), gh, { mode: 0o755 });
  const { code } = await step(commenting?.run, {
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    CALLS: join(folder, 'calls'),
    EARLIER: earlier,
    GITHUB_REPOSITORY: 'o/r',
    NUMBER: '7',
  });
  const [list, last] = read('calls').trimEnd().split('\n');
  expect([code, list]).toEqual([0, expect.stringContaining('--paginate repos/o/r/issues/7/comments')]);
  expect(last).toMatch(new RegExp(call));
});

test('a server that is not there: the exit code is 2', async () => {
  const [verify] = runs.steps;
  await step(verify?.run, { TARGET: 'http://127.0.0.1:9/v1', WAIT_FOR: '1' });
  expect(read('output')).toBe('exit-code=2\n');
  expect((await step(runs.steps.at(-1)?.run, { CODE: '' })).code).toBe(2);
});

test('other actions are pinned by commit, and no input is pasted into a script', () => {
  expect(runs.steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  expect(runs.steps.filter(({ run: script = '' }) => script.includes('${{'))).toEqual([]);
});
