import { expect, test } from 'vitest';
import { inputsOf } from '../../../scripts/generate/explain/inputs.ts';
import { outputsOf } from '../../../scripts/generate/explain/outputs.ts';
import { partsThatDiffer } from '../../../scripts/generate/explain/pointers.ts';
import { unitsThatDiffer } from '../../../scripts/generate/explain/units.ts';
import { edited, type Edit } from '../../diff/edits.ts';
import { widgets } from '../../helpers/tiny.ts';

test.for<[name: string, old: unknown, after: unknown, parts: readonly string[]]>([
  ['equal', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  ['another order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ['a value', { a: { b: 1 } }, { a: { b: 2 } }, ['new /a/b']],
  ['a new key', { a: {} }, { a: { b: 2 } }, ['new /a/b']],
  ['a key that is gone', { a: { b: { c: 1 } } }, { a: {} }, ['old /a/b']],
  ['a list of names', { required: ['a', 'b'] }, { required: ['b'] }, ['new /required']],
  ['a list of objects', { all: [{ a: 1 }, { a: 2 }] }, { all: [{ a: 1 }, { a: 3 }] }, ['new /all/1/a']],
])('the parts that differ: %s', ([, old, after, parts]) => {
  expect(partsThatDiffer(old, after).map(({ side, pointer }) => `${side} ${pointer}`)).toEqual(parts);
});

const types = (size: string, color: string): string => `
export interface components {
  schemas: {
    WidgetShape: Widget;
  };
}
/** A thing. */
export interface Widget {
  id: string;
  /** ${size} */
  size: number;
}
export interface CreateWidgetRequest {
  color: ${color};
}
`;

test('a part is named by its declaration and member, with the comment before it', () => {
  const names = unitsThatDiffer(types('Size.', 'string'), types('Extent.', "'red'")).map(({ name }) => name);
  expect(names).toEqual(['Widget.size', 'CreateWidgetRequest.color']);
});

const locate = ({ pointer }: { pointer: string }) => `spec/${pointer.split('/')[3]}.yaml:${pointer.length}`;
const words: Edit = { op: 'replace', path: 'schema:Widget/properties/size/description', value: 'Extent.' };
const value: Edit = { op: 'add', path: 'schema:CreateWidgetRequest/properties/color/enum', value: ['red'] };

test('each output stands under the input that it follows from', () => {
  const documents = { old: widgets(), new: edited(widgets(), [words, value]) };
  const inputs = inputsOf(documents, partsThatDiffer(documents.old, documents.new), locate, new Map());
  const files = (size: string, color: string) => new Map([['types.ts', types(size, color)]]);
  const outputs = outputsOf(inputs, files('Size.', 'string'), files('Extent.', "'red'"));
  expect([...outputs].map(([{ file }, changed]) => [file, changed])).toEqual([
    ['spec/Widget.yaml', [{ path: 'types.ts', names: ['Widget.size'] }]],
    ['spec/CreateWidgetRequest.yaml', [{ path: 'types.ts', names: ['CreateWidgetRequest.color'] }]],
  ]);
});
