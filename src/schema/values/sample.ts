import type { OpenApiDocument } from '../../openapi/document.ts';
import { childOf, unionNodes, propertyNodes, type Node } from '../node.ts';
import { requiredOf, statedTypes } from '../walk.ts';

/** The level at which a recursive schema ends, if a union member allows it. */
const deepest = 4;

/** The level at which one ends that no finite value satisfies. Callers can nest less. */
const bottom = 12;

const isFlat = (node: Node): boolean => !statedTypes(node.schema).some((type) => type === 'object' || type === 'array');

/** A small value that a schema accepts: its own example or constant, or else the minimum that it requires. */
export function sample(document: OpenApiDocument, node: Node, depth = 0): unknown {
  const { schema } = node;
  if (depth > bottom) return null;
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  if (Array.isArray(schema['examples'])) return schema['examples'][0];
  const members = unionNodes(document, node);
  const member = (depth > deepest ? members.find(isFlat) : undefined) ?? members[0];
  if (member && !('properties' in schema)) return sample(document, member, depth);
  if (schema['default'] !== undefined && schema['default'] !== null) return schema['default'];
  switch (
    statedTypes(node.schema).find((type) => type !== 'null') ??
    (('properties' in schema || 'allOf' in schema) && 'object')
  ) {
    case 'string':
      return sampleString(node);
    case 'integer':
    case 'number':
      return sampleNumber(node);
    case 'boolean':
      return true;
    case 'array':
      return sampleArray(document, node, depth);
    case 'object':
      return sampleObject(document, node, depth);
    default:
      return null;
  }
}

const byFormat: Readonly<Record<string, string>> = {
  'date-time': '2026-08-21T10:00:00Z',
  date: '2026-08-21',
  uri: 'https://example.com/doc.png',
  email: 'ada@example.com',
  uuid: '0b5f8a52-3f0e-4f1a-9f3c-2f5f0d8e6a11',
  ipv4: '192.0.2.1',
};

function sampleString({ schema }: Node): string {
  const formatted = byFormat[String(schema['format'])];
  if (formatted !== undefined) return formatted;
  const text = 'concord';
  return text.padEnd(Number(schema['minLength'] ?? 0), 'x').slice(0, Number(schema['maxLength'] ?? text.length + 1e6));
}

function sampleNumber({ schema }: Node): number {
  const step = Number(schema['multipleOf'] ?? 1);
  const least = Number(
    schema['minimum'] ?? (schema['exclusiveMinimum'] === undefined ? 1 : Number(schema['exclusiveMinimum']) + step),
  );
  return Math.min(least, Number(schema['maximum'] ?? least));
}

function sampleArray(document: OpenApiDocument, node: Node, depth: number): unknown[] {
  const least = Math.max(Number(node.schema['minItems'] ?? 0), depth < 2 ? 1 : 0);
  if (least === 0 || !node.schema['items']) return [];
  const item = sample(document, childOf(document, node, 'items'), depth + 1);
  return Array.from({ length: least }, () => item);
}

function sampleObject(document: OpenApiDocument, node: Node, depth: number): Record<string, unknown> {
  const properties = propertyNodes(document, node);
  return Object.fromEntries(
    [...requiredOf(document, node.schema)].flatMap((name) => {
      const property = properties.get(name);
      return property ? [[name, sample(document, property, depth + 1)]] : [];
    }),
  );
}
