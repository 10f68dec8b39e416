import type { Parameter } from '../../openapi/document.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { Raw, Witness } from '../model.ts';
import { isEqual } from '../normal/equal.ts';
import type { Side } from '../normal/term.ts';
import { parametersOf, type Located } from '../sites.ts';
import { namesOf, type Family } from './family.ts';

/** Parameters: added, removed, required, and how they are written. Their schemas are compared as those of bodies. */
export const parameters: Family = {
  ofPair: ({ id, old, new: after, sides }) => {
    const [before, later] = [byKey(sides.old, old), byKey(sides.new, after)];
    const { gone, kept, added } = namesOf(before.keys(), later.keys());
    const get = (map: Map<string, Located<Parameter>>, key: string) => map.get(key) as Located<Parameter>;
    return [
      ...gone.map((key) => removed(get(before, key))),
      ...added.map((key) => addedParameter(get(later, key), after.pointer, id)),
      ...kept.flatMap((key) => presence(get(before, key), get(later, key), id)),
      ...kept.flatMap((key) => form(get(before, key), get(later, key))),
    ].map((raw): Raw => ({ operation: id, ...raw }));
  },
};

/** Path parameters are known by their position, header names in any case. */
function byKey(side: Side, operation: ResolvedOperation): Map<string, Located<Parameter>> {
  const inPath = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return new Map(
    parametersOf(side, operation).map((located) => {
      const { in: where, name } = located.node;
      const own = where === 'path' ? inPath.indexOf(name) : where === 'header' ? name.toLowerCase() : name;
      return [`${where} ${own}`, located];
    }),
  );
}

const nameOf = ({ node }: Located<Parameter>): string => `the ${node.in} parameter \`${node.name}\``;

/** A request without the parameter. */
const without = (operation: string, { in: where, name }: Parameter): Witness => ({
  operation,
  in: where,
  name,
  absent: true,
  accepted: 'old',
});

/** Servers ignore what they do not know, but programs that name the parameter no longer compile. */
const removed = (old: Located<Parameter>): Raw => ({
  rule: 'request-parameter-removed',
  severity: 'breaking',
  breaks: ['surface'],
  kind: 'surface',
  old: old.pointer,
  name: old.node.name,
  text: `${nameOf(old)} is gone; servers ignore it`,
});

function addedParameter(after: Located<Parameter>, operationPointer: string, id: string): Raw {
  const common = { new: after.pointer, old: operationPointer, name: after.node.name };
  if (after.node.required !== true)
    return {
      ...common,
      rule: 'request-parameter-added',
      severity: 'safe',
      servers: true,
      text: `${nameOf(after)} is new and optional`,
      proof: 'a parameter that may be left out refuses no request',
    };
  return {
    ...common,
    rule: 'request-parameter-added-required',
    severity: 'breaking',
    breaks: ['callers'],
    kind: 'value',
    text: `${nameOf(after)} is new and required`,
    witness: without(id, after.node),
  };
}

function presence(old: Located<Parameter>, after: Located<Parameter>, id: string): Raw[] {
  const common = { old: old.pointer, new: after.pointer, name: after.node.name };
  const [was, is] = [old.node.required === true, after.node.required === true];
  const changes: Raw[] = [];
  if (is && !was)
    changes.push({
      ...common,
      rule: 'request-parameter-became-required',
      severity: 'breaking',
      breaks: ['callers'],
      kind: 'value',
      text: `${nameOf(after)} is now required`,
      witness: without(id, after.node),
    });
  if (was && !is)
    changes.push({
      ...common,
      rule: 'request-parameter-became-optional',
      severity: 'safe',
      servers: true,
      text: `${nameOf(after)} may now be left out`,
      proof: 'requests with the parameter are accepted as before',
    });
  return changes;
}

function form(old: Located<Parameter>, after: Located<Parameter>): Raw[] {
  const common = { old: old.pointer, new: after.pointer, name: after.node.name };
  const changes: Raw[] = [];
  if (formOf(old.node) !== formOf(after.node))
    changes.push({
      ...common,
      rule: 'request-parameter-style-changed',
      severity: 'breaking',
      breaks: ['callers'],
      kind: 'behaviour',
      text: `${nameOf(after)} is written as ${formOf(after.node)} instead of ${formOf(old.node)}`,
    });
  const unread = ['content', 'allowReserved'].filter((key) => !isEqual(valueOf(old, key), valueOf(after, key)));
  if (unread.length > 0)
    changes.push({
      ...common,
      rule: 'request-parameter-changed',
      severity: 'unknown',
      breaks: ['callers'],
      text: `${nameOf(after)} has another ${unread.map((key) => `\`${key}\``).join(' and ')}`,
    });
  return changes;
}

const valueOf = ({ node }: Located<Parameter>, key: string): unknown =>
  (node as unknown as Record<string, unknown>)[key];

/** @see https://spec.openapis.org/oas/v3.1.1.html#parameter-style */
function formOf({ in: where, style, explode }: Parameter): string {
  const own = style ?? (where === 'query' || where === 'cookie' ? 'form' : 'simple');
  return `${own}${(explode ?? own === 'form') ? ', exploded' : ''}`;
}
