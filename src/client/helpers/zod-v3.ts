import type { JSONSchema } from './strict-schema.ts';

/** What a schema of zod 3 says of itself. */
export interface ZodV3 {
  readonly _def: ZodV3Def;
}

interface ZodV3Def {
  readonly typeName: string;
  readonly description?: string;
  readonly checks?: readonly {
    readonly kind: string;
    readonly value?: unknown;
    readonly regex?: RegExp;
    readonly inclusive?: boolean;
  }[];
  readonly type?: ZodV3;
  readonly innerType?: ZodV3;
  readonly schema?: ZodV3;
  readonly minLength?: { readonly value: number } | null;
  readonly maxLength?: { readonly value: number } | null;
  readonly shape?: () => Readonly<Record<string, ZodV3>>;
  readonly options?: readonly ZodV3[] | ReadonlyMap<string, ZodV3>;
  readonly values?: readonly unknown[] | Readonly<Record<string, unknown>>;
  readonly value?: unknown;
  readonly unknownKeys?: string;
  readonly defaultValue?: () => unknown;
  readonly effect?: { readonly type: string };
  readonly getter?: () => ZodV3;
}

/** The JSON Schema of a zod 3 schema. Its root is referred to by `#`. */
export function schemaOfZodV3(root: ZodV3): JSONSchema {
  const open = new Set<ZodV3>();

  function convert(zod: ZodV3, path: string): JSONSchema {
    if (zod === root && open.has(root)) return { $ref: '#' };
    if (open.has(zod)) throw refusal(path, 'refers to itself below the root');
    open.add(zod);
    const schema = byType(zod._def, path, convert);
    open.delete(zod);
    return zod._def.description === undefined ? schema : { ...schema, description: zod._def.description };
  }

  return { ...convert(root, '$'), $schema: 'http://json-schema.org/draft-07/schema#' };
}

type Convert = (zod: ZodV3, path: string) => JSONSchema;

const refusal = (path: string, why: string): Error =>
  new Error(`The zod schema at \`${path}\` ${why}, which strict structured outputs cannot have.`);

/** The schemas of types that hold no others. */
const plain: Readonly<Record<string, (def: ZodV3Def) => JSONSchema>> = {
  ZodString: (def) => ({ type: 'string', ...checksOf(def, stringChecks) }),
  ZodNumber: (def) => ({ type: 'number', ...checksOf(def, numberChecks) }),
  ZodBoolean: () => ({ type: 'boolean' }),
  ZodNull: () => ({ type: 'null' }),
  ZodAny: () => ({}),
  ZodUnknown: () => ({}),
  ZodLiteral: ({ value }) => ({ type: value === null ? 'null' : typeof value, const: value }),
  ZodEnum: (def) => enumOf(def),
  ZodNativeEnum: (def) => enumOf(def),
};

function byType(def: ZodV3Def, path: string, convert: Convert): JSONSchema {
  const inner = (): JSONSchema => convert((def.innerType ?? def.schema ?? def.type) as ZodV3, path);
  const own = plain[def.typeName];
  if (own) return own(def);
  switch (def.typeName) {
    case 'ZodObject':
      return objectOf(def, path, convert);
    case 'ZodArray':
      return arrayOf(def, path, convert);
    case 'ZodUnion':
    case 'ZodDiscriminatedUnion':
      return unionOf([...(def.options as Iterable<ZodV3>)].map((each) => convert(each, path)));
    case 'ZodNullable':
      return nullableOf(inner());
    case 'ZodDefault':
      return { ...inner(), default: def.defaultValue?.() };
    case 'ZodLazy':
      return convert((def.getter as () => ZodV3)(), path);
    case 'ZodOptional':
    case 'ZodBranded':
    case 'ZodReadonly':
    case 'ZodCatch':
      return inner();
    case 'ZodEffects':
      if (def.effect?.type === 'refinement') return inner();
      throw refusal(path, 'transforms its value');
    default:
      throw refusal(path, `is of the type \`${def.typeName}\``);
  }
}

const isOptional = ({ _def: def }: ZodV3): boolean =>
  def.typeName === 'ZodOptional' ||
  (def.typeName === 'ZodNullable' && def.innerType !== undefined && isOptional(def.innerType));

function objectOf(def: ZodV3Def, path: string, convert: Convert): JSONSchema {
  const shape = Object.entries(def.shape?.() ?? {});
  return {
    type: 'object',
    properties: Object.fromEntries(shape.map(([name, zod]) => [name, convert(zod, `${path}.${name}`)])),
    required: shape.filter(([, zod]) => !isOptional(zod)).map(([name]) => name),
    additionalProperties: def.unknownKeys === 'passthrough',
  };
}

const arrayOf = ({ type, minLength, maxLength }: ZodV3Def, path: string, convert: Convert): JSONSchema => ({
  type: 'array',
  items: convert(type as ZodV3, `${path}[]`),
  ...(minLength && { minItems: minLength.value }),
  ...(maxLength && { maxItems: maxLength.value }),
});

function enumOf({ values = [] }: ZodV3Def): JSONSchema {
  const all = Array.isArray(values) ? values : Object.values(values);
  // A numeric enum of TypeScript also maps its numbers to its names.
  const names = new Set(
    Object.values(values).flatMap((value) =>
      typeof value === 'number' ? [(values as Record<number, unknown>)[value]] : [],
    ),
  );
  const kept = Array.isArray(values) ? all : all.filter((value) => !names.has(value));
  const types = [...new Set(kept.map((value) => typeof value))];
  return { type: types.length === 1 ? types[0] : types, enum: kept };
}

/** Plain types share one schema. */
function unionOf(members: readonly JSONSchema[]): JSONSchema {
  const isPlain = members.every((member) => Object.keys(member).length === 1 && typeof member['type'] === 'string');
  return isPlain ? { type: [...new Set(members.map(({ type }) => type))] } : { anyOf: members };
}

const nullableOf = (schema: JSONSchema): JSONSchema =>
  typeof schema['type'] === 'string' && !['object', 'array'].includes(schema['type'])
    ? { ...schema, nullable: true }
    : { anyOf: [schema, { type: 'null' }] };

type Checks = Readonly<Record<string, (check: NonNullable<ZodV3Def['checks']>[number]) => JSONSchema>>;

const stringChecks: Checks = {
  min: ({ value }) => ({ minLength: value }),
  max: ({ value }) => ({ maxLength: value }),
  length: ({ value }) => ({ minLength: value, maxLength: value }),
  regex: ({ regex }) => ({ pattern: regex?.source }),
  email: () => ({ format: 'email' }),
  uuid: () => ({ format: 'uuid' }),
  url: () => ({ format: 'uri' }),
  datetime: () => ({ format: 'date-time' }),
  date: () => ({ format: 'date' }),
  time: () => ({ format: 'time' }),
};

const numberChecks: Checks = {
  int: () => ({ type: 'integer' }),
  min: ({ value, inclusive }) => ({ [inclusive ? 'minimum' : 'exclusiveMinimum']: value }),
  max: ({ value, inclusive }) => ({ [inclusive ? 'maximum' : 'exclusiveMaximum']: value }),
  multipleOf: ({ value }) => ({ multipleOf: value }),
};

const checksOf = ({ checks = [] }: ZodV3Def, known: Checks): JSONSchema =>
  Object.assign({}, ...checks.map((check) => known[check.kind]?.(check)));
