import type { Schema } from '../../../src/openapi/document.ts';
import type { HasSchemas } from '../../../src/schema/node.ts';
import { shapeOf, type Shape } from './shape.ts';
import type { Facts } from './model.ts';

/** The facts of a value; of an array or a map also those of the scalars that it holds. */
export function factsOf(document: HasSchemas, shape: Shape): Facts {
  const { schema, item } = shape;
  const held = item ? shapeOf(document, item) : undefined;
  const scalar = held?.kind === 'scalar' ? held.schema : undefined;
  const values = valuesOf(schema) ?? (scalar && valuesOf(scalar));
  return {
    ...(values && { values }),
    ...('default' in schema && { default: JSON.stringify(schema['default']) }),
    bounds: [...boundsOf(schema), ...(scalar ? boundsOf(scalar).map((bound) => `each ${bound}`) : [])],
  };
}

function valuesOf(schema: Schema): Facts['values'] {
  if ('const' in schema) return { word: 'Always', list: [schema['const']] };
  const list = ((schema['enum'] ?? []) as readonly unknown[]).filter((value) => value !== null);
  if (list.length === 0) return undefined;
  if (schema['x-open'] === true) return { word: 'Known values', list };
  return { word: list.length === 1 ? 'Always' : 'One of', list };
}

const boundsOf = (schema: Schema): readonly string[] =>
  [
    range(schema['minimum'], schema['maximum'], ''),
    above(schema['exclusiveMinimum']),
    range(schema['minLength'], schema['maxLength'], ' characters'),
    range(schema['minItems'], schema['maxItems'], ' items'),
    range(schema['minProperties'], schema['maxProperties'], ' entries'),
    typeof schema['pattern'] === 'string' ? `matches ${schema['pattern']}` : undefined,
  ].filter((bound) => bound !== undefined);

/** Made once: making one takes longer than a whole page. */
const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

const singular = (unit: string): string => unit.replace(/ies$/, 'y').replace(/s$/, '');

function range(least: unknown, most: unknown, unit: string): string | undefined {
  const number = (value: unknown): string => numbers.format(Number(value));
  if (typeof least === 'number' && typeof most === 'number')
    return least === most ? `exactly ${number(least)}${unit}` : `${number(least)} to ${number(most)}${unit}`;
  const counted = (value: number): string => `${number(value)}${value === 1 ? singular(unit) : unit}`;
  if (typeof most === 'number') return `at most ${counted(most)}`;
  return typeof least === 'number' ? `at least ${counted(least)}` : undefined;
}

const above = (bound: unknown): string | undefined => (typeof bound === 'number' ? `more than ${bound}` : undefined);
