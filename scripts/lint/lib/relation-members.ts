import type { KindName } from '../../../src/relations/terms/model.ts';

interface Members {
  readonly required?: readonly string[];
  /** Exactly one of them. */
  readonly one?: readonly string[];
  readonly optional?: readonly string[];
  /** The values of `as`. */
  readonly as?: readonly string[];
}

const comparison = ['is', 'atMost', 'atLeast'];

/** The members of each kind of relation, besides those that all have. */
const members: Readonly<Record<KindName, Members>> = {
  fits: { required: ['schema'], optional: ['match'], as: ['json'] },
  count: { one: comparison, optional: ['only'], as: ['float32'] },
  amount: { one: comparison },
  echo: { required: ['of'], optional: ['members'], as: ['same', 'stated', 'filled', 'snapshot'] },
  among: { required: ['of'] },
  text: { one: ['without', 'startsWith', 'endsWith'] },
  order: { required: ['by'] },
  distinct: { optional: ['from'] },
  same: {},
  custom: { required: ['name', 'of'] },
};

const common = ['id', 'kind', 'level', 'when', 'unless', 'at'];

/** What is wrong with the members of a relation, in words. */
export function* memberFaults(relation: Readonly<Record<string, unknown>>): Generator<[key: string, message: string]> {
  const kind = relation['kind'] as KindName;
  const { required = [], one = [], optional = [], as = [] } = members[kind];
  const allowed = new Set([...common, ...required, ...one, ...optional, ...(as.length > 0 ? ['as'] : [])]);
  for (const key of Object.keys(relation).filter((each) => !allowed.has(each)))
    yield [key, `A relation of the kind \`${kind}\` has no \`${key}\`.`];
  for (const key of required.filter((each) => !(each in relation)))
    yield ['kind', `A relation of the kind \`${kind}\` needs \`${key}\`.`];
  if (one.length > 0 && one.filter((each) => each in relation).length !== 1)
    yield [
      'kind',
      `A relation of the kind \`${kind}\` needs exactly one of ${one.map((each) => `\`${each}\``).join(', ')}.`,
    ];
  if ('as' in relation && as.length > 0 && !as.includes(String(relation['as'])))
    yield ['as', `A relation of the kind \`${kind}\` is judged as ${as.join(' or ')}.`];
}
