import { existsSync, readFileSync } from 'node:fs';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { createSourceOf, type SourceNode } from '../../src/openapi/source-map.ts';
import { readRows } from '../deviations/files.ts';
import { readContract } from '../lib/contract.ts';
import { Failure } from '../lib/failure.ts';
import { fromRoot, shown } from '../lib/paths.ts';
import { buildAssets, withSearch, type Assets } from './assets.ts';
import { checkGuides } from './check-guides.ts';
import { checkPages, missingExamples, type SiteProblem } from './check-site.ts';
import { checkTwins } from './check-twins.ts';
import { loadJsx } from './load-jsx.ts';
import type { DocsOptions } from './options.ts';
import type { PagePlan } from './site/page-plan.ts';
import { readDocument } from './site/read-document.ts';
import { readConformance } from './site/conformance.ts';
import { searchEntries } from './site/search-entries.ts';
import { imagesOf } from './site/images.ts';
import { readGuides, readText } from './site/guides.ts';
import { buildSite, type Beside, type Settings, type Site } from './site/site.ts';
import { machineFiles } from './twins/machine-files.ts';

import { replaceSite } from './write-site.ts';

/** What a site is built from, besides what stands in the repository. */
export type SiteOptions = Pick<DocsOptions, 'base' | 'contract' | 'publicUrl'>;

/**
 * Writes the documentation into a folder, which it replaces as a whole. Returns the path of its start page.
 *
 * @throws {Failure} that names each dead link, missing example and broken block with its place; the old site stays.
 */
export async function buildDocs(
  folder: string = fromRoot('dist/docs'),
  options: SiteOptions = { base: '/' },
): Promise<string> {
  const site = siteOf(options);
  replaceSite(folder, new Map<string, string | Uint8Array>([...(await siteFiles(site)), ...imagesOf(site.guides)]));
  return shown(`${folder}/index.html`);
}

/** @param bundled the contract as just bundled; without it, as last generated. */
export function siteOf({ contract, base, publicUrl }: SiteOptions, bundled?: OpenApiDocument): Site {
  if (contract === undefined && !bundled) readContract();
  const document = bundled ?? readDocument(contract ?? fromRoot('generated/openapi.json'));
  const isOwn = contract === undefined;
  return buildSite(document, settingsOf(isOwn, base, publicUrl), isOwn ? besideContract(document) : {});
}

const besideContract = ({ tags }: OpenApiDocument): Beside => ({
  guides: [
    ...readGuides(fromRoot('docs/guides')),
    ...readConformance(fromRoot('docs/conformance')),
    readText(fromRoot('CHANGELOG.md'), 'changelog.html', { section: 'changes', part: 'Project' }),
  ],
  rows: readRows(tags.map(({ name }) => name)).rows,
});

function settingsOf(isOwn: boolean, base: string, publicUrl: string | undefined): Settings {
  const repository = repositoryOf(JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as Manifest);
  return {
    isOwn,
    base,
    ...(publicUrl !== undefined && { publicUrl }),
    ...(isOwn && repository !== undefined && { repository }),
    sourceOf: isOwn ? createSourceOf(sourceMap()) : () => undefined,
  };
}

/** The part of `package.json` that says where the repository is. */
export interface Manifest {
  readonly repository?: string | { readonly url?: string };
}

/** `git+https://host/owner/name.git` → `https://host/owner/name`. */
export function repositoryOf({ repository }: Manifest): string | undefined {
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url && /^(?:git\+)?(https:\/\/.+?)(?:\.git)?$/.exec(url)?.[1];
}

function sourceMap(): SourceNode | undefined {
  const file = fromRoot('generated/source-map.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SourceNode) : undefined;
}

/** A site, made but not rendered: what costs time is done when it is asked for. */
export interface MadeSite {
  readonly site: Site;
  readonly assets: ReadonlyMap<string, string>;
  readonly pages: readonly PagePlan[];
  /** What programs read. */
  readonly machine: () => ReadonlyMap<string, string>;
}

export async function makeSite(site: Site, assets?: Assets): Promise<MadeSite> {
  const { names, files } = withSearch(assets ?? (await buildAssets()), searchEntries(site));
  await loadJsx();
  const { planPages } = await import('./pages/render-site.tsx');
  const pages = planPages(site, names);
  const addresses = pages.map(({ address }) => address);
  let machine: ReadonlyMap<string, string> | undefined;
  return { site, assets: files, pages, machine: () => (machine ??= machineFiles(site, contractText(site), addresses)) };
}

/**
 * Every text of a site, by its address. Its images are those of `imagesOf`.
 *
 * @throws {Failure} when something in it must not be published.
 */
export async function siteFiles(site: Site): Promise<Map<string, string>> {
  const { assets, pages, machine } = await makeSite(site);
  const files = new Map([...assets, ...machine()]);
  for (const { address, render } of pages) files.set(address, render());
  const sources = new Map(pages.flatMap(({ address, source }) => (source === undefined ? [] : [[address, source]])));
  const images = new Set(imagesOf(site.guides).keys());
  requireNone([
    ...(site.settings.isOwn ? missingExamples(site) : []),
    ...(await checkGuides(site.guides)),
    ...checkPages(files, sources, images),
    ...(site.settings.isOwn ? checkTwins(files, sources, images) : []),
  ]);
  return files;
}

function requireNone(problems: readonly SiteProblem[]): void {
  if (problems.length === 0) return;
  throw new Failure(problems.map(({ source, message }) => `${source}: ${message}`).join('\n'));
}

/** The contract as it is committed, byte for byte; another document as it was read. */
const contractText = ({ settings, document }: Site): string =>
  settings.isOwn ? readFileSync(fromRoot('generated/openapi.json'), 'utf8') : JSON.stringify(document);
