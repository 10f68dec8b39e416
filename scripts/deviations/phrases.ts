import type { Schema } from '../../src/openapi/document.ts';
import type { Facts } from './facts.ts';
import { nameOf, typesOf } from './unions.ts';

/** Facts in words, which stand in the rows: the shorter the better, and never two for one fact. */

/** What one side does not have. */
export const nothing = '–';

export const requiredPhrase = (required: boolean | undefined): string => (required ? 'required' : 'optional');

export const nullPhrase = (nullable: boolean): string => (nullable ? 'may be null' : 'not null');

export const deprecatedPhrase = (deprecated: boolean | undefined): string =>
  deprecated ? 'deprecated' : 'not deprecated';

export const namedPhrase = (name: string | undefined): string => (name === undefined ? 'inline' : `named ${name}`);

export const keywordPhrase = (keyword: string, value: unknown): string =>
  value === undefined ? `no ${keyword}` : `${keyword} ${typeof value === 'string' ? value : JSON.stringify(value)}`;

export function additionalPhrase(additional: Facts['additional']): string {
  if (additional === undefined) return 'open';
  if (typeof additional === 'boolean') return additional ? 'any property' : 'closed';
  return `map of ${typePhrase(additional)}`;
}

/** A schema's type, as a column of a table has room for. */
export function typePhrase(schema: Schema): string {
  const name = nameOf(schema);
  if (name !== undefined) return name;
  if (schema.$recursiveRef !== undefined) return '$recursiveRef';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const members = [schema.oneOf, schema.anyOf].flatMap((list) => (list ?? []) as readonly Schema[]);
  if (members.length > 0) return [...new Set(members.map(typePhrase))].filter((text) => text !== 'null').join(' or ');
  if (schema.items !== undefined) return `array of ${typePhrase(schema.items as Schema)}`;
  const types = typesOf(schema).filter((type) => type !== 'null');
  return types.join(' or ') || (schema.allOf ? 'object' : 'any');
}

/** The kinds of values that a schema allows. */
export const kindPhrase = ({ types, members }: Facts): string =>
  members.length > 0 ? members.map(typePhrase).join(' or ') : types.join(' or ') || 'any';

/** Which values a schema names, and whether it takes others. */
export function valuesPhrase({ values, open }: Facts): string {
  if (values === undefined) return 'any value';
  return `${open ? 'known' : 'only'} ${values.map((value) => JSON.stringify(value)).join(', ')}`;
}

export const opennessPhrase = ({ open }: Facts): string => (open ? 'open enum' : 'closed enum');

/** What one list has and the other lacks. */
export function listPhrases(
  published: readonly string[],
  ours: readonly string[],
): readonly (readonly [string, string])[] {
  const missing = published.filter((item) => !ours.includes(item));
  const added = ours.filter((item) => !published.includes(item));
  const phrases: [string, string][] = [];
  if (missing.length > 0) phrases.push([missing.join(', '), nothing]);
  if (added.length > 0) phrases.push([nothing, added.join(', ')]);
  return phrases;
}
