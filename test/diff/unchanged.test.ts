import { expect, test } from 'vitest';
import { createSide, termOf } from '../../src/diff/normal/term.ts';
import { unchangedTerms } from '../../src/diff/unchanged.ts';
import { edited, type Edit } from './edits.ts';
import { miniDocument } from './mini.ts';

const schemas = {
  Tea: { type: 'object', properties: { leaf: { $ref: '#/components/schemas/Leaf' } } },
  Leaf: { type: 'object', properties: { 'a b': { $ref: '#/components/schemas/Leaf' }, name: { type: 'string' } } },
  Cup: { type: 'string' },
};

test.for<readonly [title: string, edits: readonly Edit[], want: boolean]>([
  ['nothing', [], true],
  ['what it does not reach', [{ op: 'replace', path: 'schema:Cup/type', value: 'integer' }], true],
  ['itself', [{ op: 'add', path: 'schema:Tea/required', value: ['leaf'] }], false],
  ['what it reaches', [{ op: 'add', path: 'schema:Leaf/properties/name/maxLength', value: 5 }], false],
  ['words that it reaches', [{ op: 'add', path: 'schema:Leaf/description', value: 'A leaf.' }], false],
])('changed: %s', ([, edits, want]) => {
  const document = miniDocument(schemas, 'Tea', 'request');
  const sides = { old: createSide(document), new: createSide(edited(document, edits)) };
  const [old, after] = [sides.old, sides.new].map((side) => termOf(side, { $ref: '#/components/schemas/Tea' }, '/x'));
  expect(old && after && unchangedTerms(sides)(old, after)).toBe(want);
});
