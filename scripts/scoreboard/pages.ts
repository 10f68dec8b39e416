import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../lib/paths.ts';
import { folder, newest, readResult, resultFiles } from './files.ts';
import { firstMade, nextWritten, overview } from './overview.ts';
import { serverPage } from './server-page.ts';

const readme = join(folder, 'README.md');

/** The pages as the results make them: the text of each, by its file relative to the repository. */
export function pages(): ReadonlyMap<string, string> {
  const results = newest(resultFiles().map(readResult));
  const [before = ''] = readFileSync(fromRoot(readme), 'utf8').split(firstMade);
  const after = readFileSync(fromRoot(readme), 'utf8').split(nextWritten)[1] ?? '';
  return new Map([
    [readme, before + overview(results) + after],
    ...results.map((result) => [join(folder, `${result.server.name}.md`), serverPage(result)] as const),
  ]);
}

export function writePages(): void {
  for (const [file, text] of pages()) writeFileSync(fromRoot(file), text);
}
