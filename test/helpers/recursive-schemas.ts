/** A member that every value has, and what follows it. */
const node = (inside: object) => ({
  type: 'object',
  properties: { name: { type: 'string' }, inside },
  required: ['name', 'inside'],
  additionalProperties: false,
});
const listOf = ($ref: string) => ({ type: 'array', items: { $ref } });
const orNull = ($ref: string) => ({ anyOf: [{ $ref }, { type: 'null' }] });

/** Schemas that lead back to themselves, in the ways in which generators of schemas write that. Each requires `name`. */
export const recursiveSchemas: readonly (readonly [name: string, schema: object])[] = [
  ['a list of the root', node(listOf('#'))],
  ['the root or null', node(orNull('#'))],
  ['a property that another one refers to', node({ ...node(listOf('#/properties/inside')), type: 'object' })],
  ['a list of a definition', { ...node(listOf('#/$defs/leaf')), $defs: { leaf: node(orNull('#/$defs/leaf')) } }],
  [
    'a root that is a definition, in the old words',
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $ref: '#/definitions/tree',
      definitions: { tree: node(listOf('#/definitions/tree')) },
    },
  ],
  ['a root with a name', { $id: 'https://example.com/tree', ...node(listOf('https://example.com/tree')) }],
  ['a part of a root with a name', { $id: 'tree.json', ...node(orNull('tree.json#/$defs/t')), $defs: { t: node({}) } }],
];
