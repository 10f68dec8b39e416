import { pointerOf, valueAt } from '../../openapi/json-pointer.ts';
import { methods } from '../../openapi/document.ts';
import { isSchema as isObject } from '../../schema/keywords.ts';
import { checkCycles } from './check-cycles.ts';
import { checkSchema } from './check-schema.ts';
import type { Fail } from './input-error.ts';

/** Checks all that the comparison relies on, so that a document that cannot be compared is named with its place. */
export function checkDocument(value: unknown, fail: Fail): void {
  if (!isObject(value)) return fail('', 'is not an OpenAPI document: it is not an object.');
  checkVersion(value, fail);
  checkPart(value, '', 'paths', fail);
  checkPart(value, '', 'components', fail);
  walk({ document: value, fail, schemas: new Map() }, value, '', 'node');
  for (const [path, item] of Object.entries((value['paths'] ?? {}) as object))
    checkPathItem(item, pointerOf(['paths', path]), fail);
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

function checkPart(parent: Readonly<Record<string, unknown>>, at: string, key: string, fail: Fail): void {
  if (parent[key] !== undefined && !isObject(parent[key]))
    fail(`${at}${pointerOf([key])}`, `\`${key}\` must be an object.`);
}

function checkPathItem(item: unknown, at: string, fail: Fail): void {
  if (!isObject(item)) return fail(at, 'a path must be an object.');
  if (item.$ref !== undefined) return fail(at, 'a path by `$ref` is not read; bundle the document first.');
  checkList(item, at, fail);
  for (const method of methods) {
    const operation = item[method];
    if (operation === undefined) continue;
    if (!isObject(operation)) return fail(`${at}/${method}`, 'an operation must be an object.');
    checkList(operation, `${at}/${method}`, fail);
    for (const key of ['requestBody', 'responses']) checkPart(operation, `${at}/${method}`, key, fail);
  }
}

function checkList(parent: Readonly<Record<string, unknown>>, at: string, fail: Fail): void {
  const list = parent['parameters'] ?? [];
  if (!Array.isArray(list)) return fail(`${at}/parameters`, '`parameters` must be a list.');
  const wrong = list.findIndex(
    (each) => !isObject(each) || (each.$ref === undefined && typeof each['name'] !== 'string'),
  );
  if (wrong >= 0) fail(`${at}/parameters/${wrong}`, 'a parameter must have a `name`.');
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
  if ($ref === undefined || typeof $ref === 'object') return;
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
