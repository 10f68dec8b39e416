import { setHidden } from './hidden.ts';
import { valueAt } from './json-pointer.ts';
import { OpenAIError } from './errors.ts';
import { PaginationError } from './connection-errors.ts';
import type { Pagination } from './operation.ts';

/** A page of a list: the body as the server sent it, and the methods of a page. */
export type Page<Item, Body> = Body & PageMethods<Item>;

/** The members of every page besides its body. None of them is enumerated or serialized. */
export interface PageMethods<Item> extends AsyncIterable<Item> {
  /** The items of this page. */
  getPaginatedItems(): Item[];
  /** Whether the server has more items. An empty page may have a next page if the cursor is in the body. */
  hasNextPage(): boolean;
  /**
   * The next page.
   *
   * @throws {OpenAIError} if there is none.
   */
  getNextPage(): Promise<this>;
  /** The request of the next page, for `client.request()`; null if there is none. */
  nextPageRequestOptions(): NextRequest | null;
  /** This page and all following ones, each requested when the iteration reaches it. */
  iterPages(): AsyncGenerator<this>;
  /** All items from this page on, up to `limit`. */
  toArray(options?: { readonly limit?: number }): Promise<Item[]>;
}

/** A request by path. */
export interface NextRequest {
  /** In lower case. */
  readonly method: 'get';
  /** Below the base URL. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
}

/** State of a list that is kept from page to page. */
export interface ListState {
  readonly pagination: Pagination | undefined;
  /** Cursors already used. A repeated cursor would cause an endless loop. */
  readonly seen: ReadonlySet<string>;
  readonly route: string;
  /** Requests the page after a cursor. */
  fetch(cursor: string, state: ListState): Promise<unknown>;
  /** That request, without sending it. */
  request(cursor: string): NextRequest;
}

// Symbols: a body may have any field, and libraries wrap pages in proxies, which have no private members.
const bodyOf = Symbol('body');
const stateOf = Symbol('state');

/** The class of all pages. */
export class ListPage<Item> implements PageMethods<Item> {
  declare readonly [bodyOf]: unknown;
  declare readonly [stateOf]: ListState;

  constructor(body: object, state: ListState) {
    // Readers of `data` need a list, also where a server leaves out an empty one.
    Object.assign(this, body, { data: itemsOf(body, state) ?? [] });
    setHidden(setHidden(this, bodyOf, body), stateOf, state);
  }

  getPaginatedItems(): Item[] {
    return (itemsOf(this[bodyOf], this[stateOf]) as Item[] | undefined) ?? [];
  }

  hasNextPage(): boolean {
    return cursorAfter(this) !== undefined;
  }

  nextPageRequestOptions(): NextRequest | null {
    const cursor = cursorAfter(this);
    return cursor === undefined ? null : this[stateOf].request(cursor);
  }

  async getNextPage(): Promise<this> {
    const cursor = cursorAfter(this);
    const state = this[stateOf];
    const { seen, route } = state;
    if (cursor === undefined) throw new OpenAIError(`${route}: there is no next page. Ask hasNextPage() first.`);
    if (seen.has(cursor))
      throw new PaginationError(`${route}: the cursor "${cursor}" came again, the list would never end.`);
    return state.fetch(cursor, { ...state, seen: new Set(seen).add(cursor) }) as Promise<this>;
  }

  async *iterPages(): AsyncGenerator<this> {
    // oxlint-disable-next-line typescript/no-this-alias -- the iteration starts here
    let page = this;
    yield page;
    while (page.hasNextPage()) {
      page = await page.getNextPage();
      yield page;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for await (const page of this.iterPages()) yield* page.getPaginatedItems();
  }

  async toArray({ limit = Infinity }: { readonly limit?: number } = {}): Promise<Item[]> {
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const item of this) if (items.push(item) >= limit) break;
    return items;
  }
}

function cursorAfter(page: ListPage<unknown>): string | undefined {
  const { pagination, route } = page[stateOf];
  if (!pagination?.parameter) return undefined;
  const hasMore = pagination.hasMore === undefined ? undefined : valueAt(page[bodyOf], pagination.hasMore);
  if (hasMore === false) return undefined;
  const items = page.getPaginatedItems();
  const cursor = pagination.cursor
    ? valueAt(page[bodyOf], pagination.cursor)
    : valueAt(items.at(-1), pagination.itemCursor ?? '');
  if (typeof cursor === 'string' && cursor !== '') return cursor;
  if (hasMore === true && items.length > 0) {
    throw new PaginationError(`${route}: more items follow, but the server gives no cursor.`);
  }
  return undefined;
}

const itemsOf = (body: unknown, { pagination }: ListState): unknown => valueAt(body, pagination?.items ?? '/data');

/** Why a body is not a valid page: its items are not a list, or a property would hide a method of the page. */
export function faultOfPage(body: object, state: ListState): string | undefined {
  const items = itemsOf(body, state) ?? [];
  if (!Array.isArray(items)) return 'came with a list whose items are not an array';
  const name = Object.keys(body).find((key) => key in ListPage.prototype);
  return name && `came with a list that has a field "${name}", which is not for data`;
}

/** A list that is returned in one page. */
export const SinglePage = class Page extends ListPage<unknown> {};
/** The cursor is the id of the last item. */
export class CursorPage extends ListPage<unknown> {}
/** The cursor is in the body, as `last_id`. */
export class ConversationCursorPage extends ListPage<unknown> {}

/** Builds a page from the body of a response. */
export const toPage = <Result>(body: object, state: ListState): Result =>
  new (classOf(state))(body, state) as unknown as Result;

function classOf({ pagination }: ListState): typeof ListPage<unknown> {
  if (!pagination?.parameter) return SinglePage;
  if (pagination.cursor === '/last_id') return ConversationCursorPage;
  return pagination.itemCursor === '/id' ? CursorPage : ListPage;
}
