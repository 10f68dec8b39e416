import { dump } from 'js-yaml';
import { twinOf } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { skillText } from './skill.ts';
import { plain } from './table.ts';
import { twinFiles } from './twins.ts';

/**
 * What programs read: the contract, the Markdown twins and their indexes.
 *
 * @param contract the text of the document, which is passed on byte for byte if it is JSON.
 * @param pages the addresses of all pages.
 */
export function machineFiles(site: Site, contract: string, pages: readonly string[]): Map<string, string> {
  const twins = twinFiles(site);
  const files = new Map(twins);
  files.set('openapi.json', contract);
  files.set('openapi.yaml', dump(site.document, { lineWidth: -1, noRefs: true }));
  files.set('llms.txt', llmsIndex(site));
  files.set('llms-full.txt', [...twins.values()].join('\n---\n\n'));
  files.set('sitemap.xml', sitemap(site, pages));
  files.set('robots.txt', robots(site));
  files.set('skill.md', skillText(site));
  return files;
}

/** @see https://llmstxt.org */
function llmsIndex(site: Site): string {
  const { info } = site.document;
  const { summary = 'Reference of an HTTP API.' } = info as { summary?: string };
  const line = (title: string, address: string, about: string): string =>
    `- [${plain(title)}](${twinOf(address)}): ${about}`;
  const group = ({ name, operations }: Site['groups'][number]): string =>
    [
      `## ${plain(name)}`,
      '',
      ...operations.map(({ address, model }) => line(model.summary, address, `${model.method} ${model.path}`)),
    ].join('\n');
  const guides = site.guides.map(({ title, address, description }) => line(title, address, description));
  return [
    `# ${info.title}`,
    `> ${plain(summary)}`,
    'The whole contract is [openapi.json](openapi.json). All pages in one file: [llms-full.txt](llms-full.txt). For coding agents: [skill.md](skill.md). The page of a schema is `schemas/<Name>.md`.',
    ...(guides.length > 0 ? [`## Guides\n\n${guides.join('\n')}`] : []),
    ...site.groups.map(group),
    '',
  ].join('\n\n');
}

/** Without a public address there are only relative ones, which the protocol does not allow: then the list is empty. */
function sitemap({ settings: { publicUrl } }: Site, pages: readonly string[]): string {
  const urls =
    publicUrl === undefined ? [] : pages.filter((page) => page !== '404.html').map((page) => publicUrl + page);
  const entries = urls.map(
    (url) => `  <url><loc>${url.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</loc></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}

const robots = ({ settings: { publicUrl } }: Site): string =>
  `User-agent: *\nAllow: /\n${publicUrl === undefined ? '' : `Sitemap: ${publicUrl}sitemap.xml\n`}`;
