import { APIPromise, type Pending } from './api-promise.ts';
import type { Arguments } from './call.ts';
import type { BaseClient } from './client.ts';
import { decodeError } from './error-from.ts';
import type { Exchange } from './execute.ts';
import { parseObject, textOf } from './json-answer.ts';
import { withRequestID } from './request-id.ts';
import type { OperationDescriptor } from './operation.ts';
import { toOutgoing, type Outgoing } from './outgoing.ts';
import { faultOfPage, toPage, type ListState, type PageMethods } from './page.ts';

/** The promise of the first page of a list. Iterating it yields the items of this page and of all following pages. */
export class PagePromise<ListPage extends PageMethods<Item>, Item = ReturnType<ListPage['getPaginatedItems']>[number]>
  extends APIPromise<ListPage>
  implements AsyncIterable<Item>
{
  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    yield* await pageOf(this);
  }

  /** The pages, each requested when the iteration reaches it. */
  async *iterPages(): AsyncGenerator<ListPage> {
    yield* (await pageOf(this)).iterPages();
  }

  /** All items of all pages, up to `limit`. */
  async toArray(options?: { readonly limit?: number }): Promise<Item[]> {
    return (await pageOf(this)).toArray(options);
  }
}

const pageOf = async <ListPage extends PageMethods<Item>, Item>(
  promise: PagePromise<ListPage, Item>,
): Promise<ListPage> => (await promise) as ListPage;

/** Sends one operation that returns a list. */
export function list<ListPage extends PageMethods<Item>, Item>(
  client: BaseClient,
  operation: OperationDescriptor,
  ...args: Arguments
): PagePromise<ListPage, Item> {
  const [positional, params, options] = args;
  const { pagination } = operation;
  const outgoing = (cursor?: string): Outgoing =>
    toOutgoing(operation, positional, cursor ? { ...params, [pagination?.parameter ?? '']: cursor } : params);
  const state: ListState = {
    pagination,
    seen: new Set(),
    route: `${operation.method} ${operation.path}`,
    request: (cursor) => {
      const { path, query } = outgoing(cursor).parts();
      return { method: 'get', path, query: { ...query, ...options?.query } };
    },
    fetch: async (cursor, next) => {
      const pending = client.start(outgoing(cursor), options);
      return readPage(pending, await pending.exchange, next);
    },
  };
  const pending = client.start(outgoing(), options);
  return new PagePromise<ListPage, Item>(pending, (exchange) => readPage(pending, exchange, state));
}

async function readPage<ListPage>(pending: Pending, exchange: Exchange, state: ListState): Promise<ListPage> {
  const { response } = exchange;
  const text = await textOf(exchange, pending);
  const body = parseObject(text, exchange) ?? {};
  const fault = faultOfPage(body, state);
  if (fault) throw decodeError(fault, text, response, exchange.attempt);
  return withRequestID(toPage(body, state), response) as ListPage;
}
