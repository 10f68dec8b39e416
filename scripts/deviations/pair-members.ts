import type { Schema } from '../../src/openapi/document.ts';
import { resolve } from '../../src/openapi/operations.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './read-facts.ts';
import { typePhrase } from './phrases.ts';
import { nameOf } from './unions.ts';

/** A union, and the document in which its members are looked up. */
export interface Union {
  readonly document: object;
  readonly schema: Schema;
  readonly facts: Facts;
}

export interface Pairing {
  readonly pairs: readonly { readonly published: Schema; readonly ours: Schema; readonly label: string }[];
  readonly missing: readonly Schema[];
  readonly added: readonly Schema[];
}

/** A member that is still without a counterpart, and what it can be known by. */
interface Member {
  readonly schema: Schema;
  readonly keys: readonly string[];
}

/**
 * Finds the members of two unions that belong together: of one name; then of one value of a tag; then of one type. Unions
 * inside a union are opened as far as they have no counterpart of their own. What is not a union is compared with a member
 * of its name or type only: of a tag, several members can be meant.
 */
export function pairMembers(published: Union, ours: Union): Pairing {
  const pairs: { published: Schema; ours: Schema; label: string }[] = [];
  let missing = toMembers(published);
  let added = toMembers(ours);
  const match = (kind: string, isUsable: (key: string, among: readonly Member[]) => boolean = () => true): void => {
    for (const member of missing) {
      const keys = new Set(member.keys.filter((key) => key.startsWith(kind) && isUsable(key, missing)));
      const isMatch = (key: string): boolean => keys.has(key) && isUsable(key, added);
      const own = added.find((other) => other.keys.some(isMatch));
      if (!own) continue;
      pairs.push({ published: member.schema, ours: own.schema, label: labelOf(own) });
      missing = missing.filter((other) => other !== member);
      added = added.filter((other) => other !== own);
    }
  };
  const matchAll = (kinds: readonly string[]): void => kinds.forEach((kind) => match(kind));
  if (published.facts.members.length > 0 && ours.facts.members.length > 0) {
    matchAll(['name ', 'tags ', 'tag ', 'shape ']);
    missing = missing.flatMap((member) => opened(published.document, member));
    added = added.flatMap((member) => opened(ours.document, member));
    matchAll(['name ', 'tags ', 'tag ', 'shape ']);
    match('type ', isAlone);
  } else matchAll(['name ', 'shape ']);
  return { pairs, missing: missing.map(({ schema }) => schema), added: added.map(({ schema }) => schema) };
}

const isAlone = (key: string, among: readonly Member[]): boolean =>
  among.filter(({ keys }) => keys.includes(key)).length === 1;

const labelOf = ({ keys }: Member): string => {
  const key = ['tag ', 'shape ', 'type '].map((kind) => keys.find((each) => each.startsWith(kind))).find(Boolean);
  return key?.replace(/^(tag \S+|shape|type) /, '') ?? '';
};

/** A schema that is not a union stands as the only member of one. */
const toMembers = ({ document, schema, facts }: Union): readonly Member[] =>
  (facts.members.length > 0 ? facts.members : [schema]).map((member) => memberOf(document, member));

const tags = ['type', 'event', 'object', 'role'];

function memberOf(document: object, schema: Schema): Member {
  const name = nameOf(schema);
  const { types, properties } = factsOf(document, schema, '');
  const tagKeys = tags.flatMap((tag) => {
    const property = properties.get(tag);
    const values = property && factsOf(document, property.schema, '').values;
    return (values ?? []).map((value) => `tag ${tag} ${String(value)}`);
  });
  return {
    schema,
    keys: [
      ...(name === undefined ? [] : [`name ${name}`]),
      ...(tagKeys.length > 1 ? [`tags ${tagKeys.map((key) => key.split(' ').at(-1)).join('+')}`] : []),
      ...tagKeys,
      ...(types.includes('object') ? [] : [`shape ${typePhrase(schema)}`]),
      ...types.map((type) => `type ${type}`),
    ],
  };
}

/** The members of a member that is a union itself. */
function opened(document: object, member: Member): readonly Member[] {
  const { members } = factsOf(document, resolve<Schema>(document, member.schema), '');
  if (members.length === 0) return [member];
  return members.flatMap((schema) => opened(document, memberOf(document, schema)));
}
