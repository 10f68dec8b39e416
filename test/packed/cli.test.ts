import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCli } from '../../scripts/build/cli-package.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { startFaultyServer } from '../fixtures/faulty-server/server.ts';
import { installPacked } from '../helpers/packed.ts';
import { run, type Finished } from '../helpers/repository.ts';

let folder: string;
beforeAll(async () => {
  folder = await installPacked(buildCli);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npx concord` runs, with the Node of this test. */
const concord = (...args: string[]): Promise<Finished> => run(process.execPath, [bin(), ...args], { cwd: folder });

/** The file that the package names as its command. */
function bin(): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/openai-concord-cli/package.json'), 'utf8'));
  return join(folder, 'node_modules/openai-concord-cli', manifest.bin.concord);
}

/** `npx openai-concord-cli …` as a person types it, with the `node` of a folder first on the path. */
async function npx(node: string, ...args: string[]): Promise<Finished> {
  const script = process.env['npm_execpath'] ?? '';
  const [command, ...first] = script ? [process.execPath, script, 'exec'] : ['npx'];
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH']}` };
  return run(command as string, [...first, '--no', '--', 'openai-concord-cli', ...args], { cwd: folder, env });
}

test('npx finds the command by the name of the package', async () => {
  expect(readdirSync(join(folder, 'node_modules/.bin'))).toContain('concord');
  const server = await startFaultyServer();
  const target = ['--target', server.url, '--api-key', 'sk-x', '--group', 'Files', '--phases', 'examples', '--full'];
  const { code, stdout, stderr } = await npx(process.execPath, 'verify', ...target).finally(server.close);
  expect(`${code} ${code === 0 ? '' : stdout + stderr}`).toBe('0 ');
  expect(stdout).toMatch(/^operation +localhost\nFiles\n {2}listFiles +passed \d+\n/m);
  expect(stdout).toContain('Read by openai-concord alone: the package openai is not installed.');
  expect(stdout).toMatch(/Mutation score: 100\.0 %/);
});

// Only where this machine has an older Node of its own: elsewhere there is no such test.
const oldNodes = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((part) => join(part, 'node'))
  .filter((file) => majorOf(file) < 22);

test.for(oldNodes.slice(0, 1))('a Node that is too old is told so, and what to do: %s', async (node) => {
  const { code, stdout, stderr } = await npx(node, 'verify', '--target', 'mock');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`concord needs Node 22.13 or newer; this is v${majorOf(node)}.`);
  expect(stderr).toContain('Install it from https://nodejs.org');
});

/** Infinite where there is none. */
function majorOf(node: string): number {
  if (!existsSync(node)) return Infinity;
  return Number(/^v(\d+)\./.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout)?.[1] ?? Infinity);
}

test('a fresh install is small', () => {
  const installed = join(folder, 'node_modules');
  const { packages } = JSON.parse(readFileSync(join(installed, '.package-lock.json'), 'utf8'));
  expect(Object.keys(packages).length).toBeLessThanOrEqual(60);
  const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  expect(bytes).toBeLessThan(20e6);
});

/** Runs the command and returns what it asks for: every specifier of an import or a require. */
const loaded = async (...args: string[]): Promise<string[]> => (await loadedBy(bin(), ...args)).specifiers;

async function loadedBy(program: string, ...args: string[]): Promise<Finished & { readonly specifiers: string[] }> {
  const hooks = `import { appendFileSync } from 'node:fs';
    import { registerHooks } from 'node:module';
    registerHooks({ resolve(specifier, context, next) {
      appendFileSync('loaded.txt', specifier + '\\n');
      return next(specifier, context);
    } });`;
  writeFileSync(join(folder, 'hooks.mjs'), hooks);
  writeFileSync(join(folder, 'loaded.txt'), '');
  const finished = await run(process.execPath, ['--import', './hooks.mjs', program, ...args], { cwd: folder });
  return { ...finished, specifiers: readFileSync(join(folder, 'loaded.txt'), 'utf8').split('\n') };
}

const heavy = /^(?:@stoplight\/|@copilotkit\/|openai(?:\/|$)|vitest(?:\/|$)|undici(?:\/|$))/;

test('verify, replay, judge and clean load nothing that only other commands need', async () => {
  const server = await startFaultyServer();
  const target = ['--target', server.url, '--api-key', 'sk-x'];
  writeFileSync(join(folder, 'empty.har'), '{"log":{"version":"1.2","entries":[]}}');
  const commands = [
    ['verify', ...target, '--group', 'Files', '--phases', 'examples'],
    ['replay', 'listFiles/example/plain', ...target],
    ['clean', ...target],
    ['judge', 'empty.har'],
  ];
  for (const args of commands) {
    const specifiers = await loaded(...args);
    expect(specifiers).toContain('commander');
    // Where the official client is installed, it reads what is sent to a server, too.
    const mayRead = args[0] === 'verify' || args[0] === 'replay' ? ['openai'] : [];
    expect(specifiers.filter((one) => heavy.test(one) && !mayRead.includes(one))).toEqual([]);
  }
  expect((await loaded('mock')).filter((one) => heavy.test(one))).not.toEqual([]);
  await server.close();
});

