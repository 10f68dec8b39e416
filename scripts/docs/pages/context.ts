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

export const Page = createContext<PageContext | undefined>(undefined);

export function usePage(): PageContext & { readonly link: (address: string) => string } {
  const page = useContext(Page);
  if (!page) throw new Error('A component of a page is rendered outside of one.');
  const root = rootOf(page.address);
  return { ...page, link: (address) => root + address };
}
