import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChecks, schemasOf } from '../../scripts/build/checks.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import type { Checks } from '../../src/sandbox/refusals.ts';
import { nodeAt } from '../../src/schema/node.ts';
import { asAccepted } from '../../src/schema/readings.ts';
import { createValidator } from '../../src/schema/validator.ts';
import { arbitraryOf } from '../../src/schema/values/arbitrary.ts';
import { corruptionsOf } from '../../src/schema/values/mutate.ts';
import { contract } from '../helpers/contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'checks-'));
const validator = createValidator(asAccepted(contract));

beforeAll(() => buildChecks(contract, folder));
afterAll(() => rmSync(folder, { recursive: true }));

const checksOf = async (operationId: string): Promise<Checks> =>
  ((await import(pathToFileURL(join(folder, `${operationId}.js`)).href)) as { readonly checks: Checks }).checks;

test('the code that is built ahead refuses what the validator refuses, and nothing else', async () => {
  const seen = { valid: 0, invalid: 0 };
  for (const resolved of operationsOf(contract)) {
    const checks = await checksOf(resolved.operation.operationId);
    for (const pointer of schemasOf(contract, resolved)) {
      const made = fc.sample(arbitraryOf(contract, nodeAt(contract, pointer)), { seed: 1, numRuns: 6 });
      for (const value of [
        undefined,
        'x',
        ...made,
        ...made
          .slice(0, 3)
          .flatMap((one) => corruptionsOf(one))
          .map((one) => one.value),
      ]) {
        const isValid = validator.isValid(pointer, value);
        seen[isValid ? 'valid' : 'invalid'] += 1;
        expect([pointer, value, checks[pointer]?.(value)]).toEqual([pointer, value, isValid]);
      }
    }
  }
  expect(seen.valid).toBeGreaterThan(200);
  expect(seen.invalid).toBeGreaterThan(1000);
});
