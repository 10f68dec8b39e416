import { expect, test } from 'vitest';
import { makeSite, repositoryOf, type Manifest } from '../../scripts/docs/build-site.ts';
import { buildSite } from '../../scripts/docs/site/site.ts';
import { contract } from '../helpers/contract.ts';

test.for<[Manifest, string | undefined]>([
  [{ repository: 'https://host.example/owner/name' }, 'https://host.example/owner/name'],
  [{ repository: { url: 'git+https://host.example/owner/name.git' } }, 'https://host.example/owner/name'],
  [{ repository: { url: 'git@host.example:owner/name.git' } }, undefined],
  [{}, undefined],
])('the repository of %j is %s', ([manifest, address]) => expect(repositoryOf(manifest)).toBe(address));

/** The page of an operation on a site that knows its repository, or does not. */
async function pageWith(repository?: string): Promise<string> {
  const settings = { isOwn: false, base: '/', sourceOf: () => 'spec/paths/files.yaml:3' };
  const site = buildSite(contract, { ...settings, ...(repository !== undefined && { repository }) });
  const { pages } = await makeSite(site);
  return pages.find(({ address }) => address === 'operations/deleteFile.html')?.render() ?? '';
}

test('with a repository, a page can be edited and reported', async () => {
  const page = await pageWith('https://host.example/owner/name');
  expect(page).toContain('href="https://host.example/owner/name/edit/main/spec/paths/files.yaml#L3"');
  expect(page.match(/href="https:\/\/host\.example\/owner\/name\/issues\/new\?title=/g)).toHaveLength(2);
});

test('without one, a page says where its source is', async () => {
  const page = await pageWith();
  expect(page).not.toContain('Edit this page');
  expect(page).not.toContain('Was this page helpful');
  expect(page).toContain('<code>spec/paths/files.yaml:3</code>');
});
