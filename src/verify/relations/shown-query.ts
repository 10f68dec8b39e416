import type { ResolvedOperation } from '../../openapi/operations.ts';
import { holds } from '../../relations/judge-relations.ts';
import { parseAddress } from '../../relations/terms/address.ts';
import { conditionsIn } from '../../relations/terms/conditions.ts';
import type { Address, AskedRequest, Exchange, Relation } from '../../relations/terms/model.ts';
import { sitesAt } from '../../relations/terms/sites.ts';
import type { ParameterValue } from '../cases/template.ts';

/**
 * A query that an answer suits. Examples say none, so each relation asks in turn for what the answer shows, and is
 * refused if the answer would break any relation then.
 */
export function shownQuery(
  { parameters }: ResolvedOperation,
  relations: readonly Relation[],
  exchange: Exchange & { readonly request: AskedRequest },
): readonly ParameterValue[] {
  const { request, answer } = exchange;
  const base: Query = request.query;
  const asked = relations.reduce<Query>((query, relation) => {
    const more = proposed(relation, exchange, query);
    const asking = { ...request, query: { ...query, ...more } };
    const isKept =
      Object.keys(more).length > 0 &&
      holds(relation, asking, answer).verdict === 'holds' &&
      relations.every((one) => holds(one, asking, answer).verdict !== 'broken');
    return isKept ? asking.query : query;
  }, base);
  return parameters.flatMap((parameter): readonly ParameterValue[] => {
    const value = parameter.in === 'query' ? asked[parameter.name] : undefined;
    return value === undefined || parameter.name in base ? [] : [[parameter, value]];
  });
}

type Query = Readonly<Record<string, unknown>>;

/** What the condition of a relation demands of the query, and the values that it compares with the query. */
function proposed(relation: Relation, exchange: Exchange, query: Query): Query {
  const demanded = conditionsIn(relation.when)
    .flatMap(Object.entries)
    .map(([address, schema]) => [address, demandedBy(schema as Demand)] as const);
  const compared = comparedWith(relation).map((address) => [address, shownAt(exchange, relation.at)] as const);
  return Object.fromEntries(
    [...demanded, ...compared].flatMap(([address, value]) => {
      const name = queryName(address);
      if (name === undefined || value === undefined) return [];
      return [[name, name.endsWith('[]') ? [...listOf(query[name]), ...listOf(value)] : value]];
    }),
  );
}

interface Demand {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly contains?: Demand;
}

const demandedBy = ({ const: constant, contains }: Demand): unknown => constant ?? contains?.const;

const comparedWith = (relation: Relation): readonly Address[] => {
  if (relation.kind === 'among') return relation.of;
  return relation.kind === 'echo' && !relation.members ? [relation.of] : [];
};

const shownAt = (exchange: Exchange, at: Address): unknown => sitesAt(exchange, at)[0]?.value ?? undefined;

const queryName = (address: Address): string | undefined => {
  const { side, part, segments } = parseAddress(address);
  return side === 'request' && part === 'query' ? segments[0] : undefined;
};

const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat());
