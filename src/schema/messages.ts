import type { ErrorObject } from './ajv.ts';
import type { Schema } from '../openapi/document.ts';
import { excerpt } from '../openapi/excerpt.ts';
import { statedTypes } from './walk.ts';

/** How many values of a list a message shows. */
const most = 8;

/** The message of an Ajv error, as the end of a sentence whose subject is the value. */
export function messageOf({
  keyword,
  params,
  schema,
  parentSchema,
  message = `must fit ${keyword}`,
}: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return mustBeOfType([schema].flat().map(String));
    case 'required':
      return `must have the required property "${params['missingProperty']}"`;
    case 'additionalProperties':
      return notNamed(params['additionalProperty']);
    case 'unevaluatedProperties':
      return notNamed(params['unevaluatedProperty']);
    case 'const':
      return mustBe([schema]);
    case 'enum':
      return mustBe(schema as readonly unknown[]);
    case 'minLength':
      return schema === 1 ? notEmpty(parentSchema as Schema) : withoutShouting(message);
    case 'maximum':
      return isTime(parentSchema as Schema) ? 'must be a time in seconds' : withoutShouting(message);
    default:
      return withoutShouting(message);
  }
}

const isTime = ({ format }: Schema): boolean => format === 'unixtime';

const withoutShouting = (message: string): string => message.replace(/\bNOT\b/, 'not');

const notEmpty = (schema: Schema): string =>
  statedTypes(schema).includes('null') ? 'must be null or not empty' : 'must not be empty';

const notNamed = (name: unknown): string => `must not have the additional property "${name}"`;

export const mustBe = (values: readonly unknown[]): string =>
  `must be ${values.length > 1 ? 'one of ' : ''}${listed(values.map((value) => excerpt(value)))}`;

export const mustHaveTag = (tag: string, values: readonly unknown[]): string =>
  `must have the required property "${tag}" (${listed(values.map((value) => excerpt(value)))})`;

export const mustBeOfType = (types: readonly string[]): string => `must be ${orList(types)}`;

export const mustFitOne = (fitting: readonly Schema[]): string =>
  `must fit exactly one member of the union, fits ${listed(fitting.map(labelOf))}`;

/** `a, b or c` */
const orList = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), words.at(-1)].filter((part) => part).join(' or ');

const listed = (words: readonly string[]): string =>
  words.length > most ? `${words.slice(0, most).join(', ')} and ${words.length - most} more` : words.join(', ');

/** The name of a schema in a message. */
export const labelOf = (schema: Schema): string =>
  schema.$ref?.split('/').at(-1) ??
  ('const' in schema
    ? excerpt(schema['const'])
    : String(schema['title'] ?? (statedTypes(schema).join(' or ') || 'a schema')));

/** Keywords whose message already names what is missing or not allowed, so that showing the value adds nothing. */
const selfEvident = new Set(['required', 'additionalProperties', 'unevaluatedProperties']);

/** The end of a sentence about a value, with the actual value: `must be integer, got "x"`. */
export const sentenceOf = ({ keyword, message, got }: { keyword: string; message: string; got: unknown }): string =>
  selfEvident.has(keyword) ? message : `${message}, got ${excerpt(got)}`;
