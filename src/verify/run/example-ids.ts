import type { Example, OpenApiDocument, Ref, Response } from '../../openapi/document.ts';
import { isObject } from '../../openapi/is-object.ts';
import { allLinks } from '../../openapi/links.ts';
import { memoized } from '../../openapi/once.ts';
import { resolve } from '../../openapi/operations.ts';
import type { Case } from '../model/case.ts';
import { exampleIds } from './names-example-id.ts';

/**
 * Maps each id in the contract's examples to the create that it stands for, and says which creates may wait for which
 * ids.
 */
export interface CreationPlan {
  readonly ids: readonly string[];
  /** Whether the example answer of a create has the id. What only requests name may be something that no create makes. */
  isShown(id: string): boolean;
  /** The create of a resource of the id's kind. Undefined if only requests that name the id return it. */
  creatorOf(id: string): string | undefined;
  /** Whether a create may wait for the id. Circles are excluded, so that nothing waits for itself. */
  mayWait(create: string | undefined, id: string): boolean;
}

/**
 * @param examples the example that each create sends, by operationId.
 * @param all the examples of all operations: any of them may name an id.
 * @param creatorsAbove the creates of the resources in an operation's path.
 */
export function planCreation(
  document: OpenApiDocument,
  examples: ReadonlyMap<string | undefined, Case>,
  all: readonly Case[],
  creatorsAbove: (operationId: string) => readonly string[],
): CreationPlan {
  const shown = shownIds(document);
  const byId = new Map(all.map((one) => [one.id, one]));
  const requestOf: RequestOf = ({ operationId, name }) => byId.get(`${operationId}/example/${name}`);
  // What is a part of other answers as well, such as a message, is not what the create of its kind makes.
  const [kinds, parts] = [new Set(shown.map(({ id }) => kindOf(id))), partKinds(document, requestOf)];
  const named = [...exampleIds(document)].filter((id) => kinds.has(kindOf(id)) && !parts.has(kindOf(id)));
  const made = new Set(shown.map(({ id }) => id));
  const ids = [...new Set([...made, ...named])];
  const creators = creatorsOf(shown, ids, examples, requestOf);
  const namedIn = memoized((operationId: string) => {
    const own = all.filter((one) => one.operationId === operationId);
    return ids.filter((id) => own.some((one) => names(one, id)));
  });
  const needs = (operationId: string): string[] => [
    ...namedIn(operationId).flatMap((id) => creators.get(id) ?? []),
    ...creatorsAbove(operationId),
  ];
  const ranks = rankOf(new Set([...creators.values()].filter((one) => one !== undefined)), needs);
  return {
    ids,
    isShown: (id) => made.has(id),
    creatorOf: (id) => creators.get(id),
    mayWait(create, id) {
      const creator = creators.get(id);
      if (create === undefined || creator === undefined) return true;
      // Nothing waits for a create without a rank, so that it cannot be part of a circle.
      return (ranks.get(creator) ?? 0) < (ranks.get(create) ?? Infinity);
    },
  };
}

/** The create of each id: the one that shows it, or else one that shows an id of its kind. */
function creatorsOf(
  shown: readonly ShownId[],
  ids: readonly string[],
  examples: ReadonlyMap<string | undefined, Case>,
  requestOf: RequestOf,
): ReadonlyMap<string, string | undefined> {
  // A create that names an id does not make it, whether in the example that is sent or in the one that shows the id.
  const isNamedBy = (one: ShownId): boolean =>
    [examples.get(one.operationId), requestOf(one)].some((sent) => names(sent, one.id));
  const able = shown.filter((one) => !isNamedBy(one));
  return new Map(
    ids.map((id) => {
      const creator = able.find((one) => one.id === id) ?? able.find((one) => kindOf(one.id) === kindOf(id));
      return [id, creator?.operationId];
    }),
  );
}

/** An id in the example answer of a create. Requests and answers that belong together have one name. */
export interface ShownId {
  readonly id: string;
  readonly operationId: string;
  readonly name: string;
}

/** The case of the example request that an example answer belongs to. */
type RequestOf = (answer: Pick<ShownId, 'operationId' | 'name'>) => Case | undefined;

/** The ids in the example answers of creates, in document order. */
export const shownIds = (document: OpenApiDocument): ShownId[] =>
  shownAnswers(document).flatMap(({ operationId, name, value }) =>
    ownId(value).map((id) => ({ id, operationId, name })),
  );

/** The kinds of ids that parts of the example answers of creates have, apart from those that the request names. */
function partKinds(document: OpenApiDocument, requestOf: RequestOf): ReadonlySet<string> {
  return new Set(
    shownAnswers(document).flatMap((answer) =>
      partsIn(answer.value)
        .flatMap(ownId)
        .filter((id) => !names(requestOf(answer), id))
        .map(kindOf),
    ),
  );
}

const partsIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap((part) => [part, ...partsIn(part)]) : [];

function ownId(value: unknown): string[] {
  const id = isObject(value) ? value['id'] : undefined;
  return typeof id === 'string' ? [id] : [];
}

/** The example answers of creates. */
function shownAnswers(document: OpenApiDocument) {
  const creates = new Set(allLinks(document).flatMap(({ source }) => (source.method === 'post' ? [source] : [])));
  return [...creates].flatMap(({ operation: { operationId, responses } }) => {
    const success = responses['200'] ?? responses['201'];
    const media = success && resolve<Response>(document, success).content?.['application/json'];
    return Object.entries(media?.examples ?? {}).map(([name, example]) => ({
      operationId,
      name,
      value: resolve<Example>(document, example as Example | Ref).value,
    }));
  });
}

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
