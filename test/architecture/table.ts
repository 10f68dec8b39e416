import type { Folder } from './folder.ts';

const heading = '| folder | holds | may import |\n|---|---|---|\n';

/** The table of folders in ARCHITECTURE.md, generated from the list: what ships, without the scripts that build it. */
export const tableOf = (folders: readonly Folder[]): string => heading + folders.filter(ships).map(rowOf).join('');

const ships = ({ path }: Folder): boolean => !/^scripts\b/.test(path);

function rowOf({ path, holds, folders = [], packages = [] }: Folder): string {
  const names = [...folders, ...packages.map((name) => (name === 'node:' ? 'Node' : name))];
  return `| \`${path}\` | ${holds} | ${names.join(', ') || '–'} |\n`;
}

/** Replaces the table of folders in a Markdown text. */
export function withTable(markdown: string, folders: readonly Folder[]): string {
  const start = markdown.indexOf(heading);
  if (start < 0) throw new Error(`ARCHITECTURE.md has no table with this heading:\n${heading}`);
  const end = markdown.indexOf('\n\n', start) + 1;
  return markdown.slice(0, start) + tableOf(folders) + markdown.slice(end);
}
