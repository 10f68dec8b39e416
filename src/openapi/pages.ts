import type { XPagination } from './document.ts';
import { valueAt } from './json-pointer.ts';

export interface Page {
  readonly items: readonly unknown[];
  /** The cursor of the next page. Undefined on the last page. */
  readonly next: string | undefined;
}

export function readPage(pagination: XPagination, body: unknown): Page {
  const items = valueAt(body, pagination.items);
  const list = Array.isArray(items) ? items : [];
  const more = pagination.hasMore === undefined ? list.length > 0 : valueAt(body, pagination.hasMore) === true;
  const cursor =
    pagination.cursor === undefined
      ? valueAt(list.at(-1), pagination.itemCursor ?? '/id')
      : valueAt(body, pagination.cursor);
  return { items: list, next: more && typeof cursor === 'string' ? cursor : undefined };
}

export const idsOf = (items: readonly unknown[]): string[] =>
  items.flatMap((item) => {
    const id = (item as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });

export interface Pages {
  readonly ids: readonly string[];
  /** The problem that stopped paging. Undefined if the end was reached. */
  readonly stuck?: string;
  readonly isWhole: boolean;
}

/** Follows cursors to the end, at most `most` pages. */
export async function followPages(
  first: Page,
  fetchPage: (cursor: string) => Promise<Page | undefined>,
  most: number,
): Promise<Pages> {
  const ids = idsOf(first.items);
  const seen = new Set(ids);
  const cursors = new Set<string>();
  let page = first;
  for (let count = 1; page.next !== undefined && count < most; count += 1) {
    if (cursors.has(page.next)) return { ids, stuck: `the cursor ${page.next} is repeated`, isWhole: false };
    cursors.add(page.next);
    const following = await fetchPage(page.next);
    if (!following) return { ids, isWhole: false };
    page = following;
    const repeated = idsOf(page.items).find((id) => seen.has(id));
    if (repeated !== undefined) return { ids, stuck: `${repeated} is on two pages`, isWhole: false };
    for (const id of idsOf(page.items)) {
      ids.push(id);
      seen.add(id);
    }
  }
  return { ids, isWhole: page.next === undefined };
}
