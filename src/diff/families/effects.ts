import { excerpt } from '../../openapi/excerpt.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { Raw } from '../model.ts';
import { isEqual } from '../normal/equal.ts';
import type { Family } from './family.ts';

/**
 * What a call leaves and costs. No validity of a request or an answer depends on it, so these are words; verification,
 * the sandbox and the mock act on them.
 */
export const effects: Family = {
  ofPair: ({ id, old, new: after }) =>
    changesOf(effectOf(old), effectOf(after)).map((raw): Raw => ({
      severity: 'docs',
      operation: id,
      old: old.pointer,
      new: after.pointer,
      ...raw,
    })),
};

type Said = Pick<Raw, 'rule' | 'name' | 'text'>;
type Members = Readonly<Record<string, unknown>>;

const effectOf = ({ operation }: ResolvedOperation): Members => (operation['x-effect'] ?? {}) as Members;

const show = (value: unknown): string => (value === undefined ? 'nothing that is stated' : excerpt(value, 80));

function changesOf(before: Members, later: Members): Said[] {
  // The keys are the verbs of the sentence.
  return ['leaves', 'costs']
    .filter((verb) => !isEqual(before[verb], later[verb]))
    .map((verb) => {
      const [was, is] = apart(before[verb], later[verb]);
      return { rule: 'effect-changed', name: verb, text: `a call ${verb} ${is}, before: ${was}` };
    });
}

/** Two values in words. Of two lists, only the entries are shown that the other one lacks. */
function apart(before: unknown, later: unknown): readonly [string, string] {
  if (!Array.isArray(before) || !Array.isArray(later)) return [show(before), show(later)];
  const without = (list: readonly unknown[], other: readonly unknown[]): string => {
    const own = list.filter((entry) => !other.some((each) => isEqual(entry, each)));
    return own.length === 0 ? 'nothing more' : own.map(show).join(' and ');
  };
  return [without(before, later), without(later, before)];
}
