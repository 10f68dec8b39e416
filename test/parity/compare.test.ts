import { describe, expect, test } from 'vitest';
import { differencesOf, findingsOf } from './declared.ts';

/** The answer of the one method of each client. */
const answers = (official: string, ours: string): string[] =>
  differencesOf({ types: `export interface Answer { ${official} }` }, { types: `export interface Answer { ${ours} }` });

describe('fields', () => {
  test.for<readonly [name: string, official: string, ours: string, want: readonly string[]]>([
    ['the same', 'id: string; at?: number | null', 'id: string; at?: number | null', []],
    ['missing', 'id: string; at: number', 'id: string', ['things.create().at: missing']],
    ['extra', 'id: string', 'id: string; at: number', ['things.create().at: extra']],
    ['optional', 'id: string', 'id?: string', ['things.create().id: optional']],
    ['required', 'id?: string', 'id: string', ['things.create().id: required']],
    ['nullable', 'id: string', 'id: string | null', ['things.create().id: nullable']],
    ['not nullable', 'id?: string | null', 'id?: string', ['things.create().id: not nullable']],
    ['of another type', 'at: string', 'at: number', ['things.create().at: type number instead of string']],
    [
      'of two types',
      'at: string | number',
      'at: string',
      ['things.create().at: type string instead of number | string'],
    ],
    ['of any type', 'at: unknown', 'at: { id: string } | null', ['things.create().at: type object instead of unknown']],
    [
      'a map',
      'at: { [key: string]: number }',
      'at: { id: number }',
      ['things.create().at.id: extra', 'things.create().at: type object instead of map'],
    ],
    [
      'values of a map',
      'at: Record<string, number>',
      'at: { [key: string]: string }',
      ['things.create().at{}: type string instead of number'],
    ],
    ['deprecated', '\n/** @deprecated */ id: string', 'id: string', ['things.create().id: not deprecated']],
    ['no longer deprecated', 'id: string', '\n/** @deprecated */ id: string', ['things.create().id: deprecated']],
    ['boolean', 'is: boolean', 'is: true | false', []],
    ['one of two', 'is: boolean', 'is: true', ['things.create().is: closed']],
    [
      'inside an array',
      'data: Array<{ id: string }>',
      'data: { id: string | null }[]',
      ['things.create().data[].id: nullable'],
    ],
    ['what must not be given', 'id: string; at?: never', 'id: string', []],
    [
      'inside an intersection',
      'a: { id: string } & { at: number }',
      'a: { id: string }',
      ['things.create().a.at: missing'],
    ],
  ])('%s', ([, official, ours, want]) => {
    expect(answers(official, ours)).toEqual(want);
  });
});

describe('values', () => {
  test.for<readonly [name: string, official: string, ours: string, want: readonly string[]]>([
    ['refused', "'a' | 'b'", "'a'", ['closed value: value "b" missing']],
    ['not offered', "'a' | 'b'", "'a' | (string & {})", ['known value: value "b" missing']],
    ['not offered by a string', "'a'", 'string', ['known value: value "a" missing']],
    ['extra', "'a'", "'a' | 'b'", ['extra value: value "b" extra']],
    ['open there', "'a' | (string & {})", "'a'", ['type: closed']],
    ['open here', "'a'", "'a' | (string & {})", []],
    [
      'of another type',
      "'a'",
      '1',
      ['type: type number instead of string', 'closed value: value "a" missing', 'extra value: value 1 extra'],
    ],
  ])('%s', ([, official, ours, want]) => {
    const [there, here] = [official, ours].map((type) => ({ types: `export interface Answer { is: ${type} }` }));
    const { differences } = findingsOf(there ?? {}, here ?? {});
    expect(differences.map(({ kind, found }) => `${kind}: ${found}`)).toEqual(want);
  });
});

describe('members of unions', () => {
  test.for<readonly [name: string, official: string, ours: string, want: readonly string[]]>([
    [
      'missing',
      "{ type: 'a' } | { type: 'b'; id: string }",
      "{ type: 'a' }",
      ['things.create().of: member "b" missing'],
    ],
    ['extra', "{ type: 'a' }", "{ type: 'a' } | { type: 'b' }", ['things.create().of: member "b" extra']],
    [
      'in another order',
      "{ type: 'a'; x: 1 } | { type: 'b'; y: 1 }",
      "{ type: 'b'; y: 1 } | { type: 'a' }",
      ['things.create().of.x: missing'],
    ],
    ['that are two here', "{ type: 'a'; x?: string }", "{ type: 'a' } | { type: 'a'; x: string }", []],
    [
      'that are two there',
      "{ type: 'a' } | { type: 'a'; x: string }",
      "{ type: 'a' }",
      ['things.create().of.x: missing'],
    ],
    [
      'without a constant',
      '{ id: string; at: number } | { name: string }',
      '{ id: string } | { name: string }',
      ['things.create().of.at: missing'],
    ],
  ])('%s', ([, official, ours, want]) => {
    expect(answers(`of: ${official}`, `of: ${ours}`)).toEqual(want);
  });
});

