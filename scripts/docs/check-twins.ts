import { posix } from 'node:path';
import type { SiteProblem } from './check-site.ts';
import { headingsOf } from './text/headings.ts';
import { linksOf } from './text/links.ts';

/** The links of Markdown files that lead nowhere. Other hosts are not asked. */
export function checkTwins(
  files: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
  images: ReadonlySet<string>,
): SiteProblem[] {
  const leadsSomewhere = (file: string, link: string): boolean => {
    const [path = '', fragment] = link.split('#');
    const to = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path));
    const text = files.get(to);
    if (text === undefined) return images.has(to);
    return fragment === undefined || !to.endsWith('.md') || headingsOf(text).some(({ id }) => id === fragment);
  };
  return [...files]
    .filter(([file]) => file.endsWith('.md'))
    .flatMap(([file, text]) => {
      const source = sources.get(file.replace(/\.md$/, '.html')) ?? file;
      return [...new Set(linksOf(text))]
        .filter((link) => !link.includes(':') && !leadsSomewhere(file, link))
        .map((link) => ({ source, message: `The link to ${link} leads nowhere (page ${file}).` }));
    });
}
