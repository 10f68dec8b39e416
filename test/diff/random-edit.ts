import type { Schema } from '../../src/openapi/document.ts';
import { isSchema, subschemasOf } from '../../src/schema/keywords.ts';

/** A source of random whole numbers below a limit, the same for the same seed. */
export type Draw = (below: number) => number;

/** @see https://github.com/cprosche/mulberry32 */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Mutable = Record<string, unknown>;

/** Changes a schema in place. Returns false if it does not apply. */
type Mutation = (schema: Mutable, draw: Draw) => boolean;

const pick = <T>(draw: Draw, list: readonly T[]): T => list[draw(list.length)] as T;
const types = (schema: Mutable): string[] => [schema['type'] ?? []].flat() as string[];
const has = (schema: Mutable, ...names: string[]): boolean => types(schema).some((type) => names.includes(type));
const names = (schema: Mutable): string[] => Object.keys((schema['properties'] ?? {}) as object);
const required = (schema: Mutable): string[] => [...((schema['required'] ?? []) as string[])];

/** Sets, changes or removes a bound. */
const bound =
  (keyword: string, type: string, values: readonly number[]): Mutation =>
  (schema, draw) => {
    if (!has(schema, type) || schema['enum'] || schema['const']) return false;
    if (keyword in schema && draw(3) === 0) return delete schema[keyword];
    const before = schema[keyword];
    const bounds = {
      ...schema,
      [keyword]: typeof before === 'number' ? Math.max(0, before + pick(draw, [-2, -1, 1, 2, 10])) : pick(draw, values),
    };
    // Of a schema without values there is nothing to try.
    if (bounds[keyword] === before || contradicts(bounds)) return false;
    schema[keyword] = bounds[keyword];
    return true;
  };

const contradicts = (bounds: Mutable): boolean =>
  [
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minimum', 'maximum'],
    ['minimum', 'exclusiveMaximum'],
  ].some(
    ([low = '', high = '']) => Number(bounds[low]) >= Number(bounds[high]) + (high === 'exclusiveMaximum' ? 0 : 1),
  );

const list = (schema: Mutable): unknown[] | undefined => {
  for (const keyword of ['anyOf', 'oneOf']) if (Array.isArray(schema[keyword])) return schema[keyword] as unknown[];
  return undefined;
};

