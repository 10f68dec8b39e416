import type { OpenApiDocument } from '../openapi/document.ts';
import { operationsOf } from '../openapi/operations.ts';
import { selects, type CaseSelection } from '../verify/model/selection.ts';
import { CannotRunError } from '../verify/runner/options.ts';

/** @throws {CannotRunError} when the filters name nothing or leave nothing: an empty run would look like a pass. */
export function requireOperations(document: OpenApiDocument, selection: CaseSelection): void {
  const operations = operationsOf(document).map(({ operation: { operationId, tags } }) => ({
    id: operationId,
    group: tags[0] ?? '',
  }));
  const ids = operations.map(({ id }) => id);
  const groups = [...new Set(operations.map(({ group }) => group))];
  requireKnown('--operation', selection.operations, ids);
  requireKnown('--group', selection.groups, groups);
  requireKnown('--exclude', selection.exclude, [...ids, ...groups]);
  if (!operations.some(({ id, group }) => selects(selection, id, group)))
    throw new CannotRunError('No operation is left: one must match --operation, --group and not --exclude.');
}

/** So many names are listed if none is like the given one. */
const few = 20;

function requireKnown(flag: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const near = known.filter((name) => name.toLowerCase().includes(unknown.toLowerCase().slice(0, 5))).slice(0, 5);
  const all = known.length <= few ? ` There are: ${known.join(', ')}.` : '';
  throw new CannotRunError(
    `${flag} ${unknown}: there is none of that name.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : all}`,
  );
}