/** A program that sends bodies to the sandbox of the package, and prints the status and the parameter of each answer. */
function asking(path: string, ...bodies: readonly object[]): string {
  const program = `
    import { createSandbox } from 'openai-concord-cli/sandbox';
    await using sandbox = await createSandbox();
    const headers = { authorization: 'Bearer ' + sandbox.key, 'content-type': 'application/json' };
    for (const body of ${JSON.stringify(bodies)}) {
      const response = await fetch(sandbox.url + '${path}', { method: 'POST', headers, body: JSON.stringify(body) });
      console.log(response.status, (await response.json()).error?.param);
    }`;
  writeFileSync(join(folder, 'asking.mjs'), program);
  return 'asking.mjs';
}

test('the sandbox has its checks as code, and loads a validator only to explain a refusal', async () => {
  const accepted = await loadedBy(asking('/vector_stores', { name: 'Station' }));
  expect(accepted.stdout).toBe('200 undefined\n');
  expect(accepted.specifiers.filter((one) => one.startsWith('ajv'))).toEqual([]);
  const refused = await loadedBy(asking('/vector_stores', { name: 7 }));
  expect(refused.stdout).toBe('400 name\n');
  expect(refused.specifiers).toContain('ajv/dist/2020.js');
});

test('the sandbox has its page and the files of the page, and loads them only when they are asked for', async () => {
  const program = `
    import { createSandbox } from 'openai-concord-cli/sandbox';
    await using sandbox = await createSandbox();
    const paths = ['', '__sandbox/page/style.css', '__sandbox/page/browser.js', '__sandbox/page/icon.svg'];
    for (const path of paths) console.log((await fetch(sandbox.page + path)).status);`;
  writeFileSync(join(folder, 'page.mjs'), program);
  const { stdout, specifiers } = await loadedBy('page.mjs');
  expect(stdout).toBe('200\n200\n200\n200\n');
  const isOfPage = (one: string): boolean => one.includes('page/page');
  expect(specifiers).toContain('./page/page.js');
  const { specifiers: others } = await loadedBy(asking('/vector_stores', { name: 'Station' }));
  expect(others.filter(isOfPage)).toEqual([]);
});

test('without the tokenizer of the models, the sandbox counts bytes, and says so once', async () => {
  const message = { role: 'user', content: 'Hello there.' };
  const chat = { model: 'gpt-4o-mini', messages: [message], max_completion_tokens: 2 };
  const { stdout, stderr } = await loadedBy(asking('/chat/completions', chat, chat));
  expect(stdout).toBe('200 undefined\n200 undefined\n');
  expect(stderr.match(/SandboxWarning: .*/g)).toEqual([
    'SandboxWarning: gpt-tokenizer is not installed, so the sandbox counts four bytes as a token. For the counts of the models: npm install gpt-tokenizer',
  ]);
});

test.for([
  [['mock'], 'concord mock'],
  [['verify', '--target', 'mock'], '--target mock'],
] as const)('Prism, which is not installed, is asked for by %j', async ([args, purpose]) => {
  const { code, stdout, stderr } = await concord(...args);
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: `${purpose} needs optional packages: npm install @stoplight/prism-http @stoplight/prism-core @stoplight/http-spec\n`,
  });
});

test('it verifies the mock, once Prism is there', async () => {
  symlinkSync(fromRoot('node_modules/@stoplight'), join(folder, 'node_modules/@stoplight'));
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
  expect(counts.mock.passed).toBeGreaterThan(200);
  expect(counts.mock.broken).toBeUndefined();
});

test('it verifies a server on loopback, and says what breaks', async () => {
  const server = await startFaultyServer('wrong-type');
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
    '--allow-writes',
    '--record',
    'traffic.har',
    '--level',
    'exact',
    '--full',
    '--junit',
    'junit.xml',
    '--markdown',
    'report.md',
  ).finally(server.close);
  expect(code).toBe(1);
  expect(stdout).toMatch(/FAILED body-schema .*\n {2}expected {2}\/has_more must be boolean/);
  expect(stdout).toMatch(/contract {2}spec\/\S+\.yaml:\d+/);
  expect(stdout).not.toContain('sk-x');
  for (const file of ['traffic.har', 'junit.xml', 'report.md']) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toContain('sk-x');
  }
  const judged = await concord('judge', 'traffic.har');
  expect(judged.code).toBe(1);
  expect(judged.stdout).toContain('body-schema: /has_more must be boolean');
});

test('aimock, which is not installed, is asked for', async () => {
  const { code, stderr } = await concord('verify', '--target', 'aimock');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: '--target aimock needs the package @copilotkit/aimock: npm install @copilotkit/aimock\n',
  });
});
