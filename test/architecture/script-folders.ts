import { docsFolders } from './docs-folders.ts';
import { inScripts, type Folder } from './folder.ts';

export const relations = ['src/relations', 'src/relations/terms', 'src/relations/kinds'];

/** Folders of what ships, by their names. */
export const inSrc = (names: string): readonly string[] => names.split(' ').map((name) => `src/${name}`);

/** Folders of the verifier, by their names. */
export const inVerify = (names: string): readonly string[] => names.split(' ').map((name) => `src/verify/${name}`);

/** The folders of scripts, in dependency order. */
export const scriptFolders: readonly Folder[] = [
  {
    path: 'scripts/lib',
    holds: 'what scripts share: steps, processes, failures, the compiler',
    folders: ['src/openapi'],
    packages: ['listr2', 'node:', 'typescript'],
  },
  {
    path: 'scripts/spec',
    holds: 'opens and bundles the spec; positions of the bundle in it',
    folders: ['src/openapi', 'scripts/lib'],
    packages: ['@redocly/openapi-core', 'node:'],
  },
  {
    path: 'scripts/lint/lib',
    holds: 'what rules share',
    folders: ['src/openapi', 'src/schema', 'scripts/lib', ...relations],
    packages: ['@redocly/openapi-core', 'eventsource-parser', 'node:'],
  },
  { path: 'scripts/model', holds: 'the bundle as an `ApiModel`: plain data', folders: ['src/openapi', 'src/schema'] },
  { path: 'scripts/edit', holds: 'edits of YAML files by lines', folders: ['src/openapi'], packages: ['node:'] },
  {
    path: 'scripts/lint/rules',
    holds: 'one lint rule per file',
    folders: ['src/openapi', 'src/schema', ...inScripts('edit lib lint/lib model'), ...relations],
    packages: ['@redocly/openapi-core', 'js-yaml', 'node:'],
  },
  {
    path: 'scripts/new',
    holds: '`npm run new`: skeletons of operations, groups, schemas, examples',
    folders: ['src/openapi', 'scripts/edit', 'scripts/lib'],
    packages: ['node:'],
  },
  {
    path: 'scripts/remove',
    holds: '`npm run remove`: what points to a thing, and the contract without it',
    folders: ['src/openapi', 'scripts/edit', 'scripts/lib'],
  },
  {
    path: 'scripts/lint',
    holds: 'the Redocly plugin and `npm run lint`',
    folders: [
      'src/openapi',
      'src/relations/terms',
      'src/relations/kinds',
      ...inScripts('lib edit spec lint/lib lint/rules'),
    ],
    packages: ['@redocly/openapi-core', 'node:'],
  },
  {
    path: 'scripts/generate/code',
    holds: 'how emitters write TypeScript',
    folders: ['src/openapi', 'src/schema', 'scripts/lib', 'scripts/model'],
    packages: ['node:', 'openapi-typescript', 'ts-morph', 'typescript'],
  },
  {
    path: 'scripts/generate/emit',
    holds: 'one emitter per file: `(model) => files`',
    folders: ['src/openapi', 'src/schema', 'scripts/lib', 'scripts/spec', 'scripts/model', 'scripts/generate/code'],
    packages: ['ts-morph'],
  },
  {
    path: 'scripts/generate/explain',
    holds: 'which file of the spec changed which output',
    folders: ['src/openapi', 'src/diff/**'],
  },
  {
    path: 'scripts/generate',
    holds: '`npm run generate`; the only place that writes `generated/`',
    folders: [
      'src/openapi',
      'src/diff/**',
      'src/mock',
      ...inScripts('lib spec model lint generate/code generate/emit generate/explain'),
    ],
    packages: ['node:', 'oxfmt'],
  },
  {
    path: 'scripts/build',
    holds: 'the two packages',
    folders: ['src/openapi', 'src/schema', 'scripts/lib'],
    packages: ['esbuild', 'node:', 'typescript'],
  },
  { path: 'scripts/parity/compare', holds: 'two clients as plain data, and their differences' },
  {
    path: 'scripts/parity/read',
    holds: 'both clients through the TypeScript checker',
    folders: ['scripts/lib', 'scripts/parity/compare'],
    packages: ['node:', 'typescript'],
  },
  {
    path: 'scripts/surface',
    holds: 'the clients of two documents, compared for `diff`',
    folders: ['src/openapi', 'src/diff/**', ...inScripts('lib generate parity/compare parity/read')],
    packages: ['node:'],
  },
  {
    path: 'scripts/parity',
    holds: '`npm run parity`: the official client and ours, field by field',
    folders: ['src/openapi', 'scripts/lib', 'scripts/parity/compare', 'scripts/parity/read'],
    packages: ['node:'],
  },
  {
    path: 'scripts/deviations',
    holds: '`npm run deviations`: the contract and the published description',
    folders: ['src/openapi', 'scripts/lib'],
    packages: ['node:'],
  },
  {
    path: 'scripts/scoreboard',
    holds: '`npm run scoreboard`: what servers from npm passed, in `docs/conformance`',
    folders: [
      'src/cli',
      'src/openapi',
      'scripts/lib',
      ...inVerify('model subject targets report verdict runner'),
      'src/verify',
    ],
    packages: ['node:'],
  },
  ...docsFolders,
  {
    path: 'scripts/stats',
    holds: '`npm run spec:stats`',
    folders: [
      'src/openapi',
      'src/schema',
      ...relations,
      'scripts/lib',
      'scripts/spec',
      'scripts/lint/lib',
      'scripts/deviations',
    ],
    packages: ['node:'],
  },
  {
    path: 'scripts/interop/agreement',
    holds: 'validators and types on the same values',
    folders: ['src/openapi', 'src/schema', 'src/schema/values', 'scripts/lib', 'scripts/spec', 'scripts/stats'],
    packages: ['@redocly/openapi-core', 'node:'],
  },
  {
    path: 'scripts/interop',
    holds: 'other generators on the bundle',
    folders: ['src/openapi', 'scripts/lib', 'scripts/interop/agreement'],
    packages: ['node:'],
  },
  {
    path: 'scripts/check',
    holds: '`npm run check`',
    folders: ['src/openapi', 'src/diff/**', ...inScripts('lib spec lint generate deviations surface')],
    packages: ['node:'],
  },
  { path: 'scripts/faults', holds: 'clients under faults', folders: ['src/client'], packages: ['node:', 'openai'] },
  { path: 'scripts/test', holds: '`npm test`', folders: ['scripts/lib'], packages: ['node:', 'vitest'] },
  {
    path: 'scripts/bench',
    holds: 'ratios against peers',
    folders: [
      'src/openapi',
      'src/diff/**',
      'src/verify/runner',
      ...inScripts('lib spec generate build docs docs/one-file'),
    ],
    packages: ['esbuild', 'node:'],
  },
  {
    path: 'scripts/ecosystem',
    holds: '`npm run ecosystem`: libraries of the official client on ours',
    folders: ['src/client/core', 'src/mock', 'scripts/lib', 'scripts/build', 'scripts/parity'],
    packages: ['node:'],
  },
  {
    path: 'scripts/start',
    holds: '`npm start`',
    folders: [
      'scripts/lib',
      'scripts/spec',
      'scripts/lint',
      'scripts/generate',
      'scripts/build',
      'scripts/docs',
      'scripts/check',
      ...inVerify('model targets report runner'),
    ],
  },
  { path: 'scripts/concord', holds: '`npm run concord`', folders: ['src/cli', 'scripts/lib', 'scripts/surface'] },
  { path: 'scripts/verify', holds: '`npm run verify`', folders: ['src/verify/targets', 'scripts/concord'] },
  { path: 'scripts/mock', holds: '`npm run mock`', folders: ['scripts/concord'] },
  { path: 'scripts/sandbox', holds: '`npm run sandbox`', folders: ['scripts/concord'] },
  {
    path: 'scripts',
    holds: 'the table of commands',
    folders: inScripts(
      'lib lint new remove generate build docs mock sandbox parity deviations stats',
      'interop ecosystem scoreboard check faults test bench start concord verify',
    ),
  },
];
