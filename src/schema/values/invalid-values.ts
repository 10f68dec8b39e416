import type { OpenApiDocument } from '../../openapi/document.ts';
import { childOf, unionNodes, type Node } from '../node.ts';
import { statedTypes } from '../walk.ts';
import { sample } from './sample.ts';

/** The keyword that a value violates, and how. */
export type Breach =
  | 'wrong-type'
  | 'null-value'
  | 'no-member'
  | 'wrong-constant'
  | 'not-in-enum'
  | 'below-minimum'
  | 'above-maximum'
  | 'not-a-multiple'
  | 'too-short'
  | 'too-long'
  | 'wrong-pattern'
  | 'wrong-format'
  | 'too-few-items'
  | 'too-many-items'
  | 'repeated-items'
  | 'too-few-properties'
  | 'too-many-properties';

/** A value that should violate a schema. The caller verifies that it does. */
export interface InvalidValue {
  readonly mutation: Breach;
  readonly value: unknown;
}

const longest = 70_000;
const mostItems = 2_100;

/** Returns, for each keyword, a value that violates it and, if possible, no other. */
export function invalidValues(document: OpenApiDocument, node: Node, present: unknown): InvalidValue[] {
  const members = unionNodes(document, node);
  const types = new Set([node, ...members].flatMap(({ schema }) => statedTypes(schema)));
  return [
    { mutation: 'wrong-type', value: ofOtherType(types) },
    { mutation: 'null-value', value: null },
    ...(members.length > 0 ? noMember(present) : []),
    ...[node, ...members].flatMap((own) => [...scalars(own), ...lists(document, own), ...maps(document, own)]),
  ];
}

/** A value of a type that is not allowed. Text is the last choice, because many servers parse numbers from it. */
function ofOtherType(types: ReadonlySet<string>): unknown {
  if (!types.has('object')) return { unexpected: true };
  if (!types.has('number') && !types.has('integer')) return 7;
  if (!types.has('array')) return ['unexpected'];
  return types.has('boolean') ? 'unexpected' : true;
}

/** Replaces the tag of a union member by one that no member has. */
function noMember(present: unknown): InvalidValue[] {
  if (typeof present !== 'object' || present === null || Array.isArray(present)) return [];
  return ['type', 'role', 'object', 'mode']
    .filter((tag) => typeof (present as Record<string, unknown>)[tag] === 'string')
    .map((tag) => ({ mutation: 'no-member' as const, value: { ...present, [tag]: 'no-such-member' } }));
}

function scalars(node: Node): InvalidValue[] {
  const { schema } = node;
  const bound = (keyword: string): number | undefined => schema[keyword] as number | undefined;
  const step = statedTypes(node.schema).includes('integer') ? 1 : 0.5;
  const made = (mutation: Breach, keyword: string, value: (limit: number) => unknown): InvalidValue[] => {
    const limit = bound(keyword);
    return limit === undefined ? [] : [{ mutation, value: value(limit) }];
  };
  return [
    ...('const' in schema ? [{ mutation: 'wrong-constant', value: 'no-such-constant' } as const] : []),
    ...('enum' in schema ? [{ mutation: 'not-in-enum', value: 'no-such-value' } as const] : []),
    ...made('below-minimum', 'minimum', (limit) => limit - step),
    ...made('below-minimum', 'exclusiveMinimum', (limit) => limit),
    ...made('above-maximum', 'maximum', (limit) => limit + step),
    ...made('above-maximum', 'exclusiveMaximum', (limit) => limit),
    ...made('not-a-multiple', 'multipleOf', (limit) => limit * 1.5),
    ...made('too-short', 'minLength', (limit) => 'x'.repeat(Math.max(0, limit - 1))),
    ...made('too-long', 'maxLength', (limit) => 'x'.repeat(Math.min(longest, limit) + 1)),
    ...('pattern' in schema ? [{ mutation: 'wrong-pattern', value: '\u00a7 \u00a7' } as const] : []),
    ...(['date-time', 'date', 'uri', 'email', 'uuid'].includes(String(schema['format']))
      ? [{ mutation: 'wrong-format', value: 'no such format' } as const]
      : []),
  ];
}

function lists(document: OpenApiDocument, node: Node): InvalidValue[] {
  const { minItems = 0, maxItems = Infinity, items, uniqueItems } = node.schema as Record<string, never>;
  if (!items) return [];
  const item = sample(document, childOf(document, node, 'items'));
  const of = (length: number): unknown[] => Array.from({ length }, () => item);
  return [
    ...(minItems > 0 ? [{ mutation: 'too-few-items', value: of(minItems - 1) } as const] : []),
    ...(maxItems < mostItems ? [{ mutation: 'too-many-items', value: of(maxItems + 1) } as const] : []),
    ...(uniqueItems ? [{ mutation: 'repeated-items', value: of(2) } as const] : []),
    { mutation: 'wrong-type', value: [typeof item === 'object' ? 7 : { unexpected: true }] },
  ];
}

function maps(document: OpenApiDocument, node: Node): InvalidValue[] {
  const { maxProperties, minProperties = 0, additionalProperties } = node.schema as Record<string, never>;
  const found: InvalidValue[] = minProperties > 0 ? [{ mutation: 'too-few-properties', value: {} }] : [];
  if (typeof additionalProperties !== 'object') return found;
  const value = sample(document, childOf(document, node, 'additionalProperties'));
  if (maxProperties !== undefined && maxProperties < mostItems) {
    const names = Array.from({ length: maxProperties + 1 }, (_, index) => [`key-${index}`, value]);
    found.push({ mutation: 'too-many-properties', value: Object.fromEntries(names) });
  }
  found.push({ mutation: 'wrong-type', value: { key: { unexpected: { deeply: true } } } });
  return found;
}
