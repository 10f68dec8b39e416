import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildClient } from '../../scripts/build/client-package.ts';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';
import { installPacked } from '../helpers/packed.ts';
import { run } from '../helpers/repository.ts';
import { expected, nodeBinary, nodePackage, nodeSpec, program, runRequired } from './required.ts';

/** Other versions are in `test/all/client/nodes.test.ts`: each is a large download. */
const nodes = nodePackage ? ['20.20.2'] : [];

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = await installPacked(buildClient, ...nodes.map(nodeSpec), 'jest@30');
  mock = await startMock(contract);
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

describe('loaded by require', () => {
  test.for(nodes)('on Node %s', async (version) =>
    expect(await runRequired(folder, nodeBinary(folder, version), mock.url)).toEqual([`v${version}`, ...expected]),
  );

  test('on the Node of this run', async () =>
    expect(await runRequired(folder, process.execPath, mock.url)).toEqual([process.version, ...expected]));

  test('by jest as it comes', async () => {
    writeFileSync(join(folder, 'main.cjs'), program);
    writeFileSync(
      join(folder, 'client.test.cjs'),
      `test('it runs', async () =>
         expect(await require('./main.cjs')(${JSON.stringify(mock.url)})).toEqual(${JSON.stringify(expected)}));`,
    );
    const settings = ['--testMatch', '**/client.test.cjs', '--rootDir', folder];
    const { code, stderr } = await run(process.execPath, ['node_modules/jest/bin/jest.js', ...settings], {
      cwd: folder,
    });
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 passed')]);
  });
});
