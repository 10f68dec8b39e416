import type { Page } from './page.ts';

/** Body of a list that comes as a whole. */
export interface PageResponse<Item> {
  /** All items. */
  data: Item[];
  /** The kind of object, mostly `list`. */
  object: string;
}

/** A list that comes as a whole; `OpenAI.Page`. */
export type ItemsPage<Item> = Page<Item, PageResponse<Item>>;

/** Body of a list that goes on after the id of its last item. */
export interface CursorPageResponse<Item> {
  /** The items of this page. */
  data: Item[];
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of a list that goes on after an id. */
export interface CursorPageParams {
  /** Id of the item after which the page begins. */
  after?: string;
  /** How many items a page holds at most. */
  limit?: number;
}

/** A page of a list that goes on after the id of its last item. */
export type CursorPage<Item> = Page<Item, CursorPageResponse<Item>>;

/** Body of a list that says itself where it goes on, by `last_id`. */
export interface ConversationCursorPageResponse<Item> extends CursorPageResponse<Item> {
  /** Where the next page begins. */
  last_id: string;
}

/** Params of a list that goes on after `last_id`. */
export interface ConversationCursorPageParams extends CursorPageParams {}

/** A page of a list that goes on after `last_id`. */
export type ConversationCursorPage<Item> = Page<Item, ConversationCursorPageResponse<Item>>;
