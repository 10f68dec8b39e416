import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';
import { propertyNamesOf, schemasAt, typesOf } from '../schema/walk.ts';
import { jsonAnswer } from './success-content.ts';
import type { Relation } from './terms/model.ts';

/** A list with a cursor, as its operation describes it. */
interface List {
  /** The address of the items. */
  readonly at: string;
  /** The names that the items can have. */
  readonly names: ReadonlySet<string>;
  readonly query: ReadonlyMap<string, Schema>;
  /** The members of the answer that name its ends. */
  readonly ends: readonly ('first' | 'last')[];
}

const must = { level: 'must' } as const;

/** What a list owes to its limit, order and filters, and the ids of its ends. */
export function listRelations(document: OpenApiDocument, site: ResolvedOperation): readonly Relation[] {
  const answer = jsonAnswer(document, site);
  const { 'x-pagination': pagination } = site.operation;
  if (!answer || !pagination) return [];
  const items = schemasAt(document, answer, `${pagination.items}/*`);
  const query = site.parameters.filter((one) => one.in === 'query').map(({ name, schema }) => [name, schema] as const);
  const list: List = {
    at: `$response.body#${pagination.items}`,
    names: new Set(items.flatMap((item) => propertyNamesOf(document, item))),
    query: new Map(query),
    ends: (['first', 'last'] as const).filter((end) => schemasAt(document, answer, `/${end}_id`).length > 0),
  };
  return [...sizeAndOrder(list), ...(list.names.has('id') ? endIds(list) : []), ...filters(document, list)];
}

function sizeAndOrder({ at, names, query }: List): readonly Relation[] {
  const [limit, order] = [query.get('limit'), query.get('order')];
  const created = ['created_at', 'created'].find((name) => names.has(name));
  const sorted =
    order && created
      ? [
          {
            ...must,
            id: 'list-order',
            kind: 'order',
            at: `${at}/*/${created}`,
            by: valueOr('order', order),
          } as Relation,
        ]
      : [];
  const sized = limit
    ? [{ ...must, id: 'list-limit', kind: 'count', at, atMost: valueOr('limit', limit) } as Relation]
    : [];
  return [...sized, ...sorted];
}

const valueOr = (name: string, schema: Schema): object => ({
  value: `$request.query.${name}`,
  ...(schema['default'] !== undefined && { or: schema['default'] }),
});

/** If the answer names its ends, it names the ids of its first and last item. */
const endIds = ({ at, ends }: List): readonly Relation[] =>
  ends.map((end): Relation => {
    const of = `${at}/${end === 'first' ? 0 : -1}/id`;
    return { ...must, id: `list-${end}`, kind: 'among', at: `$response.body#/${end}_id`, of: [of] };
  });

/** A parameter with the name of a member of the items selects by it. One that names a moment is a bound of a period. */
const filters = (document: OpenApiDocument, { at, names, query }: List): readonly Relation[] =>
  [...query]
    .filter(([name]) => names.has(name) && !isMoment(name))
    .map(([name, schema]): Relation => {
      const rule = { ...must, id: `list-${name}`, at: `${at}/*/${name}` } as const;
      const of = `$request.query.${name}`;
      return typesOf(document, schema).has('object')
        ? { ...rule, kind: 'echo', of, as: 'filled' }
        : { ...rule, kind: 'among', of: [of] };
    });

const isMoment = (name: string): boolean => /_(?:at|time)$/.test(name);
