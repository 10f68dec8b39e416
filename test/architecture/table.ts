import type { Folder } from './folders.ts';

const heading = '| folder | holds | may import |\n|---|---|---|\n';

/** ARCHITECTURE.md's table of the folders, from the list. */
export const tableOf = (folders: readonly Folder[]): string => heading + folders.map(rowOf).join('');

function rowOf({ path, holds, folders = [], packages = [] }: Folder): string {
  const names = [...folders, ...packages.map((name) => (name === 'node:' ? 'Node' : name))];
  return `| \`${path}\` | ${holds} | ${names.join(', ') || '–'} |\n`;
}

/** A Markdown text with its table of folders replaced by that of the list. */
export function withTable(markdown: string, folders: readonly Folder[]): string {
  const start = markdown.indexOf(heading);
  if (start < 0) throw new Error(`ARCHITECTURE.md has no table with this heading:\n${heading}`);
  const end = markdown.indexOf('\n\n', start) + 1;
  return markdown.slice(0, start) + tableOf(folders) + markdown.slice(end);
}
