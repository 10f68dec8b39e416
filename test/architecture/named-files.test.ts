import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';

const documents = globSync(['*.md', 'docs/adr/*.md', 'spec/README.md', 'src/*/README.md'], { cwd: fromRoot() });

/** Blocks of code show what is not there, such as a new group. */
const proseOf = (document: string): string =>
  readFileSync(fromRoot(document), 'utf8').replaceAll(/^```[^]*?^```/gm, '');

test('every file that a document names is there', () => {
  const named = documents.flatMap((document) =>
    [...proseOf(document).matchAll(/(?<![\w/])(?:docs|scripts|spec|src|test)\/[\w./-]+\.\w+/g)].map(
      ([file]) => `${document}: ${file}`,
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((line) => !existsSync(fromRoot(line.split(': ')[1] ?? '')))).toEqual([]);
});
