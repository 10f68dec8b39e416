import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { excerpt } from '../openapi/excerpt.ts';
import { segmentsOf, valueAt } from '../openapi/json-pointer.ts';
import { statedTypes } from '../schema/walk.ts';
import type { SchemaError } from '../schema/validator.ts';
import { missingParameter, paramOf, type Problem } from './problem.ts';

/**
 * A schema error as the API says it.
 *
 * @param base the parameter of the query that the value is; empty for the body.
 */
export function explain(document: OpenApiDocument, base: readonly string[], error: SchemaError): Problem {
  // A list in the query is sent as `name[]`.
  const at = [...base.map((name) => name.replace(/\[\]$/, '')), ...segmentsOf(error.instance)];
  const missing = /^must have the required property "([^"]+)"/.exec(error.message)?.[1];
  if (missing !== undefined) return missingParameter(paramOf([...at, missing]));
  const unknown = /^must not have the additional property "(.+)"$/.exec(error.message)?.[1];
  if (unknown !== undefined) {
    const param = paramOf([...at, unknown]);
    return { message: `Unknown '${param}': there is no such parameter.`, param, code: 'unknown_parameter' };
  }
  const param = paramOf(at);
  const subject = param === '' ? 'body' : `'${param}'`;
  return {
    message: `Invalid ${subject}: expected ${expectedBy(error)}, but got ${excerpt(error.got)}.`,
    param: param === '' ? null : param,
    code: codeOf(document, error),
  };
}

const nouns: Readonly<Record<string, string>> = {
  null: 'null',
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  array: 'an array',
  object: 'an object',
};

/** What a keyword expects, as a noun phrase. */
function expectedBy({ keyword, message }: SchemaError): string {
  const bound = /\d+/.exec(message)?.[0];
  const counted = (noun: string): string => `${bound} ${noun}${bound === '1' ? '' : 's'}`;
  switch (keyword) {
    case 'minItems':
      return `an array with at least ${counted('item')}`;
    case 'maxItems':
      return `an array with at most ${counted('item')}`;
    case 'minLength':
      return bound === undefined ? 'a string that is not empty' : `a string with at least ${counted('character')}`;
    case 'maxLength':
      return `a string with at most ${counted('character')}`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return message.replace('must be ', 'a value ');
    default:
      return message.startsWith('must be ') ? articled(message.slice('must be '.length)) : `a value that ${message}`;
  }
}

/** "integer or null" as "an integer or null". Other words stay as they are. */
function articled(words: string): string {
  const types = words.split(/, | or /);
  return types.every((type) => type in nouns) ? words.replaceAll(/\w{3,}/g, (word) => nouns[word] ?? word) : words;
}

/** The codes of the API, by keyword. `#` stands for the type of the number. */
const codes: Readonly<Record<string, string>> = {
  type: 'invalid_type',
  minimum: '#_below_min_value',
  exclusiveMinimum: '#_below_min_value',
  maximum: '#_above_max_value',
  exclusiveMaximum: '#_above_max_value',
  minItems: 'array_below_min_length',
  maxItems: 'array_above_max_length',
  minLength: 'string_below_min_length',
  maxLength: 'string_above_max_length',
};

function codeOf(document: OpenApiDocument, { keyword, schema, got }: SchemaError): string {
  if (keyword === 'minItems' && Array.isArray(got) && got.length === 0) return 'empty_array';
  const owner = valueAt(document, schema.slice(0, schema.lastIndexOf('/')));
  const isInteger = statedTypes((owner ?? {}) as Schema).includes('integer');
  return (codes[keyword] ?? 'invalid_value').replace('#', isInteger ? 'integer' : 'decimal');
}
