import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownVerification } from '../../scripts/start/verification.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import type { BaselineEntry } from '../../src/verify/model/baseline.ts';
import { outcomeOf } from '../../src/verify/report/matrix.ts';
import { formatCounts } from '../../src/verify/report/terminal.ts';
import { verify, type Verified } from '../../src/verify/runner/verify.ts';
import { ownTargets } from '../../src/verify/targets/profile.ts';
import { formatFindings } from '../../src/verify/model/finding.ts';
import { contract } from '../helpers/contract.ts';

/** The whole contract on the mock and on aimock, as `concord verify` runs it, once for all tests of this file. */
let verified: Verified;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-targets-'));
  // Both share a busy machine with other tests: nothing that they do is late.
  const options = { ...ownVerification(folder), timeout: 600_000 };
  verified = await verify(options, { say: () => {} }).finally(() => rmSync(folder, { recursive: true }));
});

/** Each case that breaks the contract in a way that no baseline knows, and how. */
const broken = (target: string, operation: string | undefined): string[] =>
  verified.results
    .filter((one) => one.outcome === 'failed' && one.target === target && one.operationId === operation)
    .map(({ case: id, findings }) => `${id}\n${formatFindings(findings)}`);

describe.for(ownTargets)('%s', (target) => {
  const operations = operationsOf(contract).map(({ operation }) => operation.operationId);

  test.for(operations)('%s', (operation, { skip }) => {
    expect(broken(target, operation)).toEqual([]);
    const { report, results } = verified;
    const counts = report.operations.find((row) => row.operation === operation)?.cases[target];
    // What is known to fail, and what was not sent, is skipped and never passed.
    skip(outcomeOf(operation, target, results) !== 'passed', formatCounts(counts) || 'It has no case.');
  });

  test('an address that is none of the contract', () => {
    expect(broken(target, undefined)).toEqual([]);
  });
});

const named = (entries: readonly BaselineEntry[]): string[] =>
  entries.map(({ check, operation, schema, target }) => `${check} ${operation} ${schema} on ${target}`);

test('every entry of a baseline still fails: take out what is named here', () => {
  expect(named(verified.report.baseline.stale)).toEqual([]);
});

test('no entry of a baseline has expired: look again at what is named here', () => {
  expect(named(verified.report.baseline.expired)).toEqual([]);
});

test('the mock is asked for every operation', () => {
  expect(verified.report.gaps).toEqual([]);
});

test('nothing went wrong with the run itself', () => {
  const { errors, exitCode, mutationScore } = verified.report;
  const survivors = [...mutationScore.schema.survivors, ...mutationScore.meaning.survivors];
  expect({ errors, exitCode, survivors }).toEqual({ errors: [], exitCode: 0, survivors: [] });
  expect(mutationScore.schema.rejected).toBeGreaterThan(0);
  expect(mutationScore.meaning.caught).toBeGreaterThan(0);
});
