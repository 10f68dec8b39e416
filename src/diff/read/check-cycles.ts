import type { Schema } from '../../openapi/document.ts';
import { pointerOf, valueAt } from '../../openapi/json-pointer.ts';
import { isSchema } from '../../schema/keywords.ts';
import type { Fail } from './input-error.ts';

/** Keywords whose schemas apply to the same value, so that a circle of them never ends. */
const same = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];

/** A schema may contain itself below a property or an item. One that contains itself at the same value says nothing. */
export function checkCycles(
  document: object,
  schema: Schema,
  at: string,
  state: Map<object, 'open' | 'done'>,
  fail: Fail,
): void {
  if (state.get(schema) === 'open')
    return fail(at, 'the schema cannot be compiled: it contains itself, without a property or item between.');
  if (state.has(schema)) return;
  state.set(schema, 'open');
  const target = schema.$ref === undefined ? undefined : valueAt(document, decodeURIComponent(schema.$ref));
  if (isSchema(target)) checkCycles(document, target, schema.$ref?.slice(1) ?? at, state, fail);
  for (const keyword of same) {
    const held = [schema[keyword]].flat();
    for (const [index, inner] of held.entries()) {
      const place = at + pointerOf(Array.isArray(schema[keyword]) ? [keyword, index] : [keyword]);
      if (isSchema(inner)) checkCycles(document, inner, place, state, fail);
    }
  }
  state.set(schema, 'done');
}
