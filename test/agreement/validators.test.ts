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

test('two validators of one schema agree on values and corruptions, formats included', async () => {
  const reports = await compareValidators(described, ajv, secondValidator(document));
  expect(reports.map(({ asked, disagreements }) => [asked, disagreements])).toEqual([
    [2, []],
    [12, []],
  ]);
});

test('each disagreement is told', async () => {
  const [values, corruptions] = await compareValidators(described, ajv, async () => false);
  expect(values?.disagreements).toEqual([
    'Color: Hyperjump refuses "red"',
    'Visit: Hyperjump refuses {"at":"2026-11-24"}',
  ]);
  expect(corruptions?.disagreements).toEqual(['Visit stranger: Ajv true, Hyperjump false']);
});
