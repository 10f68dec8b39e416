import type { OpenApiDocument, Ref } from '../../src/openapi/document.ts';
import { pointerOf, segmentsOf, valueAt } from '../../src/openapi/json-pointer.ts';
import { applicators, type Applicator } from '../../src/schema/keywords.ts';

/** The kinds of OpenAPI objects that are counted or lead to counted ones. */
export type Kind = 'operation' | 'parameter' | 'body' | 'response' | 'header' | 'link' | 'media' | 'schema';

/**
 * The reached objects: by kind, then by JSON Pointer. Objects behind a `$ref` have the pointer of their declaration.
 */
export type Reached = Readonly<Record<Kind, ReadonlyMap<string, object>>>;

type Shape = Applicator['holds'];

/**
 * The fields of each kind, with the kind that they lead to.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-0
 */
const fields: Readonly<Record<Kind, readonly (readonly [field: string, shape: Shape, kind: Kind])[]>> = {
  operation: [
    ['parameters', 'list', 'parameter'],
    ['requestBody', 'one', 'body'],
    ['responses', 'map', 'response'],
  ],
  parameter: [['schema', 'one', 'schema']],
  body: [['content', 'map', 'media']],
  response: [
    ['headers', 'map', 'header'],
    ['content', 'map', 'media'],
    ['links', 'map', 'link'],
  ],
  header: [['schema', 'one', 'schema']],
  link: [],
  media: [['schema', 'one', 'schema']],
  schema: Object.entries(applicators).map(([keyword, { holds }]) => [keyword, holds, 'schema']),
};

/** All objects that the given objects reach, each once. */
export function reach(document: OpenApiDocument, starts: readonly (readonly [kind: Kind, pointer: string])[]): Reached {
  const reached = Object.fromEntries(Object.keys(fields).map((kind) => [kind, new Map()])) as Record<
    Kind,
    Map<string, object>
  >;

  const visit = (kind: Kind, pointer: string): void => {
    const node = valueAt(document, pointer) as (object & Partial<Ref>) | boolean | undefined;
    if (typeof node !== 'object') return;
    if (node.$ref !== undefined) return visit(kind, node.$ref.slice(1));
    if (reached[kind].has(pointer)) return;
    reached[kind].set(pointer, node);
    for (const [field, shape, next] of fields[kind]) {
      for (const at of placesIn(node, field, shape)) visit(next, pointer + at);
    }
  };

  for (const [kind, pointer] of starts) visit(kind, pointer);
  return reached;
}

function placesIn(node: object, field: string, shape: Shape): readonly string[] {
  if (!Object.hasOwn(node, field)) return [];
  const at = pointerOf([field]);
  if (shape === 'one') return [at];
  return Object.keys((node as Record<string, object>)[field] ?? {}).map((key) => at + pointerOf([key]));
}

/** The last segment of a pointer: the name of an object. */
export const nameAt = (pointer: string): string => segmentsOf(pointer).at(-1) ?? '';
