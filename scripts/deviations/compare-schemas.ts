import type { OpenApiDocument, Schema } from '../../src/openapi/document.ts';
import { facingAdditional, facingConditions, facingDiscriminators, facingShapes, facingUses } from './compare-facts.ts';
import type { Ledger } from './difference.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './read-facts.ts';
import { pairMembers } from './pair-members.ts';
import { kindPhrase, namedPhrase, nothing, requiredPhrase, typePhrase } from './phrases.ts';
import { nameOf } from './unions.ts';

/** Two documents that are compared, and what is found. */
export interface Sides {
  readonly published: OpenApiDocument;
  readonly ours: OpenApiDocument;
  readonly ledger: Ledger;
  /** Schemas that were compared: each pair once, also where they refer to themselves. */
  readonly seen: Set<string>;
  /** Published components in whose place the contract has one of its own. */
  readonly renamed: Set<string>;
}

/** A schema, and what it says. */
interface Read {
  readonly schema: Schema;
  readonly facts: Facts;
}

/**
 * Compares the schemas of one value.
 *
 * @param at where ours stands.
 * @param isMember whether it is a member of a union: that the union may be null is compared once, at the union.
 */
export function compareSchemas(sides: Sides, before: Schema, now: Schema, at: string, isMember = false): void {
  const [theirName, ownName] = [nameOf(before), nameOf(now)];
  const isOwn = ownName !== undefined && sides.published.components.schemas[ownName] === undefined;
  // A component that only the contract has is the place of what differs in it.
  const place = isOwn ? ownName : at;
  const theirs = { schema: before, facts: factsOf(sides.published, before, at) };
  const own = { schema: now, facts: factsOf(sides.ours, now, place) };
  sides.ledger.places.add(at);
  const uses = facingUses(theirs.facts, own.facts);
  sides.ledger.face(at, isMember ? uses.filter(([kind]) => kind !== 'null') : uses);
  sides.ledger.face(place, [['name', namedPhrase(theirName), namedPhrase(ownName)]]);
  // One published component in the place of another: its name says all, where it is what is published by that name.
  if (theirName !== undefined && ownName !== undefined && !isOwn) return compareComponents(sides, ownName);
  if (theirName !== undefined && isOwn) sides.renamed.add(theirName);
  if (isNew(sides, `${theirName ?? JSON.stringify(before)} ${place}`)) compareShapes(sides, theirs, own, place);
}

/** Compares the components of one name. What goes with a use, such as null, is compared where it is used. */
export function compareComponents(sides: Sides, name: string): void {
  const [before, now] = [sides.published.components.schemas[name], sides.ours.components.schemas[name]];
  if (!before || !now || !isNew(sides, name)) return;
  sides.ledger.places.add(name);
  const theirs = { schema: before, facts: factsOf(sides.published, before, name) };
  compareShapes(sides, theirs, { schema: now, facts: factsOf(sides.ours, now, name) }, name);
}

function isNew({ seen }: Sides, key: string): boolean {
  const isKnown = seen.has(key);
  seen.add(key);
  return !isKnown;
}

function compareShapes(sides: Sides, before: Read, now: Read, at: string): void {
  const [theirs, own] = [before.facts, now.facts];
  if (theirs.members.length > 0 || own.members.length > 0) return compareMembers(sides, before, now, at);
  sides.ledger.face(at, facingShapes(theirs, own));
  if (theirs.items && own.items) compareSchemas(sides, theirs.items, own.items, `${at}[]`);
  if (theirs.types.includes('object') && own.types.includes('object')) compareObjects(sides, theirs, own, at);
}

function compareMembers(sides: Sides, before: Read, now: Read, at: string): void {
  const { published, ours, ledger } = sides;
  ledger.face(at, [facingConditions(before.facts, now.facts)]);
  const { pairs, missing, added } = pairMembers({ document: published, ...before }, { document: ours, ...now });
  if (pairs.length === 0) return ledger.face(at, [['type', kindPhrase(before.facts), kindPhrase(now.facts)]]);
  ledger.face(at, [facingDiscriminators(before.facts, now.facts)]);
  for (const pair of pairs) compareSchemas(sides, pair.published, pair.ours, `${at}|${pair.label}`, true);
  for (const member of missing) ledger.face(at, [['member', typePhrase(member), nothing]]);
  for (const member of added) ledger.face(at, [['member', nothing, typePhrase(member)]]);
}

function compareObjects(sides: Sides, before: Facts, now: Facts, at: string): void {
  const { ledger } = sides;
  const phrase = ({ properties, required }: Facts, name: string): string => {
    const property = properties.get(name);
    return property ? `${requiredPhrase(required.has(name))} ${typePhrase(property.schema)}` : nothing;
  };
  for (const name of new Set([...before.properties.keys(), ...now.properties.keys()])) {
    const [theirs, own] = [before.properties.get(name), now.properties.get(name)];
    const place = own?.at ?? `${at}.${name}`;
    if (!theirs || !own) ledger.face(place, [['field', phrase(before, name), phrase(now, name)]]);
    else {
      const required = ({ required: names }: Facts): string => requiredPhrase(names.has(name));
      ledger.face(place, [['required', required(before), required(now)]]);
      compareSchemas(sides, theirs.schema, own.schema, place);
    }
  }
  const [theirs, own] = [before.additional, now.additional];
  if (typeof theirs === 'object' && typeof own === 'object') compareSchemas(sides, theirs, own, `${at}{}`);
  else ledger.face(at, [facingAdditional(before, now)]);
}
