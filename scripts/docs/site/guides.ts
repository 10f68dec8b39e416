import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { shown } from '../../lib/paths.ts';
import { summaryOf } from '../text/sentences.ts';
import { headingsOf } from '../text/headings.ts';
import { rootOf } from './addresses.ts';
import type { Guide } from './site.ts';

/** The guides of a folder, in the order of the numbers that their names begin with: `02-errors.md`. */
export const readGuides = (folder: string): Guide[] =>
  markdownIn(folder).map((file) => readText(join(folder, file), `guides/${slugOf(file)}.html`, 'guide'));

const markdownIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .sort()
    : [];

const slugOf = (file: string): string => file.replace(/^\d+-/, '').replace(/\.md$/, '');

/** A Markdown file as a page of the site. Its title is its first heading. */
export function readText(file: string, address: string, section: Guide['section']): Guide {
  // Comments at the end of lines are for tools, and would be shown as text.
  const text = readFileSync(file, 'utf8').replaceAll(/ ?<!-- [^\n]* -->$/gm, '');
  const title = headingsOf(text)[0]?.text ?? shown(file);
  const [, lead = ''] = /^# .+\n+([^#`|\n].+)/m.exec(text) ?? [];
  return { address, title, description: summaryOf(lead), file: shown(file), section, text };
}

/**
 * Where a link of a text leads on the site. A link to the Markdown file of another page, as readers of the repository
 * follow it, leads to that page.
 */
export const guideLink =
  (guides: readonly Guide[], from: Guide) =>
  (link: string): string => {
    const [path = '', fragment] = link.split('#');
    if (!path.endsWith('.md') || path.includes(':')) return link;
    const file = posix.normalize(posix.join(posix.dirname(from.file), path));
    const target = guides.find((guide) => guide.file === file);
    return target ? `${rootOf(from.address)}${target.address}${fragment === undefined ? '' : `#${fragment}`}` : link;
  };
