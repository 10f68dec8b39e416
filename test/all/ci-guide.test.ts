import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
const workflowOf = (steps: readonly Step[]): string =>
  steps.flatMap(({ run: script }) => (script === undefined ? [] : [script])).join('\n');
const [github, action, gitlab] = blocks.filter(({ language }) => language === 'yaml').map(({ code }) => load(code)) as [
  { jobs: { contract: { steps: readonly Step[] } } },
  { jobs: { contract: { steps: readonly Step[] } } },
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
  writeFileSync(
    join(folder, 'bin/npx'),
    `#!/bin/sh\n[ "$1" != --yes ] || shift\nshift\nexec ${process.execPath} ${concordFile} "$@"\n`,
  );
  chmodSync(join(folder, 'bin/npx'), 0o755);
});
afterAll(async () => {
  await servers[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const shell = (name: number | string, script: string) => {
  const cwd = join(folder, String(name));
  mkdirSync(join(cwd, 'recordings'), { recursive: true });
  writeFileSync(join(cwd, 'recordings/models.har'), recording);
  const text = script
    .replaceAll('http://127.0.0.1:8080/v1', servers.urls['one model'])
    .replaceAll('./start-my-server', 'true');
  const env = { PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` };
  return run('bash', ['-ec', text], { cwd, env: { ...(process.env as Record<string, string>), ...env } });
};

test.for(scripts)('the script of line $line passes on a good server', async ({ line, code }) => {
  const { code: exit, stderr } = await shell(line, code);
  expect(`${exit} ${exit === 0 ? '' : stderr}`).toBe('0 ');
});

test.for([
  ['GitHub', workflowOf(github.jobs.contract.steps), ['report.html', 'report.sarif']],
  ['GitLab', gitlab.contract.script.join('\n'), ['report.html', 'junit.xml']],
] as const)('the script for %s passes on a good server, and writes what it uploads', async ([name, script, files]) => {
  const { code, stderr } = await shell(name, script);
  expect(`${code} ${code === 0 ? '' : stderr}`).toBe('0 ');
  expect(files.filter((written) => !existsSync(join(folder, name, written)))).toEqual([]);
});

test('scripts of workflows name the version of this repository', () => {
  const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };
  const text = blocks.map(({ code }) => code).join('\n');
  const versions = [...text.matchAll(/openai-concord-cli@(\S+)/g)].map(([, named]) => named);
  expect(versions.length).toBeGreaterThanOrEqual(3);
  expect(new Set(versions)).toEqual(new Set([version]));
});

const { inputs } = load(readFileSync(fromRoot('action.yml'), 'utf8')) as {
  inputs: Readonly<Record<string, { description: string; default?: string; required?: true }>>;
};

test('the example of the action gives only inputs that it has', () => {
  const given = action.jobs.contract.steps.flatMap((step) =>
    step.uses?.startsWith('YOUR-ORG/') ? Object.keys(step.with ?? {}) : [],
  );
  expect(given.length).toBeGreaterThan(2);
  expect(given.filter((name) => !Object.keys(inputs).includes(name))).toEqual([]);
});

test('the table of inputs is that of the action', () => {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const usual = input.default ? `\`${input.default}\`` : '';
    return `| \`${name}\` | ${input.required ? 'required' : usual} | ${input.description} |`;
  });
  const [, table = ''] = /\|---\|---\|---\|\n((?:\|.*\n)+)/.exec(readFileSync(fromRoot(file), 'utf8')) ?? [];
  expect(table.trimEnd().split('\n')).toEqual(rows);
});
