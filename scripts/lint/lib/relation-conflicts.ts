import { isSame } from '../../../src/relations/terms/equal.ts';
import type { Relation } from '../../../src/relations/terms/model.ts';

/** The earlier relation that cannot hold together with a later one. Undefined if there is none. */
export const conflictOf = (relation: Relation, earlier: readonly Relation[]): Relation | undefined =>
  earlier.find((other) => other.at === relation.at && speakTogether(other, relation) && excludes(other, relation));

/** Relations with different conditions are taken to speak about different exchanges. */
const speakTogether = (one: Relation, other: Relation): boolean =>
  (one.when === undefined || other.when === undefined || isSame(one.when, other.when)) &&
  isSame(one.unless ?? null, other.unless ?? null);

function excludes(one: Relation, other: Relation): boolean {
  if (isPair(one, other, 'same', 'distinct')) return true;
  if (one.kind !== other.kind) return false;
  switch (one.kind) {
    case 'count':
    case 'amount': {
      const { is, as } = one as { is?: unknown; as?: unknown };
      const second = other as { is?: unknown; as?: unknown };
      return as === second.as && isFixed(is) && isFixed(second.is) && !isSame(is, second.is);
    }
    case 'order':
      return !isSame(one.by, (other as typeof one).by);
    case 'distinct':
      return one.from !== (other as typeof one).from;
    case 'echo':
      return !one.members && !isSame(one.of, (other as typeof one).of);
    case 'fits':
      return constantsClash(one.schema, (other as typeof one).schema);
    default:
      return false;
  }
}

/** An amount that the answer itself does not decide. */
const isFixed = (amount: unknown): boolean => amount !== undefined && !JSON.stringify(amount).includes('$response.');

const isPair = (one: Relation, other: Relation, a: string, b: string): boolean =>
  (one.kind === a && other.kind === b) || (one.kind === b && other.kind === a);

function constantsClash(one: unknown, other: unknown): boolean {
  const [first, second] = [one, other].map((schema) => valuesOf(schema));
  return (
    first !== undefined && second !== undefined && !first.some((value) => second.some((each) => isSame(value, each)))
  );
}

function valuesOf(schema: unknown): readonly unknown[] | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if ('const' in schema) return [schema.const];
  return 'enum' in schema && Array.isArray(schema.enum) ? schema.enum : undefined;
}
