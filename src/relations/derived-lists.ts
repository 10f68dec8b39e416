import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { pointerOf } from '../openapi/json-pointer.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';
import { constantsOf, propertyNamesOf, schemasAt, typesOf } from '../schema/walk.ts';
import { jsonAnswer } from './success-content.ts';
import type { Relation } from './terms/model.ts';

/** A list with a cursor, as its operation describes it. */
interface List {
  /** The address of the items. */
  readonly at: string;
  /** The members that the items can have. */
  readonly members: ReadonlyMap<string, Schema>;
  readonly query: ReadonlyMap<string, Schema>;
  /** The members of the answer that name its ends. */
  readonly ends: readonly ('first' | 'last')[];
}

const membersOf = (document: OpenApiDocument, item: Schema): (readonly [string, Schema])[] =>
  [...new Set(propertyNamesOf(document, item))].flatMap((name) => {
    const [member] = schemasAt(document, item, pointerOf([name]));
    return member ? [[name, member] as const] : [];
  });

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
    members: new Map(items.flatMap((item) => membersOf(document, item))),
    query: new Map(query),
    ends: (['first', 'last'] as const).filter((end) => schemasAt(document, answer, `/${end}_id`).length > 0),
  };
  return [...sizeAndOrder(list), ...(list.members.has('id') ? endIds(list) : []), ...filters(document, list)];
}

function sizeAndOrder({ at, members, query }: List): readonly Relation[] {
  const [limit, order] = [query.get('limit'), query.get('order')];
  const created = ['created_at', 'created'].find((name) => members.has(name));
  const sorted =
    order && created
      ? [
          {
            ...must,
            id: 'list-order',
            kind: 'order',
            at: `${at}/*/${created}`,
            by: valueOr('order', order),
            ...otherOrder(query.get('order_by'), created),
          } as Relation,
        ]
      : [];
  const sized = limit
    ? [{ ...must, id: 'list-limit', kind: 'count', at, atMost: valueOr('limit', limit) } as Relation]
    : [];
  return [...sized, ...sorted];
}

/** A list that can be sorted by something else than its creation does not owe both orders. */
function otherOrder(orderBy: Schema | undefined, created: string): Pick<Relation, 'unless'> {
  const others = ((orderBy?.['enum'] ?? []) as readonly unknown[]).filter((value) => value !== created);
  return others.length === 0 ? {} : { unless: { '$request.query.order_by': { enum: others } } };
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

/**
 * A parameter with the name of a member of the items selects by it, if both have the same type. Numbers are bounds, and
 * an object that selects by a number is a range.
 */
const filters = (document: OpenApiDocument, { at, members, query }: List): readonly Relation[] =>
  [...query].flatMap(([name, schema]): readonly Relation[] => {
    const member = members.get(name);
    const type = selecting.find((one) => typesOf(document, schema).has(one));
    if (!member || !type || (type === 'object' && !typesOf(document, member).has(type))) return [];
    const rule = { ...must, id: `list-${name}`, at: `${at}/*/${name}` } as const;
    const of = `$request.query.${name}`;
    if (type === 'object') return [{ ...rule, kind: 'echo', of, as: 'filled' }];
    return [{ ...rule, kind: 'among', of: [of], ...onlyKnown(document, of, schema, member) }];
  });

const selecting = ['string', 'boolean', 'array', 'object'];

/** A value that no item can have asks for something else: `any`. */
function onlyKnown(document: OpenApiDocument, of: string, schema: Schema, member: Schema): Pick<Relation, 'when'> {
  const [asked, had] = [constantsOf(document, schema), constantsOf(document, member)];
  if (!asked || !had || asked.every((value) => had.includes(value))) return {};
  return { when: { [of]: { enum: asked.filter((value) => had.includes(value)) } } };
}
