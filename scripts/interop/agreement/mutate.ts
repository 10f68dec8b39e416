/** A value with one thing wrong, or at least other, and in words what. */
export interface Mutation {
  readonly what: string;
  readonly value: unknown;
}

/** Single changes of a value: each property left out, and each part replaced by values of other types. */
export function mutationsOf(value: unknown): readonly Mutation[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return replacements('the value', value);
  const record = value as Readonly<Record<string, unknown>>;
  return [
    ...Object.keys(record).map((name) => ({ what: `without ${name}`, value: without(record, name) })),
    ...Object.entries(record).flatMap(([name, part]) =>
      replacements(name, part).map((other) => ({ what: other.what, value: { ...record, [name]: other.value } })),
    ),
    { what: 'with one property more', value: { ...record, concord_unknown: 1 } },
  ];
}

const samples: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['a number', -7.5],
  ['a text', 'concord unknown'],
  ['an object', { concord_unknown: true }],
  ['an empty array', []],
];

const replacements = (what: string, value: unknown): readonly Mutation[] =>
  samples
    .filter(([, sample]) => kindOf(sample) !== kindOf(value) || (typeof value !== 'object' && sample !== value))
    .map(([name, sample]) => ({ what: `${what} as ${name}`, value: sample }));

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

function without(record: Readonly<Record<string, unknown>>, name: string): unknown {
  const { [name]: _, ...rest } = record;
  return rest;
}
