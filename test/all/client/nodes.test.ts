import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildClient } from '../../../scripts/build/client-package.ts';
import { startMock, type Mock } from '../../../src/mock/server.ts';
import { contract } from '../../helpers/contract.ts';
import { installPacked } from '../../helpers/packed.ts';
import { expected, nodeBinary, nodePackage, nodeSpec, runRequired } from '../../packed/required.ts';

/** The first Node 20 that npm has, and Node 22. Before 20.19, modules cannot be required: the package must have code for it. */
const nodes = nodePackage ? ['20.0.0', '22.23.5'] : [];

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = await installPacked(buildClient, ...nodes.map(nodeSpec));
  mock = await startMock(contract);
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

test.for(nodes)('the package is loaded by require on Node %s', async (version) =>
  expect(await runRequired(folder, nodeBinary(folder, version), mock.url)).toEqual([`v${version}`, ...expected]),
);
