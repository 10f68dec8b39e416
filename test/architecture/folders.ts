import type { Folder } from './folder.ts';

const relations = ['src/relations', 'src/relations/terms', 'src/relations/kinds'];

/** Folders of scripts, by their names. */
const inScripts = (...names: readonly string[]): readonly string[] =>
  names.flatMap((line) => line.split(' ').map((name) => `scripts/${name}`));

/** Folders of the verifier, by their names. */
const inVerify = (names: string): readonly string[] => names.split(' ').map((name) => `src/verify/${name}`);

/** All folders in dependency order. A folder imports only folders that come before it in this list. */
export const folders: readonly Folder[] = [
  { path: 'src/accumulate', holds: 'event streams, folded into whole answers; imports nothing' },
  { path: 'src/wire', holds: 'addresses, paths and secrets: what client and command check alike' },
  {
    path: 'src/openapi',
    holds: 'what an OpenAPI document is: operations, pointers, links, effects, event streams, source map',
    packages: ['eventsource-parser', 'js-yaml'],
  },
  {
    path: 'src/schema',
    holds: 'JSON Schema: one walker, one validator with its explanations, a second validator',
    folders: ['src/openapi'],
    packages: ['@hyperjump/json-schema', 'ajv', 'ajv-formats'],
  },
  {
    path: 'src/schema/values',
    holds: 'values of a schema: samples, boundaries, arbitrary ones, wrong ones',
    folders: ['src/openapi', 'src/schema'],
    packages: ['fast-check'],
  },
  {
    path: 'src/relations/terms',
    holds: 'the terms of relations: addresses, conditions, amounts, and their words',
    folders: ['src/openapi', 'src/schema', 'src/schema/values'],
  },
  {
    path: 'src/relations/kinds',
    holds: 'one file per kind of relation: judged, obeyed, corrupted, said',
    folders: ['src/openapi', 'src/relations/terms'],
  },
  {
    path: 'src/relations',
    holds: 'what an answer owes to its request',
    folders: ['src/accumulate', 'src/openapi', 'src/schema', 'src/relations/terms', 'src/relations/kinds'],
  },
  {
    path: 'src/streams',
    holds: 'a whole answer, told as the events of a stream',
    folders: ['src/accumulate', 'src/openapi', 'src/relations/terms'],
  },
  {
    path: 'src/refusals',
    holds: 'what is wrong with a request, as the API says it',
    folders: ['src/openapi', 'src/schema', 'src/relations', 'src/relations/terms'],
  },
  {
    path: 'src/client/core',
    holds: "the client's runtime: isomorphic, knows descriptors and no API; flat",
    folders: ['src/wire'],
    packages: ['eventsource-parser', 'openapi-fetch'],
  },
  { path: 'generated', holds: 'types, names and the bundle of the contract', folders: ['src/client/core'] },
  {
    path: 'generated/client/**',
    holds: 'descriptors, resource classes, functions',
    folders: ['src/client/core', 'generated'],
  },
  {
    path: 'src/client',
    holds: 'the package `openai-concord`',
    folders: ['src/client/core', 'generated', 'generated/client/**'],
  },
  { path: 'src/client/node', holds: 'its subpath for Node', folders: ['src/client/core'], packages: ['node:'] },
  {
    path: 'src/mock/shape',
    holds: "the mock's answer: the nearest example, shaped by the request",
    folders: [
      'src/accumulate',
      'src/openapi',
      'src/schema',
      'src/schema/values',
      'src/relations',
      'src/relations/terms',
      'src/streams',
    ],
  },
  {
    path: 'src/mock',
    holds: "the mock: Prism's core behind our loader and server",
    folders: ['src/openapi', 'src/schema', 'src/relations', 'src/mock/shape', 'src/refusals'],
    packages: ['@stoplight/http-spec', '@stoplight/prism-core', '@stoplight/prism-http', 'node:'],
  },
  {
    path: 'src/diff/**',
    holds: 'two documents compared: what breaks whom, with a proof or a witness',
    folders: ['src/openapi', 'src/schema', 'src/schema/values'],
    packages: ['fast-check', 'node:'],
  },
  { path: 'src/verify', holds: 'where the generated files are', folders: ['src/openapi'], packages: ['node:'] },
  { path: 'src/verify/model', holds: 'the values that travel: case, answer, finding, result, target, baseline entry' },
  {
    path: 'src/verify/baseline',
    holds: 'known failures: reading the file, reviewing a run',
    folders: ['src/openapi', 'src/verify/model'],
    packages: ['js-yaml', 'node:'],
  },
  {
    path: 'src/verify/targets',
    holds: 'the mock, aimock, any URL, and their profiles',
    folders: ['src/wire', 'src/openapi', 'src/mock', 'src/verify/model'],
    packages: ['@copilotkit/aimock', 'node:'],
  },
  {
    path: 'src/verify/cases',
    holds: 'cases from the contract and its relations, lifecycle plans',
    folders: ['src/openapi', 'src/schema', 'src/schema/values', ...relations, 'src/verify/model'],
  },
  {
    path: 'src/verify/ledger',
    holds: 'what a run created, and how it is undone',
    folders: ['src/wire', 'src/openapi', 'src/verify/model', 'src/verify/cases'],
    packages: ['node:'],
  },
  {
    path: 'src/verify/transport',
    holds: 'sending: limits, secrets, ledger, recorder',
    folders: ['src/wire', 'src/openapi', 'src/schema', 'src/verify/model', 'src/verify/ledger'],
    packages: ['node:'],
  },
  {
    path: 'src/verify/cases/fuzz',
    holds: 'random requests',
    folders: ['src/openapi', 'src/schema', 'src/schema/values', 'src/verify/model', 'src/verify/cases'],
    packages: ['fast-check'],
  },
  {
    path: 'src/verify/checks',
    holds: 'an answer against the contract; the mutation score',
    folders: [
      'src/accumulate',
      'src/openapi',
      'src/schema',
      'src/schema/values',
      'src/relations',
      'src/relations/terms',
      'src/verify/model',
    ],
    packages: ['eventsource-parser'],
  },
  {
    path: 'src/verify/relations',
    holds: 'relations as checks: the request as sent, the answer as folded, findings',
    folders: ['src/openapi', ...relations, 'src/verify/model', 'src/verify/cases', 'src/verify/checks'],
  },
  {
    path: 'src/verify/recordings',
    holds: 'recorded traffic: one reader per format, the base path of a host, exchanges judged',
    folders: ['src/openapi', 'src/verify/model', 'src/verify/checks', 'src/verify/relations'],
    packages: ['js-yaml', 'node:'],
  },
  {
    path: 'src/verify/run',
    holds: 'one case: preconditions, attempt, result, shrinking',
    folders: ['src/openapi', 'src/schema', ...inVerify('model cases ledger transport cases/fuzz checks relations')],
    packages: ['fast-check', 'node:'],
  },
  {
    path: 'src/verify/lifecycle',
    holds: 'create, read, list, change, delete along links',
    folders: ['src/openapi', 'src/verify/model', 'src/verify/cases', 'src/verify/run'],
  },
  {
    path: 'src/verify/report',
    holds: 'results as text, Markdown, JSON',
    folders: ['src/wire', 'src/openapi', ...inVerify('model baseline targets ledger transport checks')],
    packages: ['node:'],
  },
  {
    path: 'src/verify/runner/suite',
    holds: 'the run as vitest files',
    folders: ['src/openapi', 'src/verify/model', 'src/verify/run', 'src/verify/lifecycle'],
    packages: ['node:', 'vitest'],
  },
  {
    path: 'src/verify/runner',
    holds: 'a whole run: options, targets, suite, report',
    folders: [
      'src/wire',
      'src/openapi',
      'src/verify',
      ...inVerify('model baseline targets cases ledger transport checks relations run lifecycle report runner/suite'),
    ],
    packages: ['node:', 'vitest'],
  },
  {
    path: 'src/cli',
    holds: 'the `concord` command, package `openai-concord-cli`',
    folders: [
      'src/openapi',
      'src/schema',
      'src/diff/**',
      'src/verify',
      ...inVerify('model baseline targets ledger transport relations recordings run report runner'),
    ],
    packages: ['commander', 'node:'],
  },
  {
    path: 'scripts/lib',
    holds: 'what scripts share: steps, processes, failures',
    folders: ['src/openapi'],
    packages: ['listr2', 'node:'],
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
    folders: ['src/openapi', 'src/schema', ...relations],
    packages: ['@redocly/openapi-core', 'eventsource-parser'],
  },
  { path: 'scripts/model', holds: 'the bundle as an `ApiModel`: plain data', folders: ['src/openapi', 'src/schema'] },
  {
    path: 'scripts/lint/rules',
    holds: 'one lint rule per file',
    folders: ['src/openapi', 'src/schema', 'scripts/lint/lib', 'scripts/model', ...relations],
    packages: ['@redocly/openapi-core', 'js-yaml', 'node:'],
  },
  {
    path: 'scripts/lint',
    holds: 'the Redocly plugin and `npm run lint`',
    folders: ['scripts/lib', 'scripts/spec', 'scripts/lint/rules', 'src/relations/terms', 'src/relations/kinds'],
    packages: ['@redocly/openapi-core'],
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
    path: 'scripts/generate',
    holds: '`npm run generate`; the only place that writes `generated/`',
    folders: ['src/openapi', 'src/diff/**', ...inScripts('lib spec model lint generate/code generate/emit')],
    packages: ['node:', 'oxfmt'],
  },
  { path: 'scripts/build', holds: 'the two packages', folders: ['scripts/lib'], packages: ['esbuild', 'node:'] },
  {
    path: 'scripts/docs',
    holds: 'the documentation page',
    folders: ['src/openapi', 'src/relations', 'src/relations/terms', 'scripts/lib'],
    packages: ['node:'],
  },
  { path: 'scripts/mock', holds: '`npm run mock`', folders: ['src/mock', 'scripts/lib'], packages: ['node:'] },
  { path: 'scripts/parity/compare', holds: 'two clients as plain data, and their differences' },
  {
    path: 'scripts/parity/read',
    holds: 'both clients through the TypeScript checker',
    folders: ['scripts/lib', 'scripts/parity/compare'],
    packages: ['node:', 'typescript'],
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
    folders: ['src/openapi', 'src/diff/**', ...inScripts('lib spec lint generate deviations')],
    packages: ['node:'],
  },
  { path: 'scripts/faults', holds: 'clients under faults', folders: ['src/client'], packages: ['node:', 'openai'] },
  { path: 'scripts/test', holds: '`npm test`', folders: ['scripts/lib'], packages: ['vitest'] },
  {
    path: 'scripts/bench',
    holds: 'ratios against peers',
    folders: ['src/verify/runner', 'scripts/lib', 'scripts/spec', 'scripts/generate', 'scripts/build'],
    packages: ['esbuild', 'node:'],
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
  { path: 'scripts/concord', holds: '`npm run concord`', folders: ['src/cli', 'scripts/lib'] },
  { path: 'scripts/verify', holds: '`npm run verify`', folders: ['scripts/concord'] },
  {
    path: 'scripts',
    holds: 'the table of commands',
    folders: inScripts(
      'lib lint generate build docs mock parity deviations stats',
      'interop check faults test bench start concord verify',
    ),
  },
];
