import {
  ConversationCursorPage as ByLastID,
  CursorPage as ByItem,
  ListPage,
  SinglePage,
  type Page,
  type PageMethods,
} from './page.ts';

/** Body of a list that is returned in one page. */
export interface PageResponse<Item> {
  /** All items. */
  data: Item[];
  /** The kind of object, usually `list`. */
  object: string;
}

/** A list that is returned in one page; `OpenAI.Page`. */
export type ItemsPage<Item> = Page<Item, PageResponse<Item>>;

/** Body of a list whose cursor is the id of its last item. */
export interface CursorPageResponse<Item> {
  /** The items of this page. */
  data: Item[];
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of a list whose cursor is an item id. */
export interface CursorPageParams {
  /** Id of the item before the first one of the page. */
  after?: string;
  /** Maximum number of items per page. */
  limit?: number;
}

/** A page of a list whose cursor is the id of its last item. */
export type CursorPage<Item> = Page<Item, CursorPageResponse<Item>>;

/** Body of a list that returns its own cursor, `last_id`. */
export interface ConversationCursorPageResponse<Item> extends CursorPageResponse<Item> {
  /** Cursor of the next page. */
  last_id: string;
}

/** Params of a list whose cursor is `last_id`. */
export interface ConversationCursorPageParams extends CursorPageParams {}

/** A page of a list whose cursor is `last_id`. */
export type ConversationCursorPage<Item> = Page<Item, ConversationCursorPageResponse<Item>>;

/** The class of pages, to tell them by `instanceof`. The client alone makes pages. */
export type PageClass = abstract new (...args: never) => PageMethods<unknown>;

/** A page of any list. */
export type AbstractPage<Item> = PageMethods<Item>;
/** The class of every page. */
export const AbstractPage: PageClass = ListPage;
/** The class of lists that are returned in one page, as values and as types. */
export const ItemsPage: PageClass = SinglePage;
/** The class of lists whose cursor is the id of their last item. */
export const CursorPage: PageClass = ByItem;
/** The class of lists whose cursor is `last_id`. */
export const ConversationCursorPage: PageClass = ByLastID;
