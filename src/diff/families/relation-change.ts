import type { Raw } from '../model.ts';
import { includes, isEqual } from '../normal/equal.ts';
import { namesOf } from './family.ts';

/** Whether the answers that keep a relation become fewer, more, or others. */
type Turn = 'stronger' | 'weaker' | 'other';
type Verdict = Pick<Raw, 'severity' | 'breaks' | 'servers' | 'kind' | 'proof'>;
export type Relation = Readonly<Record<string, unknown>>;

export const verdicts: Readonly<Record<Turn, Verdict>> = {
  stronger: { severity: 'safe', servers: true, proof: 'an answer that owes more is one that was allowed before' },
  weaker: { severity: 'breaking', breaks: ['readers'], kind: 'promise' },
  other: { severity: 'unknown', breaks: ['readers'] },
};

export const words: Verdict = { severity: 'docs' };

export const isMust = (relation: Relation | undefined): boolean => relation?.['level'] === 'must';

/** A relation that both documents state under one name. */
export function changedRelation(name: string, before: Relation, later: Relation): Raw {
  const keys = namesOf(Object.keys(before), Object.keys(later));
  const others = [...keys.gone, ...keys.kept, ...keys.added].filter((key) => !isEqual(before[key], later[key]));
  const turns = new Set(others.map((key) => turnOf(key, before[key], later[key])));
  const turn = (['weaker', 'other'] as const).find((each) => turns.has(each)) ?? 'stronger';
  const isWords = !isMust(before) && !isMust(later);
  return {
    ...(isWords ? words : verdicts[turn]),
    rule: `relation-${isWords || turn === 'other' ? 'changed' : fates[turn]}`,
    name,
    text: `the relation \`${name}\` has another ${said(others, later)}`,
  };
}

const fates = { stronger: 'strengthened', weaker: 'weakened' } as const;

/** Names the members that differ, the level last. */
function said(keys: readonly string[], later: Relation): string {
  const others = keys.filter((key) => key !== 'level').map((key) => `\`${key}\``);
  const level = keys.includes('level') ? `, now at the level \`${String(later['level'])}\`` : '';
  return `${others.length > 0 ? others.join(', ') : 'level'}${level}`;
}

function turnOf(key: string, was: unknown, is: unknown): Turn {
  if (key === 'level') return is === 'must' ? 'stronger' : was === 'must' ? 'weaker' : 'other';
  // Without `when`, a relation speaks everywhere; without `unless`, nothing is excused.
  if (key === 'when') return growth(was, is, { more: 'stronger', less: 'weaker', without: 'all' });
  if (key === 'unless') return growth(was, is, { more: 'weaker', less: 'stronger', without: 'none' });
  if (key === 'members' && was !== undefined && is !== undefined)
    return growth(was, is, { more: 'stronger', less: 'weaker', without: 'none' });
  return 'other';
}

interface Growth {
  readonly more: Turn;
  readonly less: Turn;
  /** What an absent list stands for. */
  readonly without: 'all' | 'none';
}

/** Of a list, one entry is enough. */
function growth(was: unknown, is: unknown, { more, less, without }: Growth): Turn {
  if (was === undefined) return without === 'all' ? less : more;
  if (is === undefined) return without === 'all' ? more : less;
  const [before, later] = [[was].flat(), [is].flat()];
  if (before.every((each) => includes(later, each))) return more;
  return later.every((each) => includes(before, each)) ? less : 'other';
}
