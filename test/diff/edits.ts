import { pointerOf, segmentsOf, valueAt } from '../../src/openapi/json-pointer.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';

/** One step of an edit. Paths are pointers, or start with the name of a thing: see `pointerFor`. */
export type Edit =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove' | 'inline' | 'reverse'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly from: string; readonly path: string }
  | { readonly op: 'extract'; readonly path: string; readonly to: string }
  | {
      readonly op: 'rename-path';
      readonly operation: string;
      readonly to: string;
      readonly parameter?: readonly [string, string];
    }
  | { readonly op: 'rename-operation'; readonly operation: string; readonly to: string };

type Container = Record<string, unknown>;

/** A copy of the document with the edits applied. */
export function edited(document: OpenApiDocument, edits: readonly Edit[]): OpenApiDocument {
  const copy = structuredClone(document);
  for (const edit of edits) apply(copy, edit);
  return copy;
}

function apply(document: OpenApiDocument, edit: Edit): void {
  switch (edit.op) {
    case 'add':
      return add(document, pointerFor(document, edit.path), structuredClone(edit.value));
    case 'replace':
      return set(document, pointerFor(document, edit.path), structuredClone(edit.value));
    case 'remove':
      return remove(document, pointerFor(document, edit.path));
    case 'inline':
      return inline(document, pointerFor(document, edit.path));
    case 'extract':
      return extract(document, pointerFor(document, edit.path), edit.to);
    case 'reverse':
      return reverse(document, pointerFor(document, edit.path));
    case 'move':
    case 'copy': {
      const from = pointerFor(document, edit.from);
      const value = structuredClone(valueAt(document, from));
      if (edit.op === 'move') remove(document, from);
      return add(document, pointerFor(document, edit.path), value);
    }
    case 'rename-path':
      return renamePath(document, edit);
    default:
      return renameOperation(document, edit.operation, edit.to);
  }
}

const roots: Readonly<Record<string, string>> = {
  schema: '/components/schemas',
  param: '/components/parameters',
  header: '/components/headers',
  response: '/components/responses',
  example: '/components/examples',
};

/** `schema:Name/…`, `param:`, `header:`, `response:`, `example:`, `op:operationId/…`, `item:operationId/…`, or a pointer. */
export function pointerFor(document: OpenApiDocument, path: string): string {
  const [, kind = '', name = '', rest = ''] = /^([a-z]+):([^/]+)(.*)$/.exec(path) ?? [];
  const base = kind === '' ? '' : baseOf(document, kind, name);
  return segmentsOf(kind === '' ? path : rest).reduce((at, segment) => {
    const index = indexIn(valueAt(document, at), segment);
    return at + pointerOf([index ?? segment]);
  }, base);
}

function baseOf(document: OpenApiDocument, kind: string, name: string): string {
  if (kind in roots) return `${roots[kind]}${pointerOf([name])}`;
  const found = operationsOf(document).find(({ operation }) => operation.operationId === name);
  if (!found) throw new Error(`There is no operation ${name}.`);
  return kind === 'op' ? found.pointer : pointerOf(['paths', found.path]);
}

/** `[=value]`, `[$ref=Name]` or `[key=value]`: the index of an item of a list. */
function indexIn(list: unknown, segment: string): number | undefined {
  const [, key = '', value = ''] = /^\[([^=]*)=(.*)\]$/.exec(segment) ?? [];
  if (!Array.isArray(list) || !segment.startsWith('[')) return undefined;
  const index = list.findIndex((item) => {
    if (key === '') return String(item) === value;
    const own = String((item as Container)[key]);
    return key === '$ref' ? own.endsWith(`/${value}`) : own === value;
  });
  if (index < 0) throw new Error(`Nothing fits ${segment}.`);
  return index;
}

function parentOf(document: object, pointer: string): [parent: Container, key: string] {
  const segments = segmentsOf(pointer);
  const parent = valueAt(document, pointerOf(segments.slice(0, -1)));
  if (typeof parent !== 'object' || parent === null) throw new Error(`${pointer} has no parent.`);
  return [parent as Container, segments.at(-1) ?? ''];
}

function add(document: object, pointer: string, value: unknown): void {
  const [parent, key] = parentOf(document, pointer);
  if (!Array.isArray(parent)) parent[key] = value;
  else parent.splice(key === '-' ? parent.length : Number(key), 0, value);
}

function set(document: object, pointer: string, value: unknown): void {
  const [parent, key] = parentOf(document, pointer);
  if (!Object.hasOwn(parent, key)) throw new Error(`${pointer} does not exist.`);
  parent[key] = value;
}

function remove(document: object, pointer: string): void {
  const [parent, key] = parentOf(document, pointer);
  if (!Object.hasOwn(parent, key)) throw new Error(`${pointer} does not exist.`);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function inline(document: OpenApiDocument, pointer: string): void {
  const { $ref, ...beside } = valueAt(document, pointer) as { $ref: string };
  set(document, pointer, { ...(structuredClone(valueAt(document, $ref)) as object), ...beside });
}

function extract(document: OpenApiDocument, pointer: string, to: string): void {
  const value = structuredClone(valueAt(document, pointer));
  const base = pointerFor(document, to);
  add(document, base, value);
  set(document, pointer, { $ref: `#${base}` });
}

function reverse(document: OpenApiDocument, pointer: string): void {
  const value = valueAt(document, pointer) as object;
  set(
    document,
    pointer,
    Array.isArray(value) ? value.toReversed() : Object.fromEntries(Object.entries(value).reverse()),
  );
}

function renamePath(
  document: OpenApiDocument,
  { operation, to, parameter }: Extract<Edit, { op: 'rename-path' }>,
): void {
  const found = operationsOf(document).find((each) => each.operation.operationId === operation);
  const paths = document.paths as Record<string, unknown>;
  if (!found) throw new Error(`There is no operation ${operation}.`);
  const item = JSON.parse(JSON.stringify(paths[found.path])) as Container;
  delete paths[found.path];
  paths[to] = item;
  if (!parameter) return;
  const [old, name] = parameter;
  const lists = [item, ...Object.values(item)].flatMap(
    (each) => ((each as Container)['parameters'] ?? []) as Container[],
  );
  for (const each of lists) {
    if (each['$ref'] !== undefined) {
      const target = structuredClone(valueAt(document, String(each['$ref']))) as Container;
      if (target['name'] !== old || target['in'] !== 'path') continue;
      delete each['$ref'];
      Object.assign(each, target);
    }
    if (each['name'] === old && each['in'] === 'path') each['name'] = name;
  }
}

function renameOperation(document: OpenApiDocument, operation: string, to: string): void {
  const rename = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const own = node as Container;
    if (own['operationId'] === operation) own['operationId'] = to;
    Object.values(own).forEach(rename);
  };
  rename(document);
}
