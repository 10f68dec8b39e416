import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { typesOf } from '../../../src/schema/walk.ts';
import type { Rule } from '../lib/rule.ts';

/** Keywords that apply to only one type. */
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  object: [
    'properties',
    'patternProperties',
    'additionalProperties',
    'propertyNames',
    'minProperties',
    'maxProperties',
  ],
  array: ['items', 'prefixItems', 'contains', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['pattern', 'minLength', 'maxLength', 'contentMediaType', 'contentEncoding', 'contentSchema'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
};
const valueKeywords = ['enum', 'const', 'format'];
const objectContent = ['properties', 'patternProperties', 'additionalProperties', 'allOf', 'anyOf', 'oneOf'];
const arrayContent = ['items', 'prefixItems'];
const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

const composition = ['allOf', 'anyOf', 'oneOf'];

export const SchemaTyped: Rule = () => {
  let document: OpenApiDocument;
  return {
    Root(root) {
      document = root;
    },
    Schema(schema, { report, location }) {
      const missing = missingType(document, schema);
      if (missing) report({ message: missing, location: location.key() });
      for (const [key, message] of faultsOf(schema)) report({ message, location: location.child(key).key() });
    },
  };
};

function missingType(document: OpenApiDocument, schema: Schema): string | undefined {
  const [first, ...others] = Object.keys(schema);
  if ('type' in schema || 'examples' in schema) return undefined;
  if (composition.some((keyword) => keyword in schema)) {
    const isObject = [...typesOf(document, schema)].join() === 'object';
    return isObject ? 'Every member is an object. Add `type: object` to the schema itself.' : undefined;
  }
  // `{}` accepts anything, and `required` alone distinguishes the members of a union.
  if (first === undefined || (first === 'required' && others.length === 0)) return undefined;
  return 'A schema must state its `type`. Add it, or `examples` if any JSON value is allowed.';
}

function* faultsOf(schema: Schema): Generator<[key: string, message: string]> {
  const types = [schema['type'] ?? []].flat().map((type) => (type === 'integer' ? 'number' : type));
  const has = (keyword: string): boolean => keyword in schema;
  const values = valueKeywords.find(has);
  if (values && types.length === 0)
    yield [values, `\`${values}\` does not state the type of its values. Add \`type\`.`];

  for (const [type, keywords] of Object.entries(keywordsOf)) {
    const key = keywords.find(has);
    if (key && !types.includes(type)) yield [key, `\`${key}\` applies only to type ${type}. State that \`type\`.`];
  }
  if (types.includes('object') && !objectContent.some(has)) {
    yield [
      'type',
      'An object must state its contents. Add `properties`, or `additionalProperties: true` for anything.',
    ];
  }
  if (types.includes('array') && !arrayContent.some(has)) {
    yield ['type', 'An array must state its contents. Add `items`.'];
  }
  for (const key of ['$recursiveRef', '$recursiveAnchor'].filter(has)) {
    yield [key, `JSON Schema 2020-12 has no keyword \`${key}\`. A plain \`$ref\` may be recursive.`];
  }
  for (const key of bounds.filter((bound) => Math.abs(Number(schema[bound] ?? 0)) > Number.MAX_SAFE_INTEGER)) {
    yield [key, 'JavaScript rounds numbers beyond 2^53. Remove the bound and add `format: int64`.'];
  }
}
