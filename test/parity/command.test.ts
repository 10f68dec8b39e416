import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { copyRepository, type RepositoryCopy } from '../helpers/repository.ts';

let copy: RepositoryCopy;
/** A registry that has nothing. */
let registry: Server;
beforeAll(async () => {
  copy = copyRepository();
  registry = createServer((_, response) => response.writeHead(404).end('{}'));
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  registry.close();
  copy.remove();
});

const refused = (stderr: unknown) => ({ code: 2, stdout: '', stderr });

describe('is refused in a sentence', () => {
  const empty = (): string => `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;

  test.for<readonly [name: string, args: readonly string[], url: (() => string) | undefined, want: string]>([
    [
      'a second version',
      ['openai@1', 'openai@2'],
      undefined,
      'npm run parity takes one version, but was given: openai@1 openai@2\n',
    ],
    ['an unknown package', ['openai@next'], empty, 'npm finds no package or version "openai@next".\n'],
    ['what no version is', ['openai@^^'], empty, 'npm finds no package or version "openai@^^".\n'],
    [
      'a version while offline',
      ['openai@7.58.0'],
      () => 'http://127.0.0.1:1',
      'The npm registry cannot be reached, so that "openai@7.58.0" was not installed.\n',
    ],
  ])('%s', async ([, args, url, want]) => {
    const cache = join(copy.folder, 'npm-cache');
    const env = { npm_config_cache: cache, npm_config_loglevel: 'silent', ...(url && { npm_config_registry: url() }) };
    expect(await copy.run(['parity', ...args], { env })).toEqual(refused(want));
  });

  test('a waiver for a field that neither client has', async () => {
    const file = join(copy.folder, 'scripts/parity/waivers/answers.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}\n- { field: Response.nothing, found: missing, version: 7.59.0, reason: None. }\n`);
    const ended = await copy.run(['parity']);
    writeFileSync(file, text);
    expect(ended).toEqual(
      refused('scripts/parity/waivers/answers.yaml: neither client has Response.nothing. Remove the waiver.\n'),
    );
  });
});

test('tells what another version brings', async () => {
  const folder = join(copy.folder, 'next');
  const wanted = /(^|\/)openai$|\/[\w-]+$|\.d\.ts$|package\.json$/;
  cpSync(fromRoot('node_modules/openai'), folder, { recursive: true, filter: (path) => wanted.test(path) });
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  change('package.json', '"version": "7.', '"version": "8.');
  change('resources/models.d.ts', 'owned_by: string;', 'owned_by: string | null;\n    brand?: { name: string };');
  const { code, stdout, stderr } = await copy.run(['parity', folder]);
  rmSync(folder, { recursive: true });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(/^openai 8\.59\.0 and ours/);
  expect(stdout).toContain(`Model  spec/groups/models/schemas/Model.yaml:1
  brand: missing, optional, { name*: string }
      Model.brand; answer, models.retrieve().brand
  owned_by: not nullable
      Model.owned_by; answer, models.retrieve().owned_by
`);
});
