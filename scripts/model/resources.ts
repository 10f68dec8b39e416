import type { Schema } from '../../src/openapi/document.ts';
import type { OperationModel, ResourceModel, TypeModel } from './model.ts';
import { narrowedTypes } from './narrowing.ts';

/** The tree of the official client: one resource per prefix of an `x-client.resource`. */
export function buildResources(
  operations: readonly OperationModel[],
  schemas: Readonly<Record<string, Schema>>,
): ResourceModel[] {
  const own = Map.groupBy(operations, (operation) => operation.client?.resource ?? '');
  own.delete('');
  const types = buildTypes(own, schemas);
  const paths = new Set([...own.keys(), ...types.keys()].flatMap(prefixes));
  return [...paths].sort().map((path) => ({
    path: path.split('.'),
    operations: own.get(path) ?? [],
    children: childrenOf(path, paths).filter((child) => holdsOperations(`${path}.${child}`, own)),
    types: types.get(path) ?? [],
  }));
}

const prefixes = (path: string): string[] =>
  path.split('.').map((_, index, segments) => segments.slice(0, index + 1).join('.'));

const childrenOf = (path: string, paths: ReadonlySet<string>): string[] =>
  [...paths]
    .filter((other) => other.startsWith(`${path}.`) && !other.slice(path.length + 1).includes('.'))
    .map((other) => other.slice(path.length + 1))
    .sort();

const holdsOperations = (path: string, own: ReadonlyMap<string, unknown>): boolean =>
  [...own.keys()].some((resource) => resource === path || resource.startsWith(`${path}.`));

/** Names from `x-client` of schemas first, then names of return types. */
function buildTypes(
  own: ReadonlyMap<string, readonly OperationModel[]>,
  schemas: Readonly<Record<string, Schema>>,
): Map<string, TypeModel[]> {
  const claimed = Object.entries(schemas).flatMap(([name, schema]) => claimedType(name, schema));
  const returned = returnedTypes([...own.values()].flat());
  const narrowings = [...own.values()].flat().flatMap((operation) => operation.narrowings);
  const types = new Map<string, TypeModel[]>();
  for (const { resource, type } of uniqueBy([...claimed, ...returned], (named) => JSON.stringify(named.type))) {
    types.set(resource, [...(types.get(resource) ?? []), ...narrowedTypes(type, narrowings)]);
  }
  for (const list of types.values()) list.sort((a, b) => (a.name < b.name ? -1 : 1));
  return types;
}

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): Iterable<T> =>
  new Map([...items].reverse().map((item) => [key(item), item])).values();

interface NamedType {
  readonly resource: string;
  readonly type: TypeModel;
}

function claimedType(component: string, schema: Schema): NamedType[] {
  const claim = schema['x-client'] as { resource: string; name: string } | undefined;
  if (!claim) return [];
  return [
    { resource: claim.resource, type: { name: claim.name, schema: { $ref: `#/components/schemas/${component}` } } },
  ];
}

/**
 * Return types, at the resource that returns each most often: a run belongs to `runs`, although `threads` creates some.
 * Pages are not schemas; the emitter of their resource names them.
 */
function returnedTypes(operations: readonly OperationModel[]): NamedType[] {
  const returned = operations.flatMap(({ answer, client, pagination }) => {
    if (answer.kind !== 'json' || !client || pagination) return [];
    return [{ resource: client.resource, type: { name: client.returns, schema: answer.schema } }];
  });
  const byType = Map.groupBy(returned, ({ type }) => `${type.name} ${JSON.stringify(type.schema)}`);
  return [...byType.values()].map((sameType) => {
    const byResource = [...Map.groupBy(sameType, ({ resource }) => resource).values()];
    return byResource.sort((a, b) => b.length - a.length)[0]?.[0] as NamedType;
  });
}
