import { pointerOf } from '../../openapi/json-pointer.ts';
import { applicators, isSchema, subschemasOf } from '../../schema/keywords.ts';
import type { Schema } from '../../openapi/document.ts';
import type { Fail } from './input-error.ts';

type CheckRef = (node: Schema, at: string) => void;

/** Checks the form of each keyword, so that every schema compiles. */
export function checkSchema(schema: unknown, at: string, fail: Fail, checkRef: CheckRef): void {
  if (typeof schema === 'boolean') return;
  if (!isSchema(schema)) return fail(at, 'a schema must be an object or a boolean.');
  checkRef(schema, at);
  for (const [keyword, value] of Object.entries(schema)) {
    const sentence = faultOf(keyword, value);
    if (sentence !== undefined) return fail(at + pointerOf([keyword]), `the schema cannot be compiled: ${sentence}`);
  }
  for (const { at: place, schema: inner } of subschemasOf(schema)) checkSchema(inner, at + place, fail, checkRef);
}

const types = new Set<unknown>(['null', 'boolean', 'object', 'array', 'number', 'string', 'integer']);

const numeric = new Set(
  'minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains minimum maximum multipleOf'.split(
    ' ',
  ),
);

function faultOf(keyword: string, value: unknown): string | undefined {
  if (keyword === 'type') {
    const wrong = [value].flat().find((type) => !types.has(type));
    return wrong === undefined ? undefined : `${JSON.stringify(wrong)} is not a type.`;
  }
  if (keyword === 'pattern') return faultOfPattern(value);
  if (numeric.has(keyword) && typeof value !== 'number') return `\`${keyword}\` must be a number.`;
  if (keyword === 'required' && !(Array.isArray(value) && value.every((name) => typeof name === 'string')))
    return '`required` must be a list of names.';
  if (keyword === 'enum' && !Array.isArray(value)) return '`enum` must be a list.';
  return faultOfHolder(keyword, value);
}

function faultOfHolder(keyword: string, value: unknown): string | undefined {
  const isInner = (each: unknown): boolean => isSchema(each) || typeof each === 'boolean';
  const { holds } = applicators[keyword] ?? {};
  if (holds === 'one' && !isInner(value)) return `\`${keyword}\` must be a schema.`;
  if (holds === 'list' && !(Array.isArray(value) && value.length > 0 && value.every(isInner)))
    return `\`${keyword}\` must be a list of schemas.`;
  if (holds === 'map' && !(isSchema(value) && Object.values(value).every(isInner)))
    return `\`${keyword}\` must hold schemas by name.`;
  return undefined;
}

function faultOfPattern(value: unknown): string | undefined {
  if (typeof value !== 'string') return '`pattern` must be a string.';
  try {
    RegExp(value, 'u');
    return undefined;
  } catch {
    return `${JSON.stringify(value)} is not a valid regular expression.`;
  }
}
