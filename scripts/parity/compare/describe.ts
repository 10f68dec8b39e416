import type { Api, Field, Method, ObjectId, ObjectShape, ShapeId } from './api.ts';
import { viewOf } from './view.ts';

/** A type in one line, as in `{ id*: string; reason?: "a" | "b" | null }`: `*` is required, `?` optional. */
export function describeShapes(api: Api, ids: readonly ShapeId[], above: readonly ObjectId[] = []): string {
  const { scalars, values, items, objects, isNullable } = viewOf(api, ids);
  return [
    ...values.map((value) => JSON.stringify(value)),
    ...scalars,
    ...(items.length > 0 ? [`array of ${grouped(describeShapes(api, items, above))}`] : []),
    ...objects.map((id) => describeObject(api, id, above)),
    ...(isNullable ? ['null'] : []),
  ].join(' | ');
}

const grouped = (text: string): string => (text.includes(' | ') && !text.startsWith('{') ? `(${text})` : text);

/** What stands deeper than this is told by its name. */
const deepest = 6;

export function describeObject(api: Api, id: ObjectId, above: readonly ObjectId[] = []): string {
  const { name, fields, entries } = api.objects[id] as ObjectShape;
  if (above.includes(id) || above.length >= deepest) return name ?? 'object';
  const inside = [...above, id];
  const parts = [
    ...fields.map((field) => describeField(api, field, inside)),
    ...(entries === undefined ? [] : [`[key]: ${describeShapes(api, [entries], inside)}`]),
  ];
  return parts.length > 0 ? `{ ${parts.join('; ')} }` : 'object';
}

const describeField = (api: Api, { name, isOptional, shape }: Field, above: readonly ObjectId[]): string =>
  `${name}${isOptional ? '?' : '*'}: ${describeShapes(api, [shape], above)}`;

/** What a method takes and gives, its overloads as one. */
export function describeMethod(api: Api, { signatures }: Method): string {
  const params = signatures.flatMap(({ parameters }) => parameters.filter(({ kind }) => kind === 'params'));
  const shapes = [...new Set(params.map(({ shape }) => shape))];
  const answers = [...new Set(signatures.flatMap((signature) => [...signature.answers, ...signature.events]))];
  return [
    ...(shapes.length > 0 ? [`takes ${describeShapes(api, shapes)}`] : []),
    `gives ${describeShapes(api, answers)}`,
  ].join('; ');
}
