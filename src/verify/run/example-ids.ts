import type { Example, MediaType, OpenApiDocument, Ref, Response } from '../../openapi/document.ts';
import { allLinks } from '../../openapi/links.ts';
import { resolve } from '../../openapi/operations.ts';
import type { Case } from '../model/case.ts';

/**
 * Maps each id in the contract's examples to the create that it stands for, and says which creates may wait for which
 * ids.
 */
export interface CreationPlan {
  readonly ids: readonly string[];
  /** The create of a resource of the id's kind. Undefined if only requests that name the id return it. */
  creatorOf(id: string): string | undefined;
  /** Whether a create may wait for the id. Circles are excluded, so that nothing waits for itself. */
  mayWait(create: string | undefined, id: string): boolean;
}

/**
 * @param examples the example that each create sends, by operationId.
 * @param creatorsAbove the creates of the resources in an operation's path.
 */
export function planCreation(
  document: OpenApiDocument,
  examples: ReadonlyMap<string | undefined, Case>,
  creatorsAbove: (operationId: string) => readonly string[],
): CreationPlan {
  const shown = shownIds(document);
  const ids = [...new Set(shown.map(({ id }) => id))];
  const isNamedBy = (operationId: string, id: string): boolean => names(examples.get(operationId), id);
  const creators = new Map(
    ids.map((id) => {
      const able = shown.filter((one) => !isNamedBy(one.operationId, one.id));
      const creator = able.find((one) => one.id === id) ?? able.find((one) => kindOf(one.id) === kindOf(id));
      return [id, creator?.operationId] as const;
    }),
  );
  const needs = (operationId: string): string[] => [
    ...ids.filter((id) => isNamedBy(operationId, id)).flatMap((id) => creators.get(id) ?? []),
    ...creatorsAbove(operationId),
  ];
  const ranks = rankOf(new Set([...creators.values()].filter((one) => one !== undefined)), needs);
  return {
    ids,
    creatorOf: (id) => creators.get(id),
    mayWait(create, id) {
      const creator = creators.get(id);
      if (create === undefined || creator === undefined) return true;
      // Nothing waits for a create without a rank, so that it cannot be part of a circle.
      return (ranks.get(creator) ?? 0) < (ranks.get(create) ?? Infinity);
    },
  };
}

/** An id in the example answer of a create. Requests and answers that belong together have one name. */
export interface ShownId {
  readonly id: string;
  readonly operationId: string;
  readonly name: string;
}

/** The ids in the example answers of creates, in document order. */
export function shownIds(document: OpenApiDocument): ShownId[] {
  const creates = new Set(allLinks(document).flatMap(({ source }) => (source.method === 'post' ? [source] : [])));
  return [...creates].flatMap(({ operation }) => {
    const success = operation.responses['200'] ?? operation.responses['201'];
    const media = success && resolve<Response>(document, success).content?.['application/json'];
    return (media ? idsIn(document, media) : []).map((shown) => ({ ...shown, operationId: operation.operationId }));
  });
}

const idsIn = (document: OpenApiDocument, media: MediaType): Pick<ShownId, 'id' | 'name'>[] =>
  Object.entries(media.examples ?? {}).flatMap(([name, example]) => {
    const { id } = (resolve<Example>(document, example as Example | Ref).value ?? {}) as { id?: unknown };
    return typeof id === 'string' ? [{ id, name }] : [];
  });

/** Whether a request names an id in its body or query. */
export const names = (subject: Pick<Case, 'request'> | undefined, id: string): boolean =>
  subject !== undefined &&
  (subject.request.body?.includes(`"${id}"`) === true || subject.request.query.some(([, value]) => value === id));

/** Returns `file-` for `file-8KqL`: ids of one kind share a prefix. */
const kindOf = (id: string): string => /^[a-z]+[-_]/.exec(id)?.[0] ?? id;

/** Depth first: dependencies come before their dependents. The one edge that would close a circle is dropped. */
function rankOf(all: ReadonlySet<string>, needs: (operationId: string) => readonly string[]): Map<string, number> {
  const ranks = new Map<string, number>();
  const entered = new Set<string>();
  const visit = (operationId: string): void => {
    if (entered.has(operationId)) return;
    entered.add(operationId);
    for (const needed of needs(operationId)) visit(needed);
    ranks.set(operationId, ranks.size + 1);
  };
  for (const operationId of all) visit(operationId);
  return ranks;
}
