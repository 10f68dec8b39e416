import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildClient } from '../../../scripts/build/client-package.ts';
import { startMock, type Mock } from '../../../src/mock/server.ts';
import { contract } from '../../helpers/contract.ts';
import { installPacked } from '../../helpers/packed.ts';
import { run } from '../../helpers/repository.ts';
import { portable, portableResult } from '../../packed/portable.ts';

let folder: string;
let mock: Mock;
beforeAll(async () => {
  const runtimes = ['bun@1.4.5', 'deno@2.9.6', 'miniflare@4.20260730.0', 'edge-runtime@4.0.1', 'esbuild@0.28.2'];
  folder = await installPacked(buildClient, ...runtimes);
  mock = await startMock(contract);
  writeFileSync(join(folder, 'portable.js'), portable);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

const files = {
  'program.js': `
    import process from 'node:process';
    import { main } from './portable.js';
    console.log(JSON.stringify(await main(process.argv[2])));`,
  'worker.js': `
    import { main } from './portable.js';
    export default { fetch: async (request, env) => Response.json(await main(env.BASE_URL)) };`,
  'edge.js': `
    import { main } from './portable.js';
    globalThis.main = main;`,
  'run-workerd.mjs': `
    import { build } from 'esbuild';
    import { Miniflare } from 'miniflare';
    await build({
      entryPoints: ['worker.js'], outfile: 'worker.mjs', bundle: true, format: 'esm', conditions: ['workerd', 'worker', 'browser'],
    });
    const worker = new Miniflare({
      modules: true, scriptPath: 'worker.mjs', compatibilityDate: '2025-01-01', bindings: { BASE_URL: process.argv[2] },
    });
    console.log(await (await worker.dispatchFetch('http://worker/')).text());
    await worker.dispose();`,
  'run-edge.mjs': `
    import { build } from 'esbuild';
    import { EdgeRuntime } from 'edge-runtime';
    const { outputFiles } = await build({ entryPoints: ['edge.js'], bundle: true, format: 'iife', conditions: ['edge-light', 'worker'], write: false });
    const runtime = new EdgeRuntime();
    runtime.evaluate(outputFiles[0].text);
    console.log(await runtime.evaluate('main(' + JSON.stringify(process.argv[2]) + ').then(JSON.stringify)'));`,
};

const node = process.execPath;

test.for([
  ['Bun', 'node_modules/bun/bin/bun.exe', ['program.js']],
  ['Deno', 'node_modules/deno/deno', ['run', '--allow-net', '--allow-env', '--allow-read', 'program.js']],
  ['workerd', node, ['run-workerd.mjs']],
  ['the edge runtime', node, ['run-edge.mjs']],
] as const)('the package runs on %s', async ([, command, args]) => {
  const program = command === node ? node : join(folder, command);
  const { code, stdout, stderr } = await run(program, [...args, mock.url], { cwd: folder });
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(portableResult);
});
