import { APIPromise } from './api-promise.ts';
import { valueAt } from './json-pointer.ts';
import type { Pagination } from './operation.ts';

/** A page of a list: the body as the server sent it, and what can be done with it. */
export type Page<Item, Body> = Body & PageMethods<Item>;

export interface PageMethods<Item> {
  /** The items of this page. */
  getPaginatedItems(): Item[];
}

/** The promise of a list's first page. */
export class PagePromise<ListPage extends PageMethods<Item>, Item> extends APIPromise<ListPage> {
  /** Keeps `Item` a part of the type, for iteration yields items and not pages. */
  declare readonly _item?: Item;
}

/** Adds the methods of a page to a body, without adding to what is enumerated or serialised. */
export function toPage<ListPage extends PageMethods<Item>, Item>(
  pagination: Pagination | undefined,
  body: unknown,
): ListPage {
  const items = (): Item[] => (valueAt(body, pagination?.items ?? '/data') as Item[] | undefined) ?? [];
  return Object.defineProperty(body as ListPage, 'getPaginatedItems', { value: items });
}
