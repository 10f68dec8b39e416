import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeBlocks } from '../../scripts/docs/text/blocks.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { startSmallServers, type Running } from '../fixtures/small-servers.ts';
import { concordFile } from '../helpers/concord.ts';
import { run } from '../helpers/repository.ts';
import { contract } from '../helpers/run-on.ts';

const file = 'docs/guides/09-ci.md';
const blocks = codeBlocks(readFileSync(fromRoot(file), 'utf8'));
const scripts = blocks.filter(({ language }) => language === 'bash');
const [github, gitlab] = blocks.filter(({ language }) => language === 'yaml').map(({ code }) => load(code)) as [
  { jobs: { contract: { steps: { uses?: string; with?: Record<string, string> }[] } } },
  { contract: { script: string[] } },
];

/** What a test of a program recorded: the models of a server. */
const recording = JSON.stringify({
  log: {
    version: '1.2',
    entries: [
      {
        request: { method: 'GET', url: 'https://x.example/v1/models', headers: [] },
        response: {
          status: 200,
          headers: [{ name: 'content-type', value: 'application/json' }],
          content: {
            mimeType: 'application/json',
            text: JSON.stringify({
              object: 'list',
              data: [{ id: 'm', object: 'model', created: 1, owned_by: 'me' }],
            }),
          },
        },
      },
    ],
  },
});

const folder = mkdtempSync(join(tmpdir(), 'concord-ci-'));
let servers: Running;
beforeAll(async () => {
  servers = await startSmallServers(contract.document);
  mkdirSync(join(folder, 'bin'));
  // The command as it is here, under the name by which npm starts it.
  writeFileSync(join(folder, 'bin/npx'), `#!/bin/sh\nshift\nexec ${process.execPath} ${concordFile} "$@"\n`);
  chmodSync(join(folder, 'bin/npx'), 0o755);
});
afterAll(async () => {
  await servers[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const shell = (line: number, script: string) => {
  const cwd = join(folder, String(line));
  mkdirSync(join(cwd, 'recordings'), { recursive: true });
  writeFileSync(join(cwd, 'recordings/models.har'), recording);
  const text = script.replaceAll('http://127.0.0.1:4010/v1', servers.urls['one model']);
  const env = { PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` };
  return run('bash', ['-ec', text], { cwd, env: { ...(process.env as Record<string, string>), ...env } });
};

test.for(scripts)('the script of line $line passes on a good server', async ({ line, code }) => {
  const { code: exit, stderr } = await shell(line, code);
  expect(`${exit} ${exit === 0 ? '' : stderr}`).toBe('0 ');
});

test('the script for GitLab passes on a good server', async () => {
  const { code, stderr } = await shell(0, gitlab.contract.script.join('\n'));
  expect(`${code} ${code === 0 ? '' : stderr}`).toBe('0 ');
});

test('the example for GitHub gives only inputs that the action has', () => {
  const { inputs } = load(readFileSync(fromRoot('action.yml'), 'utf8')) as { inputs: object };
  const given = github.jobs.contract.steps.flatMap((step) => Object.keys(step.with ?? {}));
  expect(given.length).toBeGreaterThan(2);
  expect(given.filter((name) => !Object.keys(inputs).includes(name))).toEqual([]);
});
