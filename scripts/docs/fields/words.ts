import type { Schema } from '../../../src/openapi/document.ts';
import type { HasSchemas } from '../../../src/schema/node.ts';
import { statedTypes } from '../../../src/schema/walk.ts';
import type { TypeText } from './model.ts';
import { shapeOf, type Shape } from './shape.ts';

/** The longest union whose members are listed in its type, if they also unfold. */
const longest = 3;

/** A type in words: `array of 6 kinds`, `string | null`, `integer (Unix seconds)`. */
export function typeText(document: HasSchemas, shape: Shape): TypeText {
  const words = wordsOf(document, shape) + (shape.nullable ? ' | null' : '');
  const component = pageOf(document, shape);
  return { words, ...(component !== undefined && { component }) };
}

/** The component that a reader would look up: of the value, or of what an array or a map holds. */
function pageOf(document: HasSchemas, shape: Shape): string | undefined {
  if (shape.kind === 'scalar') return undefined;
  if (shape.component !== undefined && shape.kind !== 'array') return shape.component;
  return shape.item ? pageOf(document, shapeOf(document, shape.item)) : shape.component;
}

function wordsOf(document: HasSchemas, shape: Shape): string {
  switch (shape.kind) {
    case 'scalar':
      return scalarWords(shape.schema);
    case 'array':
      return `array of ${heldWords(document, shape)}`;
    case 'map':
      return `map of ${heldWords(document, shape)}`;
    case 'union':
      return unionWords(document, shape);
    default:
      return shape.kind === 'object' ? 'object' : 'any value';
  }
}

function heldWords(document: HasSchemas, { item }: Shape): string {
  const held = shapeOf(document, item ?? {});
  const words = wordsOf(document, held);
  const whole = held.nullable ? `${words} | null` : words;
  return whole.includes(' | ') ? `(${whole})` : whole;
}

function unionWords(document: HasSchemas, shape: Shape): string {
  const { members } = shape;
  const words = [...new Set(members.map((member) => wordsOf(document, shapeOf(document, member))))];
  // Nothing of a plain union is shown elsewhere.
  if (isPlain(document, shape)) return words.join(' | ');
  const onlyObjects = words.length === 1 && words[0] === 'object';
  return onlyObjects || words.length > longest ? `${members.length} kinds` : words.join(' | ');
}

const formats: Readonly<Record<string, string>> = {
  unixtime: 'Unix seconds',
  uri: 'URL',
  date: 'date',
  'date-time': 'date and time',
  binary: 'file',
};

function scalarWords(schema: Schema): string {
  const types = statedTypes(schema).filter((type) => type !== 'null');
  const values = 'const' in schema ? [schema['const']] : ((schema['enum'] ?? []) as readonly unknown[]);
  const words = types.length > 0 ? types : [...new Set(values.map((value) => typeof value))];
  const format = formats[String(schema['format'] ?? '')];
  if (format === 'file') return 'file';
  return `${words.join(' | ') || 'any value'}${format ? ` (${format})` : ''}`;
}

/** Whether a value needs no unfolding: scalars, and arrays and maps of them. */
export function isPlain(document: HasSchemas, shape: Shape): boolean {
  if (shape.kind === 'scalar' || shape.kind === 'any') return true;
  if (shape.kind === 'union') return shape.members.every((member) => isPlain(document, shapeOf(document, member)));
  if (shape.kind === 'object') return !('properties' in shape.schema);
  return isPlain(document, shapeOf(document, shape.item ?? {}));
}
