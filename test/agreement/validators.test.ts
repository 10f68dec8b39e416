import { expect, test } from 'vitest';
import { compareValidators } from '../../scripts/interop/agreement/validators.ts';
import { secondValidator } from '../../src/schema/second-validator.ts';
import { createValidator } from '../../src/schema/validator.ts';
import { tinyDocument } from '../helpers/tiny.ts';

const document = tinyDocument(`
components:
  schemas:
    Color: { type: string, enum: [red, blue] }
    Visit: { type: object, required: [at], properties: { at: { type: string, format: date } } }
`);
const described = new Map([
  ['Color', [{ value: 'red', isWhole: true }]],
  ['Visit', [{ value: { at: '2026-11-24' }, isWhole: true }]],
]);
const validator = createValidator(document);
const ajv = (pointer: string, value: unknown): boolean => validator.isValid(pointer, value);

test('two validators agree on the values and corruptions of a schema, including formats', async () => {
  const reports = await compareValidators(described, ajv, secondValidator(document));
  expect(reports.map(({ checked, disagreements }) => [checked, disagreements])).toEqual([
    [2, []],
    [12, []],
  ]);
});

test('each disagreement is reported', async () => {
  const [values, corruptions] = await compareValidators(described, ajv, async () => false);
  expect(values?.disagreements).toEqual([
    'Color: Hyperjump rejects "red"',
    'Visit: Hyperjump rejects {"at":"2026-11-24"}',
  ]);
  expect(corruptions?.disagreements).toEqual(['Visit stranger: Ajv true, Hyperjump false']);
});