describe('methods', () => {
  test.for<readonly [name: string, official: string, ours: string, want: readonly string[]]>([
    [
      'missing',
      'list(): APIPromise<Answer>; get(): APIPromise<Answer>',
      'list(): APIPromise<Answer>',
      ['things.get(): missing'],
    ],
    [
      'extra',
      'list(): APIPromise<Answer>',
      'list(): APIPromise<Answer>; get(): APIPromise<Answer>',
      ['things.get(): extra'],
    ],
    [
      'with an id',
      'get(id: string): APIPromise<Answer>',
      'get(): APIPromise<Answer>',
      ['things.get(): signature (id) => APIPromise missing'],
    ],
    [
      'with params that may be left out',
      'get(params?: Params): APIPromise<Answer>',
      'get(params: Params): APIPromise<Answer>',
      ['things.get(): signature (params?) => APIPromise missing'],
    ],
    [
      'whose options we lack',
      'get(options: { maxRetries: 1; path: 1; agent?: never }): APIPromise<Answer>',
      'get(options: RequestOptions): APIPromise<Answer>',
      ['RequestOptions.path: missing'],
    ],
    [
      'that give events',
      'get(): APIPromise<Stream<1>>; get(): APIPromise<1>',
      'get(): APIPromise<1>',
      ['things.get(): signature () => APIPromise missing'],
    ],
    [
      'that give other events',
      'get(): APIPromise<Stream<1> | 2>',
      'get(): APIPromise<Stream<3> | 2>',
      ['things.get(): value 1 missing', 'things.get(): value 3 extra'],
    ],
    [
      'with overloads in another order',
      'get(params: { a: 1 }): APIPromise<1>; get(params: { b: 1 }): APIPromise<2>',
      'get(params: { b: 1 } | { a: 1 }): APIPromise<2 | 1>',
      [],
    ],
    [
      'deprecated',
      '\n/** @deprecated */ get(): APIPromise<Answer>',
      'get(): APIPromise<Answer>',
      ['things.get(): not deprecated'],
    ],
    [
      'for the client itself',
      '_get(): 1; private own(): 1; get(): APIPromise<Answer>',
      'get(): APIPromise<Answer>',
      [],
    ],
  ])('%s', ([, official, ours, want]) => {
    expect(differencesOf({ methods: official }, { methods: ours })).toEqual(want);
  });
});

describe('names', () => {
  test("are the contract's where a schema has the type, and each difference is told once", () => {
    const types = (own: string): string => `
      export interface Answer { one: Thing; two: Thing; again: Answer }
      export interface Thing { ${own} }
      export interface Params { thing?: Thing }`;
    const { differences, fields } = findingsOf(
      { types: types('id: string; at: number') },
      { types: types('id: string'), schemas: 'ThingResource: Client.Thing; Answer: Client.Answer' },
    );
    expect(differences).toEqual([
      {
        field: 'ThingResource.at',
        found: 'missing',
        kind: 'missing field',
        official: ['Thing.at'],
        directions: ['request', 'answer'],
        way: 'things.create().thing.at',
        facts: 'required, number',
      },
    ]);
    expect([...fields]).toEqual(
      expect.arrayContaining(['ThingResource.id', 'Answer.two', 'things.create(params).thing']),
    );
  });

  test('of types that users write are told, and not what stands below them', () => {
    const types =
      'export interface Answer {} export interface Other {} export namespace Other { export type Part = 1 }';
    expect(differencesOf({ types }, {})).toEqual(['Other: name missing']);
  });
});

test('of a page only the items count, which it lists', () => {
  const page = (inside: string, item: string): { methods: string; types: string } => ({
    methods: 'list(): PagePromise<Client.Page, Client.Item>',
    types: `export interface Item { ${item} } export class Page { data: Item[]; ${inside} }`,
  });
  expect(
    differencesOf(page('last_id: string;', 'id: string'), page('last_id?: string | null; first_id?: 1;', '')),
  ).toEqual(['things.list().data[].id: missing']);
});
