import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from '../../lib/paths.ts';
import { summaryOf } from '../text/sentences.ts';
import { headingsOf } from '../text/headings.ts';
import type { Guide } from './site.ts';

/** The guides of a folder, in the order of the numbers that their names begin with: `02-errors.md`. */
export function readGuides(folder: string): Guide[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readText(join(folder, file), `guides/${file.replace(/^\d+-/, '').replace(/\.md$/, '.html')}`));
}

/** A Markdown file as a page of the site. Its title is its first heading. */
export function readText(file: string, address: string): Guide {
  const text = readFileSync(file, 'utf8');
  const title = headingsOf(text)[0]?.text ?? shown(file);
  const [, lead = ''] = /^# .+\n+([^#`|\n].+)/m.exec(text) ?? [];
  return { address, title, description: summaryOf(lead), file: shown(file), text };
}
