import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildClient } from '../../scripts/build/client-package.ts';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';
import { installPacked } from '../helpers/packed.ts';
import { run } from '../helpers/repository.ts';
import { portable, portableResult } from './portable.ts';

let folder: string;
let mock: Mock;
beforeAll(async () => {
  const bundlers = [
    'esbuild@0.28.2',
    'rollup@4.68.8',
    '@rollup/plugin-node-resolve@16',
    'vite@8.4.0',
    'webpack@5.113.0',
  ];
  folder = await installPacked(buildClient, ...bundlers);
  mock = await startMock(contract);
  writeFileSync(join(folder, 'portable.js'), portable);
  writeFileSync(
    join(folder, 'program.js'),
    `import { main } from './portable.js';\nconsole.log(JSON.stringify(await main(process.argv[2])));\n`,
  );
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

/** Programs that bundle `program.js` into a module, and fail on a warning. */
const bundlers = {
  esbuild: `
    import { build } from 'esbuild';
    const { warnings } = await build({
      entryPoints: ['program.js'], outfile: 'out/esbuild.mjs', bundle: true, minify: true, format: 'esm', platform: 'browser',
    });
    if (warnings.length > 0) throw new Error(JSON.stringify(warnings));`,
  rollup: `
    import { rollup } from 'rollup';
    import { nodeResolve } from '@rollup/plugin-node-resolve';
    const onwarn = (warning) => { throw new Error(warning.message); };
    const bundle = await rollup({ input: 'program.js', plugins: [nodeResolve({ browser: true })], onwarn });
    await bundle.write({ file: 'out/rollup.mjs', format: 'es' });`,
  vite: `
    import { build } from 'vite';
    const customLogger = { hasWarned: false, info() {}, clearScreen() {}, hasErrorLogged: () => false };
    for (const level of ['warn', 'warnOnce', 'error']) customLogger[level] = (text) => { throw new Error(text); };
    await build({
      configFile: false, customLogger,
      build: { lib: { entry: 'program.js', formats: ['es'], fileName: () => 'vite.mjs' }, outDir: 'out', emptyOutDir: false },
    });`,
  webpack: `
    import webpack from 'webpack';
    const { resolve } = await import('node:path');
    const settings = {
      mode: 'production', entry: './program.js', target: ['web', 'es2022'], performance: false,
      output: { path: resolve('out'), filename: 'webpack.mjs', module: true, chunkFormat: 'module' },
      experiments: { outputModule: true },
    };
    const stats = await new Promise((done, fail) => webpack(settings, (error, found) => (error ? fail(error) : done(found))));
    const { errors, warnings } = stats.toJson();
    if (errors.length + warnings.length > 0) throw new Error(JSON.stringify([errors, warnings]));`,
} as const;

test.for(Object.entries(bundlers))(
  '%s bundles the package without a warning, and the bundle runs',
  async ([name, driver]) => {
    writeFileSync(join(folder, `bundle-${name}.mjs`), driver);
    const bundled = await run(process.execPath, [`bundle-${name}.mjs`], { cwd: folder });
    expect([bundled.code, bundled.stderr]).toEqual([0, '']);
    const { stdout, stderr } = await run(process.execPath, [`out/${name}.mjs`, mock.url], { cwd: folder });
    expect([stderr, stdout && JSON.parse(stdout)]).toEqual(['', portableResult]);
  },
);
