import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCli } from '../../scripts/build/cli-package.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { runNpm } from '../../scripts/lib/run-npm.ts';
import { startFaultyServer } from '../fixtures/faulty-server/server.ts';
import { installPacked } from '../helpers/packed.ts';
import { run, type Finished } from '../helpers/repository.ts';

/** The oldest Node that the command takes, from npm. */
const version = '22.13.0';
const name = `node-${process.platform}-${process.arch}`;

let folder: string;
let node: string;
beforeAll(async () => {
  folder = await installPacked(buildCli);
  const own = mkdtempSync(join(tmpdir(), 'node-'));
  writeFileSync(join(own, 'package.json'), '{ "private": true }\n');
  await runNpm(['install', `${name}@${version}`, '--no-audit', '--no-fund'], { cwd: own });
  node = join(own, 'node_modules', name, 'bin/node');
  return () => rmSync(own, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const concord = (...args: string[]): Promise<Finished> =>
  run(node, [join(folder, 'node_modules/openai-concord-cli/src/cli/concord.js'), ...args], { cwd: folder });

test('the command runs on the oldest Node that it takes', async () => {
  expect((await run(node, ['--version'], { cwd: folder })).stdout).toBe(`v${version}\n`);
  const server = await startFaultyServer();
  const target = ['--target', server.url, '--api-key', 'sk-x', '--group', 'Files', '--allow-writes'];
  const all = ['--phases', 'examples,meaning,boundaries,negatives,fuzz,stateful', '--record', 'traffic.har'];
  const verified = await concord('verify', ...target, ...all).finally(server.close);
  expect(`${verified.code} ${verified.code === 0 ? '' : verified.stdout + verified.stderr}`).toBe('0 ');
  expect((await concord('judge', 'traffic.har')).code).toBe(0);
  const diffed = await concord('diff', fromRoot('generated/openapi.json'), fromRoot('generated/openapi.json'));
  expect(diffed.code).toBe(0);
  expect(readdirSync(folder)).toContain('traffic.har');
});
