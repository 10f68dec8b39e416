import { execFile, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { samplesIn, shownCalls } from '../docs/calls.ts';
import { temporaryFolder } from '../docs/projects.ts';
import { refusedSamples } from '../docs/refused-samples.ts';
import { sandboxForSamples } from '../docs/samples-sandbox.ts';

let sandbox: Sandbox;
const folder = temporaryFolder();
const keys = { OPENAI_API_KEY: 'sk-sandbox', OPENAI_ADMIN_KEY: 'sk-admin-test' };
beforeAll(async () => {
  sandbox = await sandboxForSamples();
  for (const { call } of shownCalls)
    for (const { name, content } of Object.values(call.body?.files ?? {})) writeFileSync(join(folder, name), content);
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

test('each command of cURL runs in a shell, and gets a success unless the table says why not', async () => {
  const failed: string[] = [];
  for (const [name, command] of samplesIn('curl', sandbox.url)) {
    sandbox.reset();
    const own = join(folder, name.replaceAll(/\W+/g, '-'));
    mkdirSync(own, { recursive: true });
    // The status follows the answer; everything else is the command as it is shown.
    const shown = `${command.replace(/^curl /, "curl --silent --show-error --write-out '\\n%{http_code}' ")}`;
    const { stdout } = await promisify(execFile)('sh', ['-c', shown], {
      cwd: folder,
      env: { ...process.env, ...keys },
      maxBuffer: 2 ** 26,
    });
    if (!/\n2\d\d$/.test(stdout)) failed.push(name);
  }
  expect(failed.toSorted()).toEqual(Object.keys(refusedSamples).toSorted());
});

test('all Python compiles; where the package openai is installed, all of it runs', async () => {
  const samples = samplesIn('python');
  const env = { ...process.env, ...keys, OPENAI_BASE_URL: sandbox.url };
  const program = spawn(process.env['PYTHON'] ?? 'python3', [fromRoot('test/docs/samples-program.py')], {
    cwd: folder,
    env,
  });
  program.stdin.end(JSON.stringify(Object.fromEntries(samples)));
  const { errors } = (await json(program.stdout)) as { runs: boolean; errors: Record<string, string> };
  expect(samples.size).toBeGreaterThan(300);
  const unexpected = Object.entries(errors).filter(([name]) => !(name in refusedSamples));
  expect(unexpected).toEqual([]);
});
