import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleSpec, type Bundle } from '../../scripts/spec/bundle.ts';
import { openSpec } from '../../scripts/spec/redocly.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { copyRepository, type RepositoryCopy } from '../helpers/repository.ts';

const copies: RepositoryCopy[] = [];
beforeAll(() => {
  copies.push(copyRepository(), copyRepository());
});
afterAll(() => copies.forEach((copy) => copy.remove()));

test('processes with different time zones, languages and working directories write the same bytes', async () => {
  const settings = [
    { env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, cwd: tmpdir() },
    { env: { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' } },
  ];
  const written = [];
  for (const [index, options] of settings.entries()) {
    const copy = copies[index] as RepositoryCopy;
    rmSync(join(copy.folder, 'generated'), { recursive: true });
    expect(await copy.run(['generate'], options)).toMatchObject({ code: 0, stdout: '' });
    written.push(copy.generated());
  }
  expect(written[0]?.size).toBeGreaterThan(20);
  expect(written[0]).toEqual(written[1]);
  expect(Buffer.from(written[0]?.get('openapi.json') ?? '', 'base64').toString()).toBe(
    readFileSync(fromRoot('generated/openapi.json'), 'utf8'),
  );
});

test('every reference in the bundle is local', () => {
  const refs = [...readFileSync(fromRoot('generated/openapi.json'), 'utf8').matchAll(/"\$ref": "([^"]*)"/g)];
  expect(refs.length).toBeGreaterThan(100);
  expect(refs.map(([, ref]) => ref).filter((ref) => !ref?.startsWith('#/'))).toEqual([]);
});

test('the order of components does not depend on the order of their first references', async () => {
  const file = join((copies[0] as RepositoryCopy).folder, 'spec/openapi.yaml');
  const document = load(readFileSync(file, 'utf8')) as { paths: object };
  const paths = Object.fromEntries(Object.entries(document.paths).reverse());
  writeFileSync(file, dump({ ...document, paths }));

  const shuffled = await bundleSpec(openSpec(file));
  const bundle = await bundleSpec(openSpec());
  expect(Object.keys(shuffled.document.paths)).toEqual(Object.keys(bundle.document.paths).reverse());
  expect(namesOf(shuffled)).toEqual(namesOf(bundle));
  expect(shuffled.document.components).toEqual(bundle.document.components);
});

const namesOf = ({ document }: Bundle): string[] =>
  Object.entries(document.components).flatMap(([kind, named]) => Object.keys(named).map((name) => `${kind}/${name}`));
