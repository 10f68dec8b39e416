import { describe, expect, test } from 'vitest';
import type { Difference } from '../../scripts/parity/compare/difference.ts';
import { judge, refuseUnknown } from '../../scripts/parity/judge.ts';
import { parseWaivers, readWaivers } from '../../scripts/parity/waivers.ts';

const waiver = { field: 'Thing.id', found: 'missing', version: '7.59.0', reason: 'Why.' };
const textOf = (entry: object): string => JSON.stringify([entry]);

test('a waiver names one field, what is found there, one version and a reason', () => {
  expect(parseWaivers(textOf(waiver), 'fields.yaml')).toEqual([{ ...waiver, file: 'fields.yaml' }]);
});

describe('what is not one waiver is refused in a sentence', () => {
  test.for<readonly [text: string, want: string]>([
    [textOf({ ...waiver, field: 'Thing.*' }), 'fields.yaml: "Thing.*" is a pattern, but a waiver names one field.'],
    [textOf({ ...waiver, field: '^Thing' }), 'fields.yaml: "^Thing" is a pattern, but a waiver names one field.'],
    [
      textOf({ ...waiver, field: 'Thing.id, Thing.at' }),
      'fields.yaml: "Thing.id, Thing.at" is a pattern, but a waiver names one field.',
    ],
    [textOf({ ...waiver, version: '>=7' }), 'fields.yaml: ">=7" of Thing.id is not one version, such as 7.59.0.'],
    [
      textOf({ ...waiver, reason: ' ' }),
      'fields.yaml: waiver 1 must have the texts field, found, version, reason, and nothing else.',
    ],
    [
      textOf({ ...waiver, fields: [] }),
      'fields.yaml: waiver 1 must have the texts field, found, version, reason, and nothing else.',
    ],
    ['- 1', 'fields.yaml: waiver 1 must have the texts field, found, version, reason, and nothing else.'],
    ['a: 1', 'fields.yaml is not a list of waivers.'],
    ['a: [', expect.stringMatching(/^fields\.yaml is not valid YAML: .*, line \d+\.$/) as string],
  ])('%s', ([text, want]) => {
    expect(() => parseWaivers(text, 'fields.yaml')).toThrow(expect.objectContaining({ message: want, exitCode: 2 }));
  });
});

test('the waivers of the repository can be read, each once', () => {
  const waivers = readWaivers();
  expect(waivers.length).toBeGreaterThan(100);
  expect(new Set(waivers.map(({ field, found }) => `${field} ${found}`)).size).toBe(waivers.length);
});

const difference: Difference = {
  field: 'Thing.id',
  found: 'missing',
  kind: 'missing field',
  official: ['Thing.id'],
  directions: ['answer'],
  way: 'things.get().id',
};
const findings = { differences: [difference], fields: new Set(['Thing.id']) };
const file = 'fields.yaml';

describe('a waiver holds', () => {
  test.for<readonly [name: string, own: object, holds: boolean]>([
    ['for its difference', {}, true],
    ['for later versions', { version: '7.6.0' }, true],
    ['not for earlier versions', { version: '7.60.0' }, false],
    ['not for another field', { field: 'Thing.at' }, false],
    ['not for another difference of the field', { found: 'optional' }, false],
  ])('%s', ([, own, holds]) => {
    const given = { ...waiver, ...own, file };
    const outcome = judge(findings, [given], '7.59.0', () => true);
    expect(outcome).toEqual(
      holds
        ? { open: [], waived: [{ difference, waiver: given }], byRule: [], stale: [] }
        : { open: [difference], waived: [], byRule: [], stale: [given] },
    );
  });
});

describe('a field that no recording has may be optional', () => {
  const optional: Difference = { ...difference, kind: 'optionality', found: 'optional' };
  test.for<readonly [name: string, own: Partial<Difference>, isRecorded: boolean, holds: boolean]>([
    ['in an answer', {}, false, true],
    ['not if it is recorded', {}, true, false],
    ['not in a request', { directions: ['answer', 'request'] }, false, false],
    ['not the other way round', { found: 'required' }, false, false],
    ['not if it is missing', { kind: 'missing field', found: 'missing' }, false, false],
  ])('%s', ([, own, isRecorded, holds]) => {
    const given = { ...optional, ...own };
    const { byRule, open } = judge({ ...findings, differences: [given] }, [], '7.59.0', (name) => {
      expect(name).toBe('id');
      return isRecorded;
    });
    expect({ byRule, open }).toEqual(holds ? { byRule: [given], open: [] } : { byRule: [], open: [given] });
  });
});

test('a waiver for a field that does not exist is refused in a sentence', () => {
  const below = { ...waiver, field: 'Thing.id.part', file };
  expect(() => refuseUnknown(findings, [{ ...waiver, file }, below])).not.toThrow();
  expect(() => refuseUnknown(findings, [{ ...waiver, field: 'Thing.ids', file }])).toThrow(
    expect.objectContaining({ message: 'fields.yaml: neither client has Thing.ids. Remove the waiver.', exitCode: 2 }),
  );
});
