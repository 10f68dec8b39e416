import { pointerOf } from '../../openapi/json-pointer.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { relationsOfOperation } from '../../relations/relations-of.ts';
import type { Raw } from '../model.ts';
import { canonical, isEqual } from '../normal/equal.ts';
import type { Side } from '../normal/term.ts';
import type { Pair } from '../pair.ts';
import { namesOf, type Family } from './family.ts';
import { changedRelation, isMust, verdicts, words, type Relation } from './relation-change.ts';

/**
 * What an answer owes its request. At the level `must`, it is part of what the contract promises: more of it is a new duty
 * of servers, less of it breaks a promise to readers. The other levels decide nothing, so they are words.
 */
export const relations: Family = {
  ofPair: (pair) =>
    changesOf(pair).map((raw): Raw => ({
      operation: pair.id,
      old: placeOf(pair.old, raw.name),
      new: placeOf(pair.new, raw.name),
      ...raw,
    })),
};

/** The operation, if it does not state the relation. */
const placeOf = ({ pointer, operation }: ResolvedOperation, name = ''): string =>
  Object.hasOwn(operation['x-relations'] ?? {}, name) ? pointer + pointerOf(['x-relations', name]) : pointer;

function changesOf({ old, new: after, sides }: Pair): Raw[] {
  const [before, later] = [statedIn(old), statedIn(after)];
  const { gone, kept, added } = namesOf(before.keys(), later.keys());
  // A relation may get another name, or follow from what is stated elsewhere.
  const isIn = (relation: Relation | undefined, side: Side, operation: ResolvedOperation): boolean =>
    relationsOfOperation(side.document, operation, operationsOf(side.document)).some((each) =>
      isEqual(byPosition(operation, { ...each.relation, id: '' }), { ...relation, id: '' }),
    );
  return [
    ...gone
      .filter((name) => !isIn(before.get(name), sides.new, after))
      .map((name): Raw => ({
        ...(isMust(before.get(name)) ? verdicts.weaker : words),
        rule: 'relation-removed',
        name,
        text: `the answer no longer owes \`${name}\` to the request`,
      })),
    ...added
      .filter((name) => !isIn(later.get(name), sides.old, old))
      .map((name): Raw => ({
        ...(isMust(later.get(name)) ? verdicts.stronger : words),
        rule: 'relation-added',
        name,
        text: `the answer owes \`${name}\` to the request, at the level \`${later.get(name)?.['level']}\``,
      })),
    ...kept
      .filter((name) => !isEqual(before.get(name), later.get(name)))
      .map((name) => changedRelation(name, before.get(name) ?? {}, later.get(name) ?? {})),
  ];
}

const statedIn = (operation: ResolvedOperation): ReadonlyMap<string, Relation> =>
  new Map(
    Object.entries(operation.operation['x-relations'] ?? {}).map(([name, relation]) => [
      name,
      byPosition(operation, relation),
    ]),
  );

/** A relation that names parameters of the path by their position. The name of one is not part of a request. */
function byPosition({ path }: ResolvedOperation, relation: object): Relation {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const text = canonical(relation).replaceAll(
    /\$request\.path\.([\w-]+)/g,
    (_, name: string) => `$request.path.${names.indexOf(name)}`,
  );
  return JSON.parse(text) as Relation;
}
