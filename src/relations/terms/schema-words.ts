import type { Schema } from '../../openapi/document.ts';
import { and, code, or } from './text.ts';

type Say = (value: never, schema: Schema) => string;

const nouns: Readonly<Record<string, string>> = {
  null: 'absent',
  string: 'a text',
  number: 'a number',
  integer: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** The keywords that relations may use, each as the predicate of a sentence. Empty if another keyword says it. */
const keywords: Readonly<Record<string, Say>> = {
  const: (value: unknown) => `is ${valueOf(value)}`,
  enum: (values: readonly unknown[]) => `is ${or(values.map(valueOf))}`,
  type: (types: string | readonly string[], schema) =>
    impliesType.some((keyword) => Object.hasOwn(schema, keyword))
      ? ''
      : `is ${or([types].flat().map((type) => nouns[type] ?? type))}`,
  minItems: (least: number) => (least === 1 ? 'is not empty' : `has at least ${least} items`),
  maxItems: (most: number, { type }) =>
    most === 0 ? `is ${[type].flat().includes('null') ? 'absent or ' : ''}empty` : `has at most ${most} items`,
  minimum: (least: number) => `is at least ${least}`,
  maximum: (most: number) => `is at most ${most}`,
  required: (names: readonly string[], { properties = {} }) => {
    const silent = names.filter((name) => !Object.hasOwn(properties as object, name));
    return silent.length === 0 ? '' : `has ${and(silent.map(code))}`;
  },
  properties: (properties: Readonly<Record<string, Schema>>) =>
    and(Object.entries(properties).map(([name, schema]) => `has a ${code(name)} that ${saySchema(schema)}`)),
  items: (schema: Schema) => `is a list in which each item ${saySchema(schema)}`,
  contains: (schema: Schema) =>
    'const' in schema ? `contains ${valueOf(schema['const'])}` : `has an item that ${saySchema(schema)}`,
  not: (schema: Schema) => negated(saySchema(schema)),
  pattern: (pattern: string) => `matches ${code(pattern)}`,
};

/** Keywords whose words make the type clear. */
const impliesType = ['minItems', 'maxItems', 'items', 'contains', 'properties', 'minimum', 'maximum'];

/** A schema as the predicate of a sentence: "is a list". @throws {TypeError} If it uses a keyword without words. */
export function saySchema(schema: Schema): string {
  const unknown = Object.keys(schema).find((keyword) => !Object.hasOwn(keywords, keyword));
  if (unknown !== undefined) throw new TypeError(`there are no words for the keyword \`${unknown}\``);
  const said = Object.entries(schema).map(([keyword, value]) => keywords[keyword]?.(value as never, schema) ?? '');
  return and(said.filter((part) => part !== ''));
}

const valueOf = (value: unknown): string => (value === null ? 'absent' : code(JSON.stringify(value)));

function negated(said: string): string {
  if (said === 'is absent') return 'is given';
  if (said.startsWith('contains ')) return `does not contain ${said.slice(9)}`;
  return said.startsWith('is ') ? `is not ${said.slice(3)}` : `is not one that ${said}`;
}
