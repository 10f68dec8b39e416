import type { Operation, XClient } from '../../openapi/document.ts';
import { linksOf } from '../../openapi/links.ts';
import type { Raw } from '../model.ts';
import { isEqual } from '../normal/equal.ts';
import type { Pair } from '../pair.ts';
import { namesOf, type Family } from './family.ts';
import { namedTypes } from './named-types.ts';

/** What programs compile against: methods, pages, polling, and the names of types. */
export const client: Family = {
  ofPair: (pair) => {
    const { id, old, new: after } = pair;
    const raws = [
      ...methods(old.operation, after.operation),
      ...helpers(old.operation, after.operation),
      ...polled(pair),
    ];
    return raws.map((raw): Raw => ({ operation: id, old: old.pointer, new: after.pointer, ...raw }));
  },
  ofDocuments: namedTypes,
};

const broken = { severity: 'breaking', breaks: ['surface'], kind: 'surface' } as const;
const fine = { severity: 'safe', proof: 'programs compile as before' } as const;

const methodNames = (client_: XClient | undefined): string[] =>
  (client_?.methods ?? []).map((method) => `client.${client_?.resource}.${method}`);

function methods({ 'x-client': old }: Operation, { 'x-client': after }: Operation): Raw[] {
  const changes = renamed(namesOf(methodNames(old), methodNames(after)));
  if (old && after && old.returns !== after.returns)
    changes.push({
      ...broken,
      rule: 'method-returns-changed',
      text: `its methods return \`${after.returns}\` instead of \`${old.returns}\``,
    });
  if (old && after && !isEqual(old.narrows, after.narrows))
    changes.push({
      ...broken,
      rule: 'method-narrows-changed',
      text: 'another parameter decides the type of the result',
    });
  return changes;
}

/** Names that are gone and new. One of each at the same operation is a name that changed. */
function renamed({ gone, added }: ReturnType<typeof namesOf>): Raw[] {
  const [old, after] = [gone[0], added[0]];
  if (old !== undefined && after !== undefined && gone.length === 1 && added.length === 1)
    return [
      { ...broken, rule: 'method-renamed', name: `${old} ${after}`, text: `the method \`${old}\` is now \`${after}\`` },
    ];
  return [
    ...gone.map((name): Raw => ({ ...broken, rule: 'method-removed', name, text: `the method \`${name}\` is gone` })),
    ...added.map((name): Raw => ({ ...fine, rule: 'method-added', name, text: `the method \`${name}\` is new` })),
  ];
}

/** Extensions that add to a method: pages, and waiting for a job. */
function helpers(old: Operation, after: Operation): Raw[] {
  return (['x-pagination', 'x-polling'] as const).flatMap((extension): Raw[] => {
    const [was, is] = [old[extension], after[extension]];
    if (isEqual(was, is)) return [];
    const what =
      extension === 'x-pagination' ? 'the result is read page by page' : 'the client can wait for the result';
    if (!was) return [{ ...fine, rule: `${extension}-added`, text: what }];
    const text = is ? `${what}, in another way` : `no longer: ${what}`;
    return [{ ...broken, rule: `${extension}-${is ? 'changed' : 'removed'}`, text }];
  });
}

/** The client follows a link to an operation with `x-polling` when it waits for what was created. */
function polled({ old, new: after, sides }: Pair): Raw[] {
  const links = (document: typeof sides.old.document, operation: typeof old): string[] =>
    linksOf(document, operation)
      .filter(({ target }) => target.operation['x-polling'])
      .map(({ name, link }) => JSON.stringify([name, link.operationId, link.parameters]));
  const { gone, added } = namesOf(links(sides.old.document, old), links(sides.new.document, after));
  if (gone.length > 0)
    return [
      {
        ...broken,
        rule: 'polled-link-changed',
        text: 'the link that the client follows to wait for the result is gone or leads elsewhere',
      },
    ];
  return added.length > 0
    ? [{ ...fine, rule: 'polled-link-added', text: 'the client can wait for what the call creates' }]
    : [];
}
