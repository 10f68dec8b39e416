import { expect, test } from 'vitest';
import { breakOf } from '../../scripts/surface/breaks.ts';
import { findingsOf } from '../parity/declared.ts';

/** What a change of the types means for a program that compiled: of what a method takes, and of what it answers. */
test.for<readonly [title: string, old: string, after: string, request: string[], answer: string[]]>([
  ['nothing', 'id: string', 'id: string', [], []],
  ['gone', 'id: string; at?: number', 'id: string', ['at is gone'], ['at is gone']],
  ['new and optional', 'id: string', 'id: string; at?: number', [], []],
  ['new and required', 'id: string', 'id: string; at: number', ['at must be given'], []],
  ['required', 'id?: string', 'id: string', ['id must be given'], []],
  ['optional', 'id: string', 'id?: string', [], ['id may be absent']],
  ['nullable', 'id: string', 'id: string | null', [], ['id may be null']],
  ['not nullable', 'id: string | null', 'id: string', ['id takes no null'], []],
  ['wider', 'id: string', 'id: string | number', [], ['id is number | string instead of string']],
  ['narrower', 'id: string | number', 'id: string', ['id is string instead of number | string'], []],
  ['of any type', 'id: string', 'id: unknown', [], ['id is unknown instead of string']],
  ['closed', 'id: string', 'id: "a"', ['id takes the named values alone'], []],
  ['a value less', 'id: "a" | "b"', 'id: "a"', ['id takes no more the value "b"'], []],
  ['a value more', 'id: "a"', 'id: "a" | "b"', [], ['id may have the value "b"']],
  ['a known value more', 'id: "a" | (string & {})', 'id: "a" | "b" | (string & {})', [], []],
  ['a map as well', 'of: { a: string }', 'of: { a: string; [key: string]: string }', [], []],
  ['a member less', 'of: { type: "a" } | { type: "b" }', 'of: { type: "a" }', ['of takes no more the member "b"'], []],
  ['a member more', 'of: { type: "a" }', 'of: { type: "a" } | { type: "b" }', [], ['of may be the member "b"']],
])('%s', ([, old, after, request, answer]) => {
  const breaksOf = (name: string): string[] =>
    findingsOf({ types: `export interface ${name} { ${old} }` }, { types: `export interface ${name} { ${after} }` })
      .differences.map((difference) => [difference.field.split('.').at(-1), breakOf(difference)?.text])
      .filter(([, text]) => text !== undefined)
      .map((parts) => parts.join(' '));
  expect([breaksOf('Params'), breaksOf('Answer')]).toEqual([request, answer]);
});

test.for<readonly [title: string, old: string, after: string, want: string[]]>([
  [
    'one form more',
    'get(id: string): APIPromise<Answer>',
    'get(id: string): APIPromise<Answer>; get(): APIPromise<Answer>',
    [],
  ],
  [
    'options move behind params',
    'get(id: string, options?: RequestOptions): APIPromise<Answer>',
    'get(id: string, params?: Params, options?: RequestOptions): APIPromise<Answer>',
    ['method-signature-changed has lost a form: signature (id, options?) => APIPromise'],
  ],
])('%s', ([, old, after, want]) => {
  const breaks = findingsOf({ methods: old }, { methods: after }).differences.map((difference) => breakOf(difference));
  expect(breaks.map((found) => found && `${found.rule} ${found.text}`)).toEqual(want);
});
