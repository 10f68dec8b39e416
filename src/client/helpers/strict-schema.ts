/** A JSON Schema. */
export type JSONSchema = { [keyword: string]: unknown };

/** Keywords whose values are schemas by name, or lists of schemas. */
const holders = ['properties', 'definitions', '$defs', 'anyOf'] as const;

/**
 * A schema as strict structured outputs take it: every object closed, every property required, `oneOf` as `anyOf`,
 * `allOf` merged. The given schema is not changed.
 *
 * @throws {Error} that names the place of what has no strict form: an optional property that cannot be null, an open
 * object, a tuple, a root that is not an object.
 */
export function toStrictJsonSchema(schema: JSONSchema): JSONSchema {
  if (schema['type'] !== 'object')
    throw new Error(`The root of a schema must have the type 'object', not ${JSON.stringify(schema['type'])}.`);
  return strict(structuredClone(schema), []);
}

function strict(given: unknown, path: readonly string[]): JSONSchema {
  if (typeof given === 'boolean') return given as never;
  const { oneOf, ...schema } = merged(given as JSONSchema);
  if (oneOf !== undefined) schema['anyOf'] = oneOf;
  const where = path.length === 0 ? 'the root' : `\`${path.join('/')}\``;
  if (Array.isArray(schema['items']) || 'prefixItems' in schema)
    throw new TypeError(`The schema at ${where} is a tuple, which strict structured outputs cannot have.`);
  for (const key of holders)
    for (const [name, inner] of Object.entries((schema[key] ?? {}) as JSONSchema))
      (schema[key] as JSONSchema)[name] = strict(inner, [...path, key, name]);
  if (schema['items']) schema['items'] = strict(schema['items'], [...path, 'items']);
  if (schema['type'] === 'object' || 'properties' in schema) close(schema, path, where);
  return schema;
}

/** Closes an object and requires its properties. */
function close(schema: JSONSchema, path: readonly string[], where: string): void {
  if ((schema['additionalProperties'] ?? false) !== false || 'patternProperties' in schema)
    throw new Error(
      `The object at ${where} must set \`additionalProperties: false\`, as strict structured outputs do.`,
    );
  const properties = (schema['properties'] ??= {}) as Record<string, JSONSchema>;
  const required = new Set((schema['required'] ?? []) as string[]);
  const optional = Object.entries(properties).find(
    ([name, property]) => !required.has(name) && !('default' in property) && !allowsNull(property),
  );
  if (optional)
    throw new Error(
      `The field at \`${[...path, 'properties', optional[0]].join('/')}\` uses \`.optional()\` without \`.nullable()\`, which strict structured outputs cannot have: all fields are required.`,
    );
  schema['additionalProperties'] = false;
  schema['required'] = Object.keys(properties);
}

function allowsNull({ type, nullable, anyOf, enum: values, const: value }: JSONSchema): boolean {
  if (nullable === true || value === null || type === 'null') return true;
  if (Array.isArray(type)) return type.includes('null');
  if (Array.isArray(values)) return values.includes(null);
  return Array.isArray(anyOf) && anyOf.some((inner) => allowsNull(inner as JSONSchema));
}

/** Members of `allOf` merged into the schema that has it, if no two say different things. */
function merged({ allOf, ...schema }: JSONSchema): JSONSchema {
  if (!Array.isArray(allOf)) return schema;
  const all = [schema, ...(allOf as JSONSchema[]).map(merged)];
  const united = Object.assign({}, ...all) as JSONSchema;
  if (all.some((each) => 'properties' in each)) {
    united['properties'] = Object.assign({}, ...all.map((each) => each['properties']));
    united['required'] = [...new Set(all.flatMap((each) => (each['required'] ?? []) as string[]))];
  }
  return united;
}
