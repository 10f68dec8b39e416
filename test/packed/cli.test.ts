import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCli } from '../../scripts/build/cli-package.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { startFaultyServer } from '../fixtures/faulty-server/server.ts';
import { run, type Finished } from '../helpers/repository.ts';

let folder: string;
beforeAll(async () => {
  await buildCli();
  folder = mkdtempSync(join(tmpdir(), 'packed-cli-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // A configuration of the folder's own must not be read.
  writeFileSync(join(folder, 'vitest.config.js'), 'throw new Error("read");\n');
  await npm(['pack', fromRoot('dist/cli'), '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  await npm(['install', `./${tarball}`, '--no-audit', '--no-fund']);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** npm by this very Node: the shim on the path may start another. */
async function npm(args: readonly string[]): Promise<void> {
  const script = process.env['npm_execpath'];
  const [command, ...first] = script ? [process.execPath, script] : ['npm'];
  const { code, stderr } = await run(command as string, [...first, ...args], { cwd: folder });
  expect(`${code} ${code === 0 ? '' : stderr}`).toBe('0 ');
}

/** What `npx concord` runs, with the Node of this test. */
const concord = (...args: string[]): Promise<Finished> => {
  const { bin } = JSON.parse(readFileSync(join(folder, 'node_modules/openai-concord-cli/package.json'), 'utf8'));
  return run(process.execPath, [join(folder, 'node_modules/openai-concord-cli', bin.concord), ...args], {
    cwd: folder,
  });
};

test('the command is linked', () => {
  expect(readdirSync(join(folder, 'node_modules/.bin'))).toContain('concord');
});

test('it verifies the mock that it brings', async () => {
  const { code, stdout, stderr } = await concord(
    'verify',
    '--target',
    'mock',
    '--phases',
    'examples',
    '--json',
    'report.json',
  );
  expect(`${code} ${code === 0 ? '' : stdout + stderr}`).toBe('0 ');
  const { counts } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  expect(counts.mock.kept).toBeGreaterThan(200);
  expect(counts.mock.broken).toBeUndefined();
});

test('it verifies a server on loopback, and says what breaks', async () => {
  const server = await startFaultyServer('request-id-missing');
  const { code, stdout } = await concord(
    'verify',
    '--target',
    server.url,
    '--api-key',
    'sk-x',
    '--group',
    'Files',
    '--phases',
    'examples,stateful',
    '--record',
    'traffic.har',
    '--junit',
    'junit.xml',
    '--markdown',
    'report.md',
  ).finally(server.close);
  expect(code).toBe(1);
  expect(stdout).toMatch(/BROKEN header-required .*\n {2}expected {2}The header x-request-id is missing\./);
  expect(stdout).toMatch(/contract {2}spec\/\S+\.yaml:\d+/);
  expect(stdout).not.toContain('sk-x');
  for (const file of ['traffic.har', 'junit.xml', 'report.md']) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toContain('sk-x');
  }
  const judged = await concord('judge', 'traffic.har');
  expect(judged.code).toBe(1);
  expect(judged.stdout).toContain('header-required');
});

test('aimock, which is not installed, is asked for', async () => {
  const { code, stderr } = await concord('verify', '--target', 'aimock');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: '--target aimock needs the package @copilotkit/aimock: npm install @copilotkit/aimock\n',
  });
});
