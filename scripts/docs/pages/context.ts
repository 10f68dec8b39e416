import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { rootOf } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';

/** The page that is being rendered, and the site that it belongs to. */
export interface PageContext {
  readonly site: Site;
  readonly address: string;
  /** The assets by name, as they are written. */
  readonly assets: Readonly<Record<string, string>>;
}

/** The page that hosts show for an address without one. */
export const missing = '404.html';

export const Page = createContext<PageContext | undefined>(undefined);

/** The page that is being rendered, with the way to the root of the site and to its other pages. */
export function usePage(): PageContext & { readonly root: string; readonly link: (address: string) => string } {
  const page = useContext(Page);
  if (!page) throw new Error('A component of a page is rendered outside of one.');
  // Hosts show the page for missing addresses at any depth.
  const root = page.address === missing ? page.site.settings.base : rootOf(page.address);
  return { ...page, root, link: (address) => root + address };
}
