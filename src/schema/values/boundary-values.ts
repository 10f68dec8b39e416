import type { OpenApiDocument } from '../../openapi/document.ts';
import { childOf, unionNodes, type Node } from '../node.ts';
import { statedTypes } from '../walk.ts';
import { sample } from './sample.ts';

/** A value at, or just inside, a limit of a schema. */
export interface BoundaryValue {
  readonly label: string;
  readonly value: unknown;
  /** Whether the schema states the value or a bound at it; false for an invented value. */
  readonly closed: boolean;
}

/** The maximum length of generated texts and lists. Limits of megabytes need tests of their own. */
const most = { length: 70_000, items: 300 };

/** Letters of several scripts and directions, a combining mark, an astral sign, an emoji of several parts. */
export const oddUnicode = 'Žluťoučký 漢字 עברית e\u0301 𝒳 👩‍👩‍👧 \u202eabc\u202c';

/** The limits of each keyword, each enum value, each member of a union, and null if allowed. */
export function boundaryValues(document: OpenApiDocument, node: Node): BoundaryValue[] {
  const { schema } = node;
  const types = statedTypes(node.schema);
  const found: BoundaryValue[] = types.includes('null') ? [{ label: 'null', value: null, closed: true }] : [];
  if ('const' in schema) return found;
  if (Array.isArray(schema['enum']))
    return schema['enum'].map((value) => ({ label: `enum ${String(value)}`, value, closed: true }));
  if (types.includes('boolean')) found.push(...[true, false].map((value) => closedValue(String(value), value)));
  if (types.includes('integer') || types.includes('number')) found.push(...numbers(node));
  if (types.includes('string')) found.push(...texts(node));
  if (types.includes('array')) found.push(...arrays(document, node));
  if (types.includes('object')) found.push(...maps(document, node));
  return [...found, ...members(document, node)];
}

const closedValue = (label: string, value: unknown): BoundaryValue => ({ label, value, closed: true });

function members(document: OpenApiDocument, node: Node): BoundaryValue[] {
  return unionNodes(document, node).flatMap((member, index) => {
    const name = /^\/components\/schemas\/([^/]+)$/.exec(member.pointer)?.[1] ?? String(index);
    const own = { label: `member ${name}`, value: sample(document, member), closed: false };
    return [own, ...boundaryValues(document, member).filter(({ closed }) => closed)];
  });
}

function numbers(node: Node): BoundaryValue[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = node.schema as Record<
    string,
    number | undefined
  >;
  const step = multipleOf ?? (statedTypes(node.schema).includes('integer') ? 1 : 0.5);
  const edges: [string, number | undefined][] = [
    ['minimum', minimum],
    ['above minimum', minimum === undefined ? undefined : minimum + step],
    ['above exclusive minimum', exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step],
    ['maximum', maximum],
    ['below maximum', maximum === undefined ? undefined : maximum - step],
    ['below exclusive maximum', exclusiveMaximum === undefined ? undefined : exclusiveMaximum - step],
  ];
  const bounded = edges.flatMap(([label, value]) => (value === undefined ? [] : [closedValue(label, value)]));
  return bounded.length > 0 ? bounded : [{ label: 'zero', value: 0, closed: false }];
}

function texts({ schema }: Node): BoundaryValue[] {
  if (schema['format'] !== undefined || schema['pattern'] !== undefined) return [];
  const { minLength, maxLength } = schema as { minLength?: number; maxLength?: number };
  const lengths: [string, number | undefined][] = [
    ['shortest', minLength],
    ['one longer than shortest', minLength === undefined ? undefined : minLength + 1],
    ['longest', maxLength],
    ['one shorter than longest', maxLength === undefined ? undefined : maxLength - 1],
  ];
  const bounded = lengths.flatMap(([label, length]) =>
    length === undefined || length > most.length || length < (minLength ?? 0) || length > (maxLength ?? Infinity)
      ? []
      : [{ label, value: 'x'.repeat(length), closed: false }],
  );
  const fits = oddUnicode.length <= (maxLength ?? Infinity) && oddUnicode.length >= (minLength ?? 0);
  return [
    ...bounded,
    ...(minLength === undefined ? [{ label: 'empty', value: '', closed: false }] : []),
    ...(fits ? [{ label: 'odd unicode', value: oddUnicode, closed: false }] : []),
  ];
}

function arrays(document: OpenApiDocument, node: Node): BoundaryValue[] {
  if (!node.schema['items']) return [];
  const { minItems = 0, maxItems } = node.schema as { minItems?: number; maxItems?: number };
  const itemNode = childOf(document, node, 'items');
  const item = sample(document, itemNode);
  const of = (label: string, length: number): BoundaryValue[] =>
    length < minItems || length > Math.min(maxItems ?? Infinity, most.items)
      ? []
      : [{ label, value: Array.from({ length }, () => item), closed: false }];
  return [
    ...of('fewest items', minItems),
    ...of('one more than fewest items', minItems + 1),
    ...(maxItems === undefined
      ? []
      : [...of('one fewer than most items', maxItems - 1), ...of('most items', maxItems)]),
    ...boundaryValues(document, itemNode).map(({ label, value }) => ({
      label: `item ${label}`,
      value: [value],
      closed: false,
    })),
  ];
}

/** Objects whose property names the sender chooses. */
function maps(document: OpenApiDocument, node: Node): BoundaryValue[] {
  const { additionalProperties, maxProperties } = node.schema as {
    additionalProperties?: unknown;
    maxProperties?: number;
  };
  if (typeof additionalProperties !== 'object' || additionalProperties === null) return [];
  const value = sample(document, childOf(document, node, 'additionalProperties'));
  const of = (count: number): Record<string, unknown> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index + 1}`, value]));
  return [
    { label: 'empty map', value: {}, closed: false },
    { label: 'map of one', value: of(1), closed: false },
    ...(maxProperties !== undefined && maxProperties <= most.items
      ? [closedValue('fullest map', of(maxProperties))]
      : []),
    { label: 'map of odd unicode', value: typeof value === 'string' ? { key: oddUnicode } : of(1), closed: false },
  ];
}
