import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildClient } from '../../../scripts/build/client-package.ts';
import { ensureInstalled } from '../../../scripts/lib/installed.ts';
import { fromRoot } from '../../../scripts/lib/paths.ts';
import { installPacked } from '../../helpers/packed.ts';
import { compileConsumer, resolutions } from '../../packed/compile-consumer.ts';
import { consumer } from '../../packed/consumer.ts';

let folder: string;
beforeAll(async () => {
  await ensureInstalled(fromRoot('test/interop'));
  folder = await installPacked(buildClient);
});
afterAll(() => rmSync(folder, { recursive: true }));

const compilers = [
  ['5.9', 'node_modules/typescript/bin/tsc'],
  ['6.0', 'test/interop/node_modules/typescript-6/bin/tsc'],
] as const;

test.for(compilers.flatMap(([name, tsc]) => resolutions.map((modules) => [name, modules[1], tsc, modules] as const)))(
  'a strict consumer compiles with TypeScript %s, %s',
  async ([name, resolution, tsc, modules]) => {
    expect(await compileConsumer(folder, `${name}-${resolution}`, { tsc, modules, code: consumer })).toBe('');
  },
);
