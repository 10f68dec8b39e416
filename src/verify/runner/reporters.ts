import { resolve } from 'node:path';
import type { CliOptions } from 'vitest/node';
import type { VerifyOptions } from './options.ts';

/** Reporters of vitest's own, for those who asked. */
export function reportersOf({ junit, github, blob }: VerifyOptions): NonNullable<CliOptions['reporters']> {
  const reporters = [
    ...(junit === undefined ? [] : [['junit', { outputFile: resolve(junit) }]]),
    ...(github ? ['github-actions'] : []),
    ...(blob === undefined ? [] : [['blob', { outputFile: resolve(blob) }]]),
  ];
  return reporters as NonNullable<CliOptions['reporters']>;
}
