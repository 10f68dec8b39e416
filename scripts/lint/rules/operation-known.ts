import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Source } from '@redocly/openapi-core';
import { operationsOf } from '../../../src/openapi/operations.ts';
import { parseYaml } from '../../../src/openapi/parse-yaml.ts';
import type { Rule } from '../lib/rule.ts';

/** The files outside the spec that name operations, relative to the root document. */
interface Options {
  /** The folder of the profiles and baselines of targets. */
  readonly profiles: string;
}

export const OperationKnown: Rule<Options> = ({ profiles }) => ({
  Root(document, { report, location }) {
    const root = dirname(location.source.absoluteRef);
    const known = new Set(['*', '-', ...operationsOf(document).map(({ operation }) => operation.operationId)]);
    for (const { file, line, name } of namedInProfiles(join(root, profiles))) {
      if (known.has(name)) continue;
      report({
        message: `There is no operation ${name}. Correct the name, or remove the entry.`,
        location: { source: new Source(file, ''), pointer: undefined, start: { line, col: 1 } },
      });
    }
  },
});

interface Naming {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

const namedInProfiles = (folder: string): readonly Naming[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const names = operationsIn((parseYaml(text) ?? {}) as Profile | Baseline);
      return names.map((name) => ({ file, line: lineOf(text, name), name }));
    });

/** The operations that a target does not serve. */
interface Profile {
  readonly notServed?: readonly string[];
}

/** Known failures, each of one operation. */
type Baseline = readonly { readonly operation: string }[];

const operationsIn = (content: Profile | Baseline): readonly string[] =>
  'map' in content ? content.map(({ operation }) => operation) : (content.notServed ?? []);

const lineOf = (text: string, name: string): number => text.slice(0, text.indexOf(name)).split('\n').length;
