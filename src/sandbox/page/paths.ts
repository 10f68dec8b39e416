import { controlPrefix } from '../control.ts';

/** The files of the page are beside the addresses of the control, where the API has none. */
export const assetPrefix = `${controlPrefix}page/`;

export const isOfPage = (path: string): boolean => path === '/' || path.startsWith(assetPrefix);
