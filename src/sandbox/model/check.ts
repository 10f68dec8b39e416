import { isObject, listOf, objectOf, type Json } from '../../accumulate/json.ts';
import type { ModelRequest } from '../brain/brain.ts';
import { badRequest } from '../errors.ts';

/** JSON mode needs the word in the conversation, or models would go on with white space for ever. */
export function checkJsonMode({ format, messages }: ModelRequest, param: string): void {
  if (format === 'json_object' && !messages.some(({ text }) => /json/i.test(text)))
    throw badRequest(`'${param}' must contain the word "json" in some form if the format is json_object.`, param);
}

/** Keywords that strict schemas must not have. */
const excluded = ['allOf', 'not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas'];

/**
 * Holds a schema of the caller against the subset that strict mode takes.
 *
 * @throws {ApiError} 400 with the place inside the schema.
 */
export function checkStrictSchema(schema: Json, param: string, code: string, name: string): void {
  const fail = (place: readonly string[], rule: string): never => {
    throw badRequest(
      `Invalid schema for '${name}', at ${place.length === 0 ? 'its root' : place.join('.')}: ${rule}.`,
      param,
      code,
    );
  };
  if (schema['type'] !== 'object') fail([], "the type must be 'object'");
  if (schema['anyOf'] !== undefined) fail([], "'anyOf' is not permitted there");
  const visit = (node: unknown, place: readonly string[]): void => {
    if (!isObject(node)) return;
    const found = excluded.find((keyword) => node[keyword] !== undefined);
    if (found !== undefined) fail(place, `'${found}' is not permitted`);
    if (isObject(node['properties'])) checkObject(node, place, fail);
    for (const [key, child] of Object.entries(objectOf(node['properties'])))
      visit(child, [...place, 'properties', key]);
    for (const [key, child] of Object.entries(objectOf(node['$defs'] ?? node['definitions'])))
      visit(child, [...place, '$defs', key]);
    for (const [index, child] of listOf(node['anyOf']).entries()) visit(child, [...place, 'anyOf', String(index)]);
    visit(node['items'], [...place, 'items']);
  };
  visit(schema, []);
}

function checkObject(
  node: Json,
  place: readonly string[],
  fail: (place: readonly string[], rule: string) => never,
): void {
  if (node['additionalProperties'] !== false) fail(place, "'additionalProperties' must be false");
  const required = listOf(node['required']);
  const missing = Object.keys(objectOf(node['properties'])).find((name) => !required.includes(name));
  if (missing !== undefined) fail(place, `'required' must have every property; '${missing}' is missing`);
}
