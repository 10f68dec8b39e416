/** The order in which the contract writes the keys of each kind of object. */
export const keyOrder = {
  Operation: [
    'operationId',
    'x-upstream-operation-id',
    'summary',
    'description',
    'deprecated',
    'x-sunset',
    'tags',
    'security',
    'x-client',
    'x-effect',
    'x-pagination',
    'x-polling',
    'x-relations',
    'parameters',
    'requestBody',
    'responses',
  ],
  Response: ['description', 'headers', 'content', 'links'],
  MediaType: ['schema', 'x-event-stream', 'encoding', 'examples'],
  Parameter: ['name', 'in', 'required', 'description', 'style', 'explode', 'schema', 'example'],
  Header: ['description', 'required', 'schema', 'example'],
  // What a value is, what bounds it, what it means, what is in it; then what only tools read.
  Schema: [
    '$ref',
    'type',
    'const',
    'enum',
    'format',
    'pattern',
    'minimum',
    'exclusiveMinimum',
    'maximum',
    'exclusiveMaximum',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
    'maxProperties',
    'default',
    'deprecated',
    'description',
    'examples',
    'contentMediaType',
    'contentSchema',
    'items',
    'propertyNames',
    'required',
    'additionalProperties',
    'properties',
    'anyOf',
    'oneOf',
    'allOf',
    'if',
    'then',
    'discriminator',
    'x-untyped',
    'x-client',
  ],
} as const;

export type Ordered = keyof typeof keyOrder;

/** How messages name each kind. */
export const kindNames: Readonly<Record<Ordered, string>> = {
  Operation: 'an operation',
  Response: 'a response',
  MediaType: 'a media type',
  Parameter: 'a parameter',
  Header: 'a header',
  Schema: 'a schema',
};

/** The first key that stands too late, with the key that it belongs before. Keys without a place may stand anywhere. */
export function misplacedIn(
  kind: Ordered,
  keys: readonly string[],
): readonly [key: string, before: string] | undefined {
  const order: readonly string[] = keyOrder[kind];
  const known = keys.filter((key) => order.includes(key));
  for (const [index, key] of known.entries()) {
    const before = known.slice(0, index).find((other) => order.indexOf(other) > order.indexOf(key));
    if (before !== undefined) return [key, before];
  }
  return undefined;
}
