import type { OpenApiDocument } from '../../openapi/document.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import { parseAddress } from '../../relations/terms/address.ts';
import type { Address, Relation } from '../../relations/terms/model.ts';
import type { Node } from '../../schema/node.ts';
import { boundaryValues } from '../../schema/values/boundary-values.ts';
import { withValue } from '../../schema/values/locations.ts';
import { sample } from '../../schema/values/sample.ts';
import { alternativesOf, constantsOf, propertyNamesOf, schemasAt } from '../../schema/walk.ts';
import type { Ask } from './asks.ts';

/** A field of a request body, or a query parameter. */
export interface Field {
  readonly part: string;
  readonly name: string;
  readonly node: Node;
  /** The value in the request that is changed. */
  readonly value: unknown;
  /** The values that the examples of the operation show. */
  readonly shown: readonly unknown[];
}

export function isIn(address: Address, { part, name }: Pick<Field, 'part' | 'name'>): boolean {
  const parsed = parseAddress(address);
  return parsed.part === part && parsed.segments[0] === name;
}

/**
 * Values that a field could have, best first: those that a server without regard to the request hardly meets by chance,
 * then what the examples show, then what the schema lists. Many do not fit the ask: each must be tried.
 */
export function valuesFor(document: OpenApiDocument, { relation, given, read }: Ask, field: Field): readonly unknown[] {
  const demanded = Object.entries(given)
    .filter(([address]) => isIn(address, field))
    .flatMap(([address, schema]) => literalsOf(schema).map((value) => [address, value] as const));
  const telling =
    read !== undefined && isIn(read, field)
      ? tellingValues(document, relation, field, read).map((value) => [read, value] as const)
      : [];
  const allowed = [sample(document, field.node), ...boundaryValues(document, field.node).map(({ value }) => value)];
  const whole = [field.value, ...field.shown, ...allowed].filter(isShort);
  return [...[...demanded, ...telling].flatMap(([address, value]) => changedAt(address, whole, value)), ...whole];
}

/** Texts and lists of thousands of characters ask for nothing more. */
const isShort = (value: unknown): boolean => value === undefined || JSON.stringify(value).length <= 2000;

function literalsOf(schema: Readonly<Record<string, unknown>>): readonly unknown[] {
  if ('const' in schema) return [schema['const']];
  // Most of what must be another value may be absent.
  if ('not' in schema) return [undefined];
  const { const: item } = (schema['contains'] ?? {}) as { const?: unknown };
  return item === undefined ? [] : [[item]];
}

function tellingValues(
  document: OpenApiDocument,
  relation: Relation,
  { node, value, shown }: Field,
  read: Address,
): readonly unknown[] {
  if (relation.kind === 'count' || relation.kind === 'amount')
    return relation.is === undefined ? [1] : [...[value, ...shown].flatMap(doubled), 2];
  // Hardly a sentence is without the letter.
  if (relation.kind === 'text' && relation.without !== undefined) return ['e', ['e']];
  // Made-up models and ids would only be refused.
  if (relation.kind !== 'echo' || (relation.as ?? 'same') !== 'same' || /(?:\b|_)ids?$/.test(read)) return [];
  const schemas = schemasAt(document, node.schema, pointerOf(parseAddress(read).segments.slice(1)));
  const listed = schemas
    .flatMap((schema) => alternativesOf(document, schema))
    .flatMap((schema) => constantsOf(document, schema) ?? []);
  const isMap = schemas.every((schema) => propertyNamesOf(document, schema).length === 0);
  if (listed.length > 0) return listed.filter((one) => one !== value && one !== null);
  return [...(isMap ? [{ concord: 'asked' }] : []), false, true, 'concord-asked', 0.5, 2];
}

/** Two of what is one. */
const doubled = (value: unknown): readonly unknown[] => (typeof value === 'string' ? [[value, `${value} `]] : []);

/** The values with another one at an address inside the field. */
function changedAt(address: Address, whole: readonly unknown[], value: unknown): readonly unknown[] {
  const [, ...inside] = parseAddress(address).segments;
  if (inside.length === 0) return [value];
  if (inside.includes('*')) return [];
  const parents = [nested(inside.slice(0, -1)), ...whole.filter((one) => hasPlace(one, inside))];
  return parents.map((one) => withValue(one, inside, value));
}

const nested = ([head, ...rest]: readonly string[]): unknown => (head === undefined ? {} : { [head]: nested(rest) });

const hasPlace = (value: unknown, [head, ...rest]: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  head !== undefined &&
  (rest.length === 0 || hasPlace((value as Readonly<Record<string, unknown>>)[head], rest));
