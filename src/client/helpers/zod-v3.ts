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
    const { typeName, description, effect } = zod._def;
    const conversion = conversions[typeName];
    if (!conversion) throw refusal(path, `is of the type \`${typeName}\``);
    if (effect && effect.type !== 'refinement') throw refusal(path, 'transforms its value');
    open.add(zod);
    const schema = conversion(zod._def, (inner, below = '') => convert(inner, path + below));
    open.delete(zod);
    return description === undefined ? schema : { ...schema, description };
  }

  return { ...convert(root, '$'), $schema: 'http://json-schema.org/draft-07/schema#' };
}

const refusal = (path: string, why: string): Error =>
  new Error(`The zod schema at \`${path}\` ${why}, which strict structured outputs cannot have.`);

/** Converts a schema that another holds, which is below it by a piece of path. */
type Convert = (zod: ZodV3, below?: string) => JSONSchema;

type Conversion = (def: ZodV3Def, convert: Convert) => JSONSchema;

const inner: Conversion = (def, convert) => convert((def.innerType ?? def.schema ?? def.type) as ZodV3);

const isOptional = ({ _def: def }: ZodV3): boolean =>
  def.typeName === 'ZodOptional' ||
  (def.typeName === 'ZodNullable' && def.innerType !== undefined && isOptional(def.innerType));

const objectOf: Conversion = (def, convert) => {
  const shape = Object.entries(def.shape?.() ?? {});
  return {
    type: 'object',
    properties: Object.fromEntries(shape.map(([name, zod]) => [name, convert(zod, `.${name}`)])),
    required: shape.filter(([, zod]) => !isOptional(zod)).map(([name]) => name),
    additionalProperties: def.unknownKeys === 'passthrough',
  };
};

const arrayOf: Conversion = ({ type, minLength, maxLength }, convert) => ({
  type: 'array',
  items: convert(type as ZodV3, '[]'),
  ...(minLength && { minItems: minLength.value }),
  ...(maxLength && { maxItems: maxLength.value }),
});

const enumOf: Conversion = ({ values }) => {
  const all: Readonly<Record<string, unknown>> = { ...values };
  // A numeric enum of TypeScript also maps its numbers to its names.
  const kept = Object.values(all).filter((value) => typeof all[String(value)] !== 'number');
  const types = [...new Set(kept.map((value) => typeof value))];
  return { type: types.length === 1 ? types[0] : types, enum: kept };
};

/** Plain types share one schema. */
const unionOf: Conversion = ({ options }, convert) => {
  const members = [...(options as Iterable<ZodV3>)].map((each) => convert(each));
  const isPlain = members.every((member) => Object.keys(member).length === 1 && typeof member['type'] === 'string');
  return isPlain ? { type: [...new Set(members.map(({ type }) => type))] } : { anyOf: members };
};

const nullableOf: Conversion = (def, convert) => {
  const schema = inner(def, convert);
  return typeof schema['type'] === 'string' && !['object', 'array'].includes(schema['type'])
    ? { ...schema, nullable: true }
    : { anyOf: [schema, { type: 'null' }] };
};

/** What a check says as JSON Schema, by its kind. */
type Checks = (check: NonNullable<ZodV3Def['checks']>[number]) => Readonly<Record<string, JSONSchema>>;

const stringChecks: Checks = ({ value, regex }) => ({
  min: { minLength: value },
  max: { maxLength: value },
  length: { minLength: value, maxLength: value },
  regex: { pattern: regex?.source },
  email: { format: 'email' },
  uuid: { format: 'uuid' },
  url: { format: 'uri' },
  datetime: { format: 'date-time' },
  date: { format: 'date' },
  time: { format: 'time' },
});

const numberChecks: Checks = ({ value, inclusive }) => ({
  int: { type: 'integer' },
  min: { [inclusive ? 'minimum' : 'exclusiveMinimum']: value },
  max: { [inclusive ? 'maximum' : 'exclusiveMaximum']: value },
  multipleOf: { multipleOf: value },
});

const checksOf = ({ checks = [] }: ZodV3Def, known: Checks): JSONSchema =>
  Object.assign({}, ...checks.map((check) => known(check)[check.kind]));

const conversions: Readonly<Record<string, Conversion>> = {
  ZodString: (def) => ({ type: 'string', ...checksOf(def, stringChecks) }),
  ZodNumber: (def) => ({ type: 'number', ...checksOf(def, numberChecks) }),
  ZodBoolean: () => ({ type: 'boolean' }),
  ZodNull: () => ({ type: 'null' }),
  ZodAny: () => ({}),
  ZodUnknown: () => ({}),
  ZodLiteral: ({ value }) => ({ type: value === null ? 'null' : typeof value, const: value }),
  ZodEnum: enumOf,
  ZodNativeEnum: enumOf,
  ZodObject: objectOf,
  ZodArray: arrayOf,
  ZodUnion: unionOf,
  ZodDiscriminatedUnion: unionOf,
  ZodNullable: nullableOf,
  ZodDefault: (def, convert) => ({ ...inner(def, convert), default: def.defaultValue?.() }),
  ZodLazy: ({ getter }, convert) => convert((getter as () => ZodV3)()),
  ZodOptional: inner,
  ZodBranded: inner,
  ZodReadonly: inner,
  ZodCatch: inner,
  ZodEffects: inner,
};
