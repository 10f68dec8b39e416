import type { OpenApiDocument, Response, XPagination } from '../../openapi/document.ts';
import { expressionsIn } from '../../openapi/link-body.ts';
import { allLinks, type LinkedOperation } from '../../openapi/links.ts';
import { resolve, type ResolvedOperation } from '../../openapi/operations.ts';

/** The lifecycle of the resource that an operation creates, or a conversation of two turns, derived from `links`. */
export interface LifecyclePlan {
  readonly create: ResolvedOperation;
  /** Calls the operation once more, with a body that repeats what the first answer says. */
  readonly turn?: LinkedOperation;
  readonly retrieve?: LinkedOperation;
  readonly update?: LinkedOperation;
  readonly remove?: LinkedOperation;
  /** Returns the bytes that were sent. */
  readonly content?: LinkedOperation;
  readonly list?: LinkedOperation & { readonly pagination: XPagination };
}

/** Whether the server must keep what was created. A turn that repeats everything needs nothing of the sort. */
export const needsState = ({ turn, remove }: LifecyclePlan): boolean => turn === undefined || remove !== undefined;

/**
 * One lifecycle per create operation whose result can be read, listed or downloaded, and one per link that takes another
 * turn.
 */
export function lifecyclePlans(document: OpenApiDocument): LifecyclePlan[] {
  const creates = Map.groupBy(
    allLinks(document).filter(({ source }) => source.method === 'post'),
    ({ source }) => source,
  );
  return [...creates].flatMap(([create, links]) => {
    const plan = planOf(document, create, links);
    const isReadable = plan.retrieve ?? plan.list ?? plan.content;
    return [...(isReadable ? [plan] : []), ...turnsOf(plan, links)];
  });
}

/** A turn that names what the first one created reads it, too, and removes both. */
const turnsOf = ({ create, retrieve, remove }: LifecyclePlan, links: readonly LinkedOperation[]): LifecyclePlan[] =>
  links
    .filter(({ target, link }) => target === create && expressionsIn(link.requestBody).some(isOfAnswer))
    .map((turn) => {
      const repeated = expressionsIn(turn.link.requestBody);
      const isNamed = Object.values(remove?.link.parameters ?? {}).some((id) => repeated.includes(String(id)));
      return { create, turn, ...(isNamed && { ...(retrieve && { retrieve }), ...(remove && { remove }) }) };
    });

export const isOfAnswer = (expression: string): boolean => expression.startsWith('$response.');

function planOf(
  document: OpenApiDocument,
  create: ResolvedOperation,
  links: readonly LinkedOperation[],
): LifecyclePlan {
  // The resource's own path is the collection's path plus one segment. Other links belong to other resources.
  const own = links.filter(
    ({ target }) =>
      target.path.startsWith(`${create.path}/{`) && !target.path.slice(create.path.length + 1).includes('/'),
  );
  const at = (...methods: string[]): LinkedOperation | undefined =>
    own.find(({ target }) => methods.includes(target.method));
  const listed = links.find(({ target }) => target.method === 'get' && target.path === create.path);
  const pagination = listed?.target.operation['x-pagination'];
  const content = links.find(({ target }) => target.method === 'get' && answersBytes(document, target));
  const retrieve = at('get');
  const update = at('post', 'put', 'patch');
  const remove = at('delete');
  return {
    create,
    ...(retrieve && { retrieve }),
    ...(update && { update }),
    ...(remove && { remove }),
    ...(content && { content }),
    ...(listed && pagination && { list: { ...listed, pagination } }),
  };
}

function answersBytes(document: OpenApiDocument, { operation }: ResolvedOperation): boolean {
  const success = operation.responses['200'];
  return success !== undefined && 'application/octet-stream' in (resolve<Response>(document, success).content ?? {});
}
