import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './guides.ts';
import type { Guide } from './site.ts';

/** The pages of `npm run scoreboard` in a folder: the overview, then a page per server. */
export function readConformance(folder: string): Guide[] {
  if (!existsSync(join(folder, 'README.md'))) return [];
  const servers = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort();
  return [
    readText(join(folder, 'README.md'), 'conformance.html', { section: 'conformance', part: 'Project' }),
    ...servers.map((file) =>
      readText(join(folder, file), `conformance/${file.replace(/\.md$/, '.html')}`, { section: 'conformance' }),
    ),
  ];
}

/** Whether a page is about one server. */
export const isServerPage = ({ address }: Guide): boolean => address.startsWith('conformance/');
