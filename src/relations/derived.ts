import type { OpenApiDocument, Response, Schema } from '../openapi/document.ts';
import { pointerOf } from '../openapi/json-pointer.ts';
import { resolve, type ResolvedOperation } from '../openapi/operations.ts';
import { propertyNamesOf, schemasAt, typesOf } from '../schema/walk.ts';
import type { Relation } from './terms/model.ts';

/** The relations that follow from what the contract states elsewhere: pagination, parameters, media types. */
export const derivedRelations = (
  document: OpenApiDocument,
  site: ResolvedOperation,
  operations: readonly ResolvedOperation[],
): readonly Relation[] => [
  ...mediaRelations(document, site),
  ...listRelations(document, site),
  ...pathRelations(document, site, operations),
];

/** The contents of the 2xx responses. */
function contentOf(
  document: OpenApiDocument,
  { operation }: ResolvedOperation,
): Readonly<Record<string, { schema: Schema }>> {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  return Object.assign({}, ...successes.map(([, response]) => resolve<Response>(document, response).content));
}

export const jsonAnswer = (document: OpenApiDocument, site: ResolvedOperation): Schema | undefined =>
  contentOf(document, site)['application/json']?.schema;

/** `stream` decides between JSON and an event stream. */
function mediaRelations(document: OpenApiDocument, site: ResolvedOperation): readonly Relation[] {
  const content = contentOf(document, site);
  if (!content['text/event-stream'] || !content['application/json']) return [];
  const inQuery = site.parameters.some((parameter) => parameter.in === 'query' && parameter.name === 'stream');
  const stream = inQuery ? '$request.query.stream' : '$request.body#/stream';
  const rule = { kind: 'text', at: '$response.header.content-type', level: 'must' } as const;
  return [
    { ...rule, id: 'media-stream', when: { [stream]: { const: true } }, startsWith: 'text/event-stream' },
    { ...rule, id: 'media-json', when: { [stream]: { not: { const: true } } }, startsWith: 'application/json' },
  ];
}

function listRelations(document: OpenApiDocument, site: ResolvedOperation): readonly Relation[] {
  const answer = jsonAnswer(document, site);
  const { 'x-pagination': pagination } = site.operation;
  if (!answer || !pagination) return [];
  const list = `$response.body#${pagination.items}`;
  const items = schemasAt(document, answer, `${pagination.items}/*`);
  const names = new Set(items.flatMap((item) => propertyNamesOf(document, item)));
  const query = new Map(site.parameters.filter((one) => one.in === 'query').map(({ name, schema }) => [name, schema]));
  const limit = query.get('limit');
  const order = query.get('order');
  const created = ['created_at', 'created'].find((name) => names.has(name));
  const base = { level: 'must' } as const;
  return [
    ...(limit
      ? [{ ...base, id: 'list-limit', kind: 'count', at: list, atMost: valueOr('limit', limit) } as Relation]
      : []),
    ...(order && created
      ? [
          {
            ...base,
            id: 'list-order',
            kind: 'order',
            at: `${list}/*/${created}`,
            by: valueOr('order', order),
          } as Relation,
        ]
      : []),
    ...(['first', 'last'] as const)
      .filter((end) => names.has('id') && schemasAt(document, answer, `/${end}_id`).length > 0)
      .map((end): Relation => {
        const of = `${list}/${end === 'first' ? 0 : -1}/id`;
        return { ...base, id: `list-${end}`, kind: 'echo', at: `$response.body#/${end}_id`, of };
      }),
    ...filterRelations(
      document,
      list,
      [...query].filter(([name]) => names.has(name)),
    ),
  ];
}

const valueOr = (name: string, schema: Schema): object => ({
  value: `$request.query.${name}`,
  ...(schema['default'] !== undefined && { or: schema['default'] }),
});

/** A parameter with the name of a member of the items selects by it. */
const filterRelations = (
  document: OpenApiDocument,
  list: string,
  filters: readonly (readonly [name: string, schema: Schema])[],
): readonly Relation[] =>
  filters.map(([name, schema]): Relation => {
    const rule = { id: `list-${name}`, level: 'must', at: `${list}/*/${name}` } as const;
    const of = `$request.query.${name}`;
    return typesOf(document, schema).has('object')
      ? { ...rule, kind: 'echo', of, as: 'filled' }
      : { ...rule, kind: 'among', of: [of] };
  });

/** An answer names the thing that the path names, and the things that it belongs to. */
function pathRelations(
  document: OpenApiDocument,
  site: ResolvedOperation,
  operations: readonly ResolvedOperation[],
): readonly Relation[] {
  const answer = jsonAnswer(document, site);
  if (!answer) return [];
  const names = [...site.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const rule = { kind: 'echo', level: 'must' } as const;
  const has = (pointer: string): boolean => schemasAt(document, answer, pointer).length > 0;
  const own = names.at(-1);
  const places = names.flatMap((name) => [[name, pointerOf([name])] as const, [name, `/data/*/${name}`] as const]);
  return [
    ...(own !== undefined && has('/id') && isSameThing(document, site, operations, own)
      ? [{ ...rule, id: 'path-id', at: '$response.body#/id', of: `$request.path.${own}` } as const]
      : []),
    ...places
      .filter(([, pointer]) => has(pointer))
      .map(([name, pointer]): Relation => {
        const id = pointer.startsWith('/data') ? `path-${name}-of-items` : `path-${name}`;
        return { ...rule, id, at: `$response.body#${pointer}`, of: `$request.path.${name}` };
      }),
  ];
}

/** Whether the answer is the thing that the last parameter names: the path ends there, or a GET there answers alike. */
function isSameThing(
  document: OpenApiDocument,
  site: ResolvedOperation,
  operations: readonly ResolvedOperation[],
  name: string,
): boolean {
  if (site.path.endsWith(`{${name}}`)) return true;
  const path = site.path.slice(0, site.path.indexOf(`{${name}}`) + name.length + 2);
  const read = operations.find((other) => other.method === 'get' && other.path === path);
  return read !== undefined && jsonAnswer(document, read)?.$ref === jsonAnswer(document, site)?.$ref;
}
