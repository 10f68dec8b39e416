import { excerpt } from '../../openapi/excerpt.ts';
import type { Raw } from '../model.ts';
import { isEqual } from '../normal/equal.ts';
import { namesOf, type Family } from './family.ts';

/**
 * What a call leaves and costs, and what an answer owes its request. No validity of a request or an answer depends on it,
 * so these are words; verification, the sandbox and the mock act on them.
 */
export const meaning: Family = {
  ofPair: ({ id, old, new: after }) =>
    [...effects(old.operation, after.operation), ...relations(old.operation, after.operation)].map((raw): Raw => ({
      severity: 'docs',
      operation: id,
      old: old.pointer,
      new: after.pointer,
      ...raw,
    })),
};

type Said = Pick<Raw, 'rule' | 'name' | 'text'>;
type Members = Readonly<Record<string, unknown>>;

const membersOf = (operation: object, extension: string): Members =>
  ((operation as Members)[extension] ?? {}) as Members;

const show = (value: unknown): string => (value === undefined ? 'nothing that is stated' : excerpt(value, 80));

function effects(old: object, after: object): Said[] {
  const [before, later] = [membersOf(old, 'x-effect'), membersOf(after, 'x-effect')];
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

function relations(old: object, after: object): Said[] {
  const [before, later] = [membersOf(old, 'x-relations'), membersOf(after, 'x-relations')];
  const { gone, kept, added } = namesOf(Object.keys(before), Object.keys(later));
  const said = (rule: string, name: string, text: string): Said => ({ rule, name, text });
  return [
    ...gone.map((name) => said('relation-removed', name, `the answer no longer owes \`${name}\` to the request`)),
    ...added.map((name) =>
      said('relation-added', name, `the answer owes \`${name}\` to the request, ${levelOf(later[name])}`),
    ),
    ...kept
      .filter((name) => !isEqual(before[name], later[name]))
      .map((name) => said('relation-changed', name, changed(name, before[name] as Members, later[name] as Members))),
  ];
}

const levelOf = (relation: unknown): string => `at the level \`${String((relation as Members)['level'])}\``;

/** Names the members that differ, the level first. */
function changed(name: string, before: Members, later: Members): string {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(later)])].filter(
    (key) => !isEqual(before[key], later[key]),
  );
  const level = keys.includes('level') ? `, now at the level \`${String(later['level'])}\`` : '';
  const others = keys.filter((key) => key !== 'level').map((key) => `\`${key}\``);
  return `the relation \`${name}\` has ${others.length > 0 ? `another ${others.join(', ')}` : 'another level'}${level}`;
}
