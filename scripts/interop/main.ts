import { operationsOf } from '../../src/openapi/operations.ts';
import { readContract } from '../lib/contract.ts';
import { ensureInstalled } from '../lib/installed.ts';
import { fromRoot } from '../lib/paths.ts';
import { formatTable } from '../lib/table.ts';
import { compareViews } from './agreement/compare.ts';
import { formatAgreement } from './agreement/report.ts';
import { compilers, compilerVersion } from '../lib/compile-folder.ts';
import { generators } from './generators.ts';
import { compiles, isAccepted, tryGenerator, type Trial } from './try-generator.ts';

/**
 * `npm run interop`: third-party generators accept the document and their output compiles; validators, linter and types
 * agree on every schema. Exits 1 if not.
 */
export async function main(): Promise<number> {
  await ensureInstalled(fromRoot('test/interop'));
  const file = fromRoot('generated/openapi.json');
  const document = readContract();
  const operations = operationsOf(document).map(({ operation }) => operation.operationId);

  const trials: Trial[] = [];
  for (const generator of generators) trials.push(await tryGenerator(generator, file, operations));
  process.stdout.write(formatTable([head, ...trials.map((trial) => rowOf(trial, operations.length))]));
  process.stderr.write(trials.map(troubleOf).join(''));

  const views = await compareViews(document);
  process.stdout.write(`\n${views.map(formatAgreement).join('')}`);

  const agree = views.every(({ disagreements }) => disagreements.length === 0);
  return agree && trials.every((trial) => isAccepted(trial) && compiles(trial)) ? 0 : 1;
}

const head = [
  'generator',
  'version',
  'accepted',
  'operations',
  'files',
  ...compilers.map((compiler) => `compiles, TypeScript ${compilerVersion(compiler)}`),
  'seconds',
];

const rowOf = (trial: Trial, operations: number): string[] => [
  trial.name,
  trial.version,
  trial.refusal === undefined ? 'yes' : 'no',
  `${operations - trial.missing.length} of ${operations}`,
  String(trial.files),
  ...compilers.map((compiler) =>
    trial.errors[compiler].length === 0 ? 'yes' : `${trial.errors[compiler].length} errors`,
  ),
  trial.seconds.toFixed(1),
];

function troubleOf({ name, refusal, missing, errors }: Trial): string {
  const first = compilers.flatMap((compiler) => errors[compiler].slice(0, 5));
  return [
    ...(refusal === undefined ? [] : [`${name}: ${refusal}\n`]),
    ...(missing.length === 0 ? [] : [`${name}: without ${missing.join(', ')}\n`]),
    ...first.map(({ file, line, message }) => `${name}: ${file}:${line} ${message}\n`),
  ].join('');
}
