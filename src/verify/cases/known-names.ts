import { segmentsOf, valueAt } from '../../openapi/json-pointer.ts';
import { parseAddress } from '../../relations/terms/address.ts';
import { conditionsIn } from '../../relations/terms/conditions.ts';
import type { Address, Among, Condition, Exchange, Relation } from '../../relations/terms/model.ts';
import { sitesAt, type Site } from '../../relations/terms/sites.ts';
import { withValue } from '../../schema/values/locations.ts';
import type { Ask } from './asks.ts';

/** Names in a request, and the lists in it that define them. */
interface Names {
  /** The value in the answer that is one of them. */
  readonly at: Address;
  readonly uses: readonly Address[];
  readonly lists: readonly Address[];
}

/**
 * Relations that compare different parts of the request with the same value of an answer: the tool that must be called
 * is one of the tools. The shortest list defines the names.
 */
function namesIn(relations: readonly Relation[]): readonly Names[] {
  const among = relations.filter((relation): relation is Among => relation.kind === 'among');
  return [...Map.groupBy(among, ({ at }) => at).values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => rankOf(a.of[0]) - rankOf(b.of[0]));
    const uses = others.flatMap(({ of }) => of).filter((address) => address.startsWith('$request.body#'));
    return first?.of[0]?.includes('*') && uses.length > 0 ? [{ at: first.at, uses, lists: first.of }] : [];
  });
}

const rankOf = (address: Address = ''): number => (address.includes('*') ? 0 : 100) + address.split('/').length;

/** The ask with the lists that its names come from, and without which the answer cannot have what is judged. */
export function withLists(ask: Ask, relations: readonly Relation[]): Ask {
  const asked = [...Object.keys(ask.given), ...(ask.read === undefined ? [] : [ask.read])];
  const fields = new Set(asked.map(fieldOf));
  const also = namesIn(relations)
    .filter(({ lists: [list = ''] }) => !fields.has(fieldOf(list)))
    .filter(({ at, uses }) => isJustBelow(at, ask.relation.at) || uses.some((use) => isUsed(use, asked)))
    .flatMap(({ lists: [list] }) => list ?? []);
  // Of lists in the same field, one is enough.
  const lists = also.filter((one, at) => also.findIndex((other) => fieldOf(other) === fieldOf(one)) === at);
  return { ...ask, given: { ...ask.given, ...demandFor(ask, relations) }, also: lists };
}

/** If an ask reads a list of names, the demand that the answer has one of them. Otherwise it might have none. */
function demandFor({ given, read = '', relation }: Ask, relations: readonly Relation[]): Condition {
  const names = namesIn(relations).find(({ lists: [list = ''] }) => read.startsWith(list.replace(/\*.*/, '*')));
  const demand = relations.find(
    (one) =>
      one.kind === 'fits' && one.when && names?.at.startsWith(`${one.at}/*/`) && relation.at.startsWith(`${one.at}/*/`),
  );
  const [condition = {}] = conditionsIn(demand?.when);
  const isFree = Object.keys(condition).every((address) => !Object.keys(given).map(fieldOf).includes(fieldOf(address)));
  return isFree ? condition : {};
}

const isJustBelow = (at: Address, parent: Address): boolean =>
  at.startsWith(`${parent}/`) && at.slice(parent.length + 1).split('/').length <= 3;

/** Whether an ask is about the name itself, or about the whole field that it is in. */
const isUsed = (use: Address, asked: readonly Address[]): boolean =>
  asked.some((address) => address === use || (fieldOf(address) === fieldOf(use) && !address.slice(1).includes('name')));

const fieldOf = (address: Address): string => parseAddress(address).segments[0] ?? '';

/** The body with names that its lists define. Undefined if there is a name and no list. */
export function withKnownNames(body: unknown, relations: readonly Relation[]): unknown {
  return namesIn(relations).reduce(
    (current, { uses, lists }) => uses.reduce((own, use) => own && renamed(own, use, lists), current),
    body,
  );
}

function renamed(body: unknown, use: Address, lists: readonly Address[]): unknown {
  const known = lists.flatMap((list) => namesAt(body, list));
  return namesAt(body, use).reduce<unknown>((current, { pointer, value }) => {
    const alike = known.filter((one) => typeAt(body, one.pointer) === typeAt(body, pointer));
    if (alike.some((one) => one.value === value)) return current;
    return current && alike[0] && withValue(current, segmentsOf(pointer), alike[0].value);
  }, body);
}

const namesAt = (body: unknown, address: Address): readonly Site[] => {
  const request = { path: {}, query: {}, headers: {}, body };
  const exchange: Exchange = { request, answer: { status: 200, headers: {} } };
  return sitesAt(exchange, address).filter(({ value }) => typeof value === 'string');
};

/** The type of the thing with a name. */
const typeAt = (body: unknown, pointer: string): unknown => valueAt(body, pointer.replace(/[^/]*$/, 'type'));
