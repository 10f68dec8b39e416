import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Failure } from '../../lib/failure.ts';
import { shown } from '../../lib/paths.ts';
import { summaryOf } from '../text/sentences.ts';
import { headingsOf } from '../text/headings.ts';
import { rootOf } from './addresses.ts';
import type { Guide } from './site.ts';

/** Where a text stands in the navigation. */
type Place = Pick<Guide, 'section' | 'part' | 'label'>;

/**
 * The guides of a folder: first their index, `README.md`, then those that it lists, in its order. Its sections are parts
 * of the navigation, and the texts of its links are what guides are called there.
 *
 * @throws {Failure} that names the guides which the index does not list.
 */
export function readGuides(folder: string): Guide[] {
  if (!existsSync(join(folder, 'README.md'))) return [];
  const index = readText(join(folder, 'README.md'), 'guides/index.html', { section: 'guide' });
  const listed = listedIn(index.text);
  const missing = readdirSync(folder).filter(
    (file) => file.endsWith('.md') && file !== 'README.md' && !listed.some((entry) => entry.file === file),
  );
  if (missing.length > 0)
    throw new Failure(
      missing.map((file) => `${shown(join(folder, file))}: ${index.file} does not list it.`).join('\n'),
    );
  const guides = listed.map(({ file, ...place }) =>
    readText(join(folder, file), addressOf(file), { section: 'guide', ...place }),
  );
  return [index, ...guides];
}

/** The entries of an index: list items that begin with a link, below their headings. */
function listedIn(text: string): { readonly part: string; readonly label: string; readonly file: string }[] {
  let part = '';
  return text.split('\n').flatMap((line) => {
    part = /^## (.+)/.exec(line)?.[1] ?? part;
    const [, label, file] = /^- \[([^\]]+)\]\(([^)]+\.md)\)/.exec(line) ?? [];
    return label === undefined || file === undefined ? [] : [{ part, label, file }];
  });
}

/** `02-errors.md` → `guides/errors.html`, `../reference/command.md` → `reference/command.html`. */
const addressOf = (file: string): string =>
  posix.join('guides', posix.dirname(file), posix.basename(file).replace(/^\d+-/, '').replace(/\.md$/, '.html'));

/** A Markdown file as a page of the site. Comments at the end of lines are for tools, and would be shown as text. */
export const readText = (file: string, address: string, place: Place): Guide =>
  guideOf(readFileSync(file, 'utf8').replaceAll(/ ?<!-- [^\n]* -->$/gm, ''), shown(file), address, place);

/** A Markdown text as a page of the site. Its title is its first heading, its description its first paragraph. */
export function guideOf(text: string, file: string, address: string, place: Place): Guide {
  const title = headingsOf(text)[0]?.text ?? file;
  const [, lead = ''] = /^# .+\n+(?!```)([^#|\n].+)/m.exec(text) ?? [];
  return { address, title, description: summaryOf(lead), file, text, ...place };
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
