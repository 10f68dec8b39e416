import { isObject } from '../../openapi/is-object.ts';
import { pointerOf, valueAt } from '../../openapi/json-pointer.ts';
import { checkCycles } from './check-cycles.ts';
import { checkSchema } from './check-schema.ts';
import { checkShape } from './check-shape.ts';
import type { Fail } from './input-error.ts';

/** Checks all that the comparison relies on, so that a document that cannot be compared is named with its place. */
export function checkDocument(value: unknown, fail: Fail): void {
  if (!isObject(value)) return fail('', 'is not an OpenAPI document: it is not an object.');
  checkVersion(value, fail);
  checkShape(value, 'document', '', fail);
  for (const [path, item] of Object.entries((value['paths'] ?? {}) as Record<string, { readonly $ref?: unknown }>))
    if (item.$ref !== undefined)
      fail(pointerOf(['paths', path]), 'a path by `$ref` is not read; bundle the document first.');
  walk({ document: value, fail, schemas: new Map() }, value, '', 'node');
}

function checkVersion(document: Readonly<Record<string, unknown>>, fail: Fail): void {
  const { openapi, swagger } = document;
  if (typeof openapi === 'string' && /^3\.\d/.test(openapi)) return;
  if (swagger !== undefined) return fail('/swagger', `is Swagger ${String(swagger)}; convert it to OpenAPI 3 first.`);
  return fail(
    '',
    openapi === undefined
      ? 'is not an OpenAPI document: it has no `openapi`.'
      : `has the \`openapi\` version ${JSON.stringify(openapi)}; 3.0, 3.1 and 3.2 can be compared.`,
  );
}

interface Walk {
  readonly document: Readonly<Record<string, unknown>>;
  readonly fail: Fail;
  /** The schemas that were checked for cycles, with the state of the check. */
  readonly schemas: Map<object, 'open' | 'done'>;
}

/** What a value is: a node with keywords, a map of named nodes, a map of examples. */
type Role = 'node' | 'map' | 'examples';

/** Keys whose content is named by the author, so that the names mean nothing. */
const maps = new Set(
  'paths responses headers content schemas parameters requestBodies securitySchemes callbacks links pathItems variables encoding mapping'.split(
    ' ',
  ),
);

/** Keys whose content is data. So is that of extensions. */
const data = new Set(['example', 'value', 'default', 'enum', 'const']);

function walk(context: Walk, value: unknown, at: string, role: Role): void {
  if (Array.isArray(value)) return value.forEach((each, index) => walk(context, each, at + pointerOf([index]), 'node'));
  if (!isObject(value)) return;
  if (role !== 'map') checkRef(context, value, at);
  if (role === 'examples')
    return Object.entries(value).forEach(
      ([name, example]) => isObject(example) && checkRef(context, example, at + pointerOf([name])),
    );
  for (const [key, own] of Object.entries(value)) {
    const place = at + pointerOf([key]);
    if (role !== 'map' && (data.has(key) || key.startsWith('x-'))) continue;
    if (role !== 'map' && key === 'schema') visitSchema(context, own, place);
    else if (role !== 'map' && key === 'schemas' && isObject(own))
      for (const [name, schema] of Object.entries(own)) visitSchema(context, schema, place + pointerOf([name]));
    else
      walk(
        context,
        own,
        place,
        role !== 'map' && key === 'examples' ? 'examples' : role !== 'map' && maps.has(key) ? 'map' : 'node',
      );
  }
}

function visitSchema(context: Walk, schema: unknown, at: string): void {
  const { document, fail, schemas } = context;
  checkSchema(schema, at, fail, (node, place) => checkRef(context, node, place));
  if (isObject(schema)) checkCycles(document, schema, at, schemas, fail);
}

function checkRef({ document, fail }: Walk, node: Readonly<Record<string, unknown>>, at: string): void {
  const { $ref } = node;
  if ($ref === undefined) return;
  if (typeof $ref !== 'string') return fail(at, 'a `$ref` must be a string.');
  if (!$ref.startsWith('#/')) return fail(at, `refers to ${$ref}, outside of the document; bundle it first.`);
  const seen = new Set<string>();
  for (let target: unknown = $ref; typeof target === 'string';) {
    if (seen.has(target)) return fail(at, `${$ref} leads back to itself.`);
    seen.add(target);
    const found: unknown = valueAt(document, decoded(target));
    if (found === undefined) return fail(at, `${target} does not exist in the document.`);
    const next = isObject(found) && Object.keys(found).length === 1 ? found.$ref : undefined;
    target = next;
  }
}

/** A reference is a URI fragment. One that is not encoded correctly is taken as it stands. */
function decoded(ref: string): string {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}
