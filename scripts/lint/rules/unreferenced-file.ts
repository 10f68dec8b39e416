import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Source } from '@redocly/openapi-core';
import { eachSource } from '../lib/each-source.ts';
import type { Rule } from '../lib/rule.ts';

interface Options {
  /** Folders, relative to the root document, whose files are not parts of it. */
  readonly except?: readonly string[];
}

export const UnreferencedFile: Rule<Options> = ({ except = [] }) => {
  const reached = new Set<string>();
  const sources = eachSource(({ absoluteRef }) => reached.add(absoluteRef));
  return {
    ref: sources.ref,
    Example({ externalValue }, { location }) {
      if (externalValue) reached.add(resolve(dirname(location.source.absoluteRef), externalValue));
    },
    Root: {
      enter: sources.Root,
      leave(_root, { report, location }) {
        const root = dirname(location.source.absoluteRef);
        for (const file of specFilesIn(root)) {
          const path = join(root, file);
          if (reached.has(path) || except.some((folder) => file.startsWith(`${folder}/`))) continue;
          report({
            message: `Nothing refers to ${file}. Refer to it, or delete it.`,
            location: { source: new Source(path, ''), pointer: undefined, start: { line: 1, col: 1 } },
          });
        }
      },
    },
  };
};

const specFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(yaml|sse)$/.test(file))
    .sort();
