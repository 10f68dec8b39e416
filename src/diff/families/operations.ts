import { idOf } from '../pair.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { Raw } from '../model.ts';
import type { Compared, Family } from './family.ts';

/** Operations and paths: added, removed, moved, renamed. */
export const operations: Family = {
  ofDocuments: (compared) => {
    const { removed, added } = compared.paired;
    const moved = new Map(added.map((operation) => [idOf(operation), operation]));
    return [
      ...removed.map((operation) => goneOrMoved(compared, operation, moved.get(idOf(operation)))),
      ...added.filter((each) => !removed.some((old) => idOf(old) === idOf(each))).map(addedOperation),
    ];
  },
  ofPair: ({ id, old, new: after }) => {
    const changes: Raw[] = [];
    const places = { old: old.pointer, new: after.pointer };
    if (idOf(old) !== id)
      changes.push({
        ...surface,
        rule: 'operation-renamed',
        operation: id,
        ...places,
        text: `\`${idOf(old)}\` is now called \`${id}\``,
      });
    if (old.path !== after.path)
      changes.push({
        ...surface,
        rule: 'path-parameter-renamed',
        operation: id,
        old: pathOf(old),
        new: pathOf(after),
        text: `a parameter of the path has another name: \`${old.path}\` is now \`${after.path}\`, which requests do not show`,
      });
    return changes;
  },
};

const surface = { severity: 'breaking', breaks: ['surface'], kind: 'surface' } as const;

const pathOf = ({ pointer }: ResolvedOperation): string => pointer.replace(/\/[^/]*$/, '');

function goneOrMoved({ today }: Compared, old: ResolvedOperation, to: ResolvedOperation | undefined): Raw {
  const common = { operation: idOf(old), old: old.pointer, severity: 'breaking' } as const;
  const was = `${old.method.toUpperCase()} ${old.path}`;
  if (to)
    return {
      ...common,
      rule: 'operation-moved',
      breaks: ['callers', 'surface'],
      kind: 'gone',
      new: to.pointer,
      text: `${was} is now ${to.method.toUpperCase()} ${to.path}`,
    };
  const sunset = old.operation['x-sunset'];
  if (sunset !== undefined && today !== undefined && sunset <= today)
    return { ...common, ...surface, rule: 'operation-retired', text: `${was} is gone, after its sunset on ${sunset}` };
  return { ...common, rule: 'operation-removed', breaks: ['callers', 'surface'], kind: 'gone', text: `${was} is gone` };
}

const addedOperation = (after: ResolvedOperation): Raw => ({
  rule: 'operation-added',
  severity: 'safe',
  servers: true,
  operation: idOf(after),
  new: after.pointer,
  text: `${after.method.toUpperCase()} ${after.path} is new`,
  proof: 'nobody calls what did not exist',
});
