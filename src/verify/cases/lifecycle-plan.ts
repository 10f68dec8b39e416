import type { OpenApiDocument, Response, XPagination } from '../../openapi/document.ts';
import { allLinks, type LinkedOperation } from '../../openapi/links.ts';
import { resolve, type ResolvedOperation } from '../../openapi/operations.ts';

/** The lifecycle of the resource that an operation creates, derived from its `links`. */
export interface LifecyclePlan {
  readonly create: ResolvedOperation;
  readonly retrieve?: LinkedOperation;
  readonly update?: LinkedOperation;
  readonly remove?: LinkedOperation;
  /** Returns the bytes that were sent. */
  readonly content?: LinkedOperation;
  readonly list?: LinkedOperation & { readonly pagination: XPagination };
}

/** One lifecycle per create operation whose result can be read, listed or downloaded. */
export function lifecyclePlans(document: OpenApiDocument): LifecyclePlan[] {
  const creates = Map.groupBy(
    allLinks(document).filter(({ source }) => source.method === 'post'),
    ({ source }) => source,
  );
  return [...creates].flatMap(([create, links]) => {
    const plan = planOf(document, create, links);
    return plan.retrieve || plan.list || plan.content ? [plan] : [];
  });
}

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
