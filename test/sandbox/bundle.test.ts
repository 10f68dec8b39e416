import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleSandbox } from '../../scripts/build/sandbox-bundle.ts';
import { contract } from '../helpers/contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const start = join(folder, 'index.js');

beforeAll(() => bundleSandbox(folder));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a file imports before it runs, and what that imports. */
function importedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/(?:^|;)import\b[^"'();]*["']([^"']+)["']/gm)) {
    if (seen.has(from)) continue;
    seen.add(from);
    if (from.startsWith('.')) importedBy(join(folder, basename(from)), seen);
  }
  return seen;
}

test('the start is in one file, and needs no package and no module of Node', () => {
  expect([...importedBy(start)]).toEqual([expect.stringMatching(/^\.\/chunk-\w+\.js$/)]);
});

test('what is loaded later throws errors that the start knows', async () => {
  const { createSandbox } = (await import(pathToFileURL(start).href)) as typeof import('../../src/sandbox/index.ts');
  await using sandbox = await createSandbox({ document: contract });
  const headers = { authorization: `Bearer ${sandbox.key}` };
  const { status } = await fetch(`${sandbox.url}/models/no-such-model`, { headers });
  expect(status).toBe(404);
});
