import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../../scripts/lib/paths.ts';
import { keyOf } from '../../../src/verify/model/baseline.ts';
import { readBaseline } from '../../../src/verify/baseline/file.ts';
import { buildCases } from '../../../src/verify/cases/build.ts';
import { valueAt } from '../../../src/openapi/json-pointer.ts';
import { operationsOf } from '../../../src/openapi/operations.ts';
import { baselineFile } from '../../../src/verify/targets/profile.ts';
import { contract } from '../../helpers/run-on.ts';

const cases = new Set(
  buildCases(contract.document, contract.validator, {
    phases: ['examples', 'meaning', 'boundaries', 'negatives'],
    maxExamples: 100,
    honoursPrefer: true,
    includes: () => true,
  }).map(({ id }) => id),
);
const operations = new Set(['-', ...operationsOf(contract.document).map(({ operation }) => operation.operationId)]);

/** Where the package of each target lies, and how its baseline refers to lines of it. */
const packages = {
  aimock: 'node_modules/@copilotkit/aimock',
  mock: 'node_modules/@stoplight/prism-http',
};

describe.for(Object.entries(packages))('%s', ([target, folder]) => {
  const entries = readBaseline(baselineFile(target));

  test('each entry is about one part of the contract, of one operation, and none comes twice', () => {
    const vague = entries.filter(({ operation, schema }) => !operations.has(operation) || schema.includes('*'));
    expect(vague).toEqual([]);
    expect(new Set(entries.map(keyOf)).size).toBe(entries.length);
    // The keyword that is broken stands at the end, or nothing does: then the place itself is what is broken.
    const nowhere = entries.filter(({ schema }) => valueAt(contract.document, schema) === undefined);
    expect(nowhere).toEqual([]);
  });

  test('each names its target, and a case that is sent', () => {
    expect(entries.filter((entry) => entry.target !== target || !cases.has(entry.case ?? ''))).toEqual([]);
  });

  test('each refers to lines that are there, of the version that is installed', () => {
    const { version } = JSON.parse(readFileSync(fromRoot(`${folder}/package.json`), 'utf8')) as { version: string };
    const text = readFileSync(baselineFile(target), 'utf8');
    expect(text).toContain(` ${version}`);
    const lost = entries.filter(({ reference = '' }) => {
      const lines = [...reference.matchAll(/(dist\/[\w./-]+):(\d+)/g)];
      return lines.length === 0 || lines.some(([, file = '', line]) => !isThere(`${folder}/${file}`, Number(line)));
    });
    expect(lost).toEqual([]);
  });
});

function isThere(path: string, line: number): boolean {
  const file = fromRoot(path);
  return existsSync(file) && (readFileSync(file, 'utf8').split('\n')[line - 1] ?? '').trim() !== '';
}
