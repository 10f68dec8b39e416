import type { OpenApiDocument, XPagination } from '../../openapi/document.ts';
import { valueAt } from '../../openapi/json-pointer.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { followPages, readPage, type Page } from '../../openapi/pages.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { textOf } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Inventory } from '../ledger/ownership.ts';
import { listRequest } from '../ledger/undo-request.ts';
import { NoAnswerError, type Send } from './send.ts';

/** With a hundred items on a page. A longer collection is not read to its end. */
const mostPages = 20;

const unknown: Inventory = { things: new Set(), isWhole: false };

/** Reads the things in a collection without parameters in its path, such as `/files`. */
export function createInventory(document: OpenApiDocument, send: Send): (collection: string) => Promise<Inventory> {
  const lists = new Map(
    operationsOf(document)
      .filter(({ method, operation }) => method === 'get' && operation['x-pagination'])
      .map((operation) => [operation.path, operation]),
  );
  return async (collection) => {
    const list = lists.get(collection);
    if (!list) return unknown;
    const request = listRequest(document, list);
    const fetchPage = (cursor?: string): Promise<Page | undefined> => pageOf(send, list, request, cursor);
    const first = await fetchPage();
    if (!first) return unknown;
    const { ids, isWhole } = await followPages(first, fetchPage, mostPages);
    return { things: new Set(ids.map((id) => `${collection}/${encodeURIComponent(id)}`)), isWhole };
  };
}

/** One page. Undefined if the answer is not a list. */
async function pageOf(
  send: Send,
  { operation: { 'x-pagination': pagination } }: ResolvedOperation,
  request: CaseRequest,
  cursor: string | undefined,
): Promise<Page | undefined> {
  if (!pagination) return undefined;
  const at = cursor === undefined ? [] : [[pagination.parameter, cursor] as const];
  const answer = await send({ ...request, query: [...request.query, ...at] }).catch(unlessNoAnswer);
  if (!answer || answer.status >= 300) return undefined;
  const body = parseJson(textOf(answer));
  return Array.isArray(valueAt(body, pagination.items)) ? readPage(asTold(pagination, body), body) : undefined;
}

/** An answer that does not say whether more follows is followed by item, to an empty page. */
function asTold({ hasMore, cursor, ...byItem }: XPagination, body: unknown): XPagination {
  const says = hasMore === undefined || typeof valueAt(body, hasMore) === 'boolean';
  return {
    ...byItem,
    ...(says && hasMore !== undefined && { hasMore }),
    ...(says && cursor !== undefined && { cursor }),
  };
}

function unlessNoAnswer(error: unknown): undefined {
  if (!(error instanceof NoAnswerError)) throw error;
}