/** All kinds of edits, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'require a property': (schema, draw) => {
    const free = names(schema).filter((name) => !required(schema).includes(name));
    if (free.length === 0) return false;
    schema['required'] = [...required(schema), pick(draw, free)];
    return true;
  },
  'make a property optional': (schema, draw) => {
    if (required(schema).length === 0) return false;
    const gone = pick(draw, required(schema));
    schema['required'] = required(schema).filter((name) => name !== gone);
    return true;
  },
  'add a property': (schema, draw) => {
    if (!isSchema(schema['properties'])) return false;
    const value = pick(draw, [{ type: 'string' }, { type: 'integer', minimum: 0 }, { type: ['boolean', 'null'] }, {}]);
    schema['properties'] = { ...(schema['properties'] as object), brand_new: value };
    return true;
  },
  'remove a property': (schema, draw) => {
    if (names(schema).length < 2) return false;
    const { [pick(draw, names(schema))]: _, ...rest } = schema['properties'] as Mutable;
    schema['properties'] = rest;
    schema['required'] = required(schema).filter((name) => name in rest);
    return true;
  },
  'close or open an object': (schema) => {
    if (!isSchema(schema['properties'])) return false;
    if (schema['additionalProperties'] === false) delete schema['additionalProperties'];
    else schema['additionalProperties'] = false;
    return true;
  },
  'allow or refuse null': (schema) => {
    if (types(schema).length === 0 || schema['enum'] || schema['const']) return false;
    const kept = types(schema).filter((type) => type !== 'null');
    if (kept.length === 0) return false;
    schema['type'] = has(schema, 'null') ? (kept.length === 1 ? kept[0] : kept) : [...kept, 'null'];
    return true;
  },
  'change a type': (schema, draw) => {
    if (types(schema).length !== 1 || schema['enum'] || !has(schema, 'string', 'integer', 'number', 'boolean'))
      return false;
    const others = ['string', 'integer', 'number', 'boolean'].filter((type) => !has(schema, type));
    schema['type'] = pick(draw, others);
    delete schema['const'];
    return true;
  },
  'add a value': (schema, draw) => {
    if (!Array.isArray(schema['enum'])) return false;
    schema['enum'] = [...(schema['enum'] as unknown[]), pick(draw, ['brand_new', 'other'])];
    return true;
  },
  'remove a value': (schema, draw) => {
    const values = schema['enum'] as unknown[] | undefined;
    if (!Array.isArray(values) || values.length < 2) return false;
    schema['enum'] = values.toSpliced(draw(values.length), 1);
    return true;
  },
  'change a constant': (schema) => {
    if (typeof schema['const'] !== 'string') return false;
    schema['const'] = `${schema['const']}_new`;
    return true;
  },
  'constant as enum of one': (schema) => {
    if (!('const' in schema)) return false;
    schema['enum'] = [schema['const']];
    return delete schema['const'];
  },
  'add a union member': (schema, draw) => {
    list(schema)?.push(
      pick(draw, [
        { type: 'boolean' },
        { type: 'null' },
        { type: 'string', maxLength: 5 },
        { type: 'object', required: ['brand_new'], properties: { brand_new: { const: 1 } } },
      ]),
    );
    return list(schema) !== undefined;
  },
  'remove a union member': (schema, draw) => {
    const members = list(schema);
    if (!members || members.length < 2) return false;
    members.splice(draw(members.length), 1);
    return true;
  },
  'exchange anyOf and oneOf': (schema) => {
    const [from, to] = Array.isArray(schema['anyOf']) ? ['anyOf', 'oneOf'] : ['oneOf', 'anyOf'];
    if (!Array.isArray(schema[from as string]) || schema[to as string]) return false;
    schema[to as string] = schema[from as string];
    return delete schema[from as string];
  },
  'reverse a union': (schema) => list(schema)?.reverse() !== undefined,
  'set a pattern': (schema, draw) => {
    if (!has(schema, 'string') || schema['enum'] || schema['const'] || schema['format']) return false;
    if (schema['pattern'] !== undefined && draw(2) === 0) return delete schema['pattern'];
    schema['pattern'] = pick(draw, ['^[a-z]+$', '^[a-zA-Z0-9_-]+$', '.', '^x']);
    return true;
  },
  'set a format': (schema, draw) => {
    if (!has(schema, 'string') || schema['enum'] || schema['const'] || schema['pattern']) return false;
    if (schema['format'] !== undefined) return delete schema['format'];
    schema['format'] = pick(draw, ['uri', 'date-time', 'email', 'uuid']);
    return true;
  },
  'split into an allOf': (schema) => {
    if (!isSchema(schema['properties']) || schema['allOf'] || schema['additionalProperties'] === false) return false;
    schema['allOf'] = [{ type: 'object', properties: schema['properties'], required: required(schema) }];
    delete schema['required'];
    return delete schema['properties'];
  },
  'wrap in an anyOf with null': (schema) => {
    if (list(schema) || types(schema).length === 0 || Object.keys(schema).length < 2) return false;
    const inner = { ...schema };
    for (const key of Object.keys(schema)) delete schema[key];
    schema['anyOf'] = [inner, { type: 'null' }];
    return true;
  },
  'set a default': (schema) => {
    if (types(schema).length === 0) return false;
    schema['default'] = 'brand new';
    return true;
  },
  'say it in other words': (schema) => {
    schema['description'] = 'Brand new words.';
    return true;
  },
  minLength: bound('minLength', 'string', [0, 1, 3]),
  maxLength: bound('maxLength', 'string', [3, 64, 512]),
  minItems: bound('minItems', 'array', [0, 1, 2]),
  maxItems: bound('maxItems', 'array', [1, 4, 16]),
  'minimum of integers': bound('minimum', 'integer', [0, 1, 5]),
  'maximum of integers': bound('maximum', 'integer', [1, 50, 1000]),
  'minimum of numbers': bound('minimum', 'number', [0, 1, 5]),
  'exclusive maximum of numbers': bound('exclusiveMaximum', 'number', [1, 50, 1000]),
};

/** Every schema object inside the components, those below a `$ref` counted once. */
function schemasIn(components: Readonly<Record<string, Schema>>): Mutable[] {
  const found: Mutable[] = [];
  const visit = (schema: Schema): void => {
    if (schema.$ref === undefined) found.push(schema as Mutable);
    for (const inner of subschemasOf(schema)) visit(inner.schema);
  };
  Object.values(components).forEach(visit);
  return found;
}

/** Applies one random edit to a random schema of the components, in place. Returns its name. */
export function editAtRandom(components: Readonly<Record<string, Schema>>, draw: Draw): string {
  const schemas = schemasIn(components);
  for (;;) {
    const name = pick(draw, Object.keys(mutations));
    if (mutations[name]?.(pick(draw, schemas), draw)) return name;
  }
}
