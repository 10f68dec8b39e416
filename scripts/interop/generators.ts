/** A third-party generator and its command line, as documented. */
export interface Generator {
  /** The package, in `test/interop/package.json`. */
  readonly name: string;
  /** The script of the command, relative to the package. */
  readonly script: string;
  /** @param output an existing empty folder. */
  args(document: string, output: string): readonly string[];
}

export const generators: readonly Generator[] = [
  {
    name: '@hey-api/openapi-ts',
    script: 'bin/run.js',
    args: (document, output) => ['--input', document, '--output', output, '--client', '@hey-api/client-fetch'],
  },
  {
    name: 'orval',
    script: 'dist/bin/orval.mjs',
    args: (document, output) => ['--input', document, '--output', `${output}/api.ts`, '--client', 'fetch'],
  },
  {
    name: 'swagger-typescript-api',
    script: 'dist/cli.mjs',
    args: (document, output) => ['generate', '--path', document, '--output', output, '--name', 'api.ts'],
  },
  {
    name: 'oazapfts',
    script: 'dist/cli.js',
    args: (document, output) => [document, `${output}/api.ts`],
  },
];
