import type { Folder } from './folder.ts';
import { inSrc, inVerify, relations, scriptFolders } from './script-folders.ts';

/** All folders in dependency order. A folder imports only folders that come before it in this list. */
export const folders: readonly Folder[] = [
  { path: 'src/accumulate', holds: 'event streams, folded into whole answers; imports nothing' },
  { path: 'src/wire', holds: 'addresses, paths and secrets: what client and command check alike' },
  { path: 'src/html', holds: 'HTML whose values are escaped, text in which nothing hides, and the common style' },
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
    packages: ['openapi-fetch'],
  },
  { path: 'generated', holds: 'types, names and the bundle of the contract', folders: ['src/client/core'] },
  {
    path: 'src/client/helpers',
    holds: 'parsing, events and tools on top of the methods',
    folders: ['src/accumulate', 'src/client/core', 'generated'],
    packages: ['zod'],
  },
  {
    path: 'generated/client/**',
    holds: 'descriptors, resource classes, functions',
    folders: ['src/client/core', 'generated', 'src/client/helpers'],
  },
  {
    path: 'src/client',
    holds: 'the package `openai-concord`',
    folders: ['src/client/core', 'generated', 'src/client/helpers', 'generated/client/**'],
  },
  { path: 'src/client/testing', holds: 'its subpath for tests', folders: ['src/client/helpers'] },
  { path: 'src/client/node', holds: 'its subpath for Node', folders: ['src/client/core'], packages: ['node:'] },
  {
    path: 'src/mock/shape',
    holds: "the mock's answer: the nearest example, shaped by the request",
    folders: inSrc('accumulate openapi schema schema/values relations relations/terms streams'),
  },
  {
    path: 'src/mock',
    holds: "the mock: Prism's core behind our loader and server",
    folders: ['src/openapi', 'src/schema', 'src/relations', 'src/mock/shape', 'src/refusals'],
    packages: ['@stoplight/http-spec', '@stoplight/prism-core', '@stoplight/prism-http', 'node:'],
  },
  {
    path: 'src/sandbox/**',
    holds: 'an embedded server that keeps the contract: HTTP, storage, one folder per group, the brain',
    folders: inSrc('accumulate html openapi schema relations relations/terms relations/kinds streams refusals'),
    packages: ['@fastify/busboy', 'gpt-tokenizer', 'json-schema-faker', 'node:'],
  },
  {
    path: 'src/diff/**',
    holds: 'two documents compared: what breaks whom, with a proof or a witness',
    folders: ['src/openapi', 'src/relations', 'src/schema', 'src/schema/values'],
    packages: ['fast-check', 'node:'],
  },
  { path: 'src/verify', holds: 'where the generated files are', folders: ['src/openapi'], packages: ['node:'] },
  {
    path: 'src/verify/model',
    holds: 'the values that travel: case, answer, finding, result, target, baseline entry',
    folders: ['src/html'],
  },
  {
    path: 'src/verify/baseline',
    holds: 'known failures: reading the file, reviewing a run',
    folders: ['src/openapi', 'src/verify/model'],
    packages: ['js-yaml', 'node:'],
  },
  {
    path: 'src/verify/targets',
    holds: 'the mock, aimock, the sandbox, any URL, and their profiles',
    folders: ['src/wire', 'src/openapi', 'src/mock', 'src/sandbox/**', 'src/verify/model'],
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
    packages: ['node:', 'undici'],
  },
  {
    path: 'src/verify/subject',
    holds: 'what is known about a server: models, operations, abilities, and how that is found out',
    folders: ['src/openapi', 'src/schema', 'src/relations', ...inVerify('model cases ledger transport')],
    packages: ['js-yaml', 'node:'],
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
    folders: inSrc('accumulate openapi schema schema/values relations relations/terms verify/model'),
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
    path: 'src/verify/readable',
    holds: 'answers read by pinned clients: what they lose of the bytes',
    folders: ['src/client', 'src/openapi', 'src/relations/terms', 'src/verify/model'],
    packages: ['node:', 'openai'],
  },
  { path: 'src/verify/verdict', holds: 'severity by harm, verdicts, features', folders: ['src/verify/model'] },
  {
    path: 'src/verify/run',
    holds: 'one case: preconditions, attempt, result, shrinking',
    folders: [
      ...inSrc('wire openapi schema'),
      ...inVerify('model cases ledger transport subject cases/fuzz checks relations readable verdict'),
    ],
    packages: ['fast-check', 'node:'],
  },
  {
    path: 'src/verify/lifecycle',
    holds: 'create, read, list, change, delete along links',
    folders: ['src/openapi', ...inVerify('model cases transport subject run')],
  },
  {
    path: 'src/verify/report',
    holds: 'results as text, Markdown, JSON',
    folders: ['src/wire', 'src/openapi', ...inVerify('model baseline targets ledger transport checks verdict')],
    packages: ['node:'],
  },
  {
    path: 'src/verify/report/html',
    holds: 'the report as one HTML file',
    folders: ['src/html', 'src/openapi', ...inVerify('model targets verdict report')],
    packages: ['node:'],
  },
  {
    path: 'src/verify/runner',
    holds: 'a whole run: options, targets, tasks, shards, report',
    folders: [
      ...inSrc('wire openapi verify'),
      ...inVerify(
        'model baseline targets cases ledger transport subject checks relations readable run lifecycle report',
      ),
    ],
    packages: ['node:'],
  },
  {
    path: 'src/cli',
    holds: 'the `concord` command, package `openai-concord-cli`',
    folders: [
      ...inSrc('wire openapi schema diff/** sandbox/** mock verify'),
      ...inVerify('model baseline targets ledger transport subject relations recordings run report report/html runner'),
    ],
    packages: ['commander', 'node:'],
  },
  ...scriptFolders,
];
