import type { OpenApiDocument } from '../../openapi/document.ts';
import { expressionsIn } from '../../openapi/link-body.ts';
import { allLinks, type LinkedOperation } from '../../openapi/links.ts';

export type Origins = ReadonlyMap<string, readonly LinkedOperation[]>;

/**
 * For each operation, the links that lead to it with parameters: first those that also state a list of its body, then
 * creates, then the nearest above it. What no other path creates is set by an operation on its own path.
 */
export function linkOrigins(document: OpenApiDocument): Origins {
  const leading = allLinks(document).filter(({ link }) => link.parameters);
  const origins = Map.groupBy(leading, ({ target }) => target.operation.operationId);
  return new Map(
    [...origins].map(([id, links]) => {
      const fromElsewhere = links.filter(({ source, target }) => !source.path.startsWith(target.path));
      const usable = fromElsewhere.length > 0 ? fromElsewhere : links.filter(isSetBefore);
      return [id, usable.toSorted((a, b) => rank(a) - rank(b))];
    }),
  );
}

const isSetBefore = ({ source, target }: LinkedOperation): boolean =>
  source.path === target.path && source.method === 'post' && target.method !== 'post';

const rank = (origin: LinkedOperation): number => {
  const { source, target } = origin;
  if (statesList(origin)) return -1000;
  return (
    (source.method === 'post' ? 0 : 1000) + (target.path.startsWith(source.path) ? 0 : 100) - source.path.length / 100
  );
};

/** Whether the link states a list of the body, one item per value of the answer: the outputs of all calls. */
export const statesList = ({ link }: LinkedOperation): boolean =>
  expressionsIn(link.requestBody).some((expression) => expression.includes('/*'));
