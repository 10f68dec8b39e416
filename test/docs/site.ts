import { gzipSync } from 'node:zlib';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { siteFiles, siteOf } from '../../scripts/docs/build-site.ts';
import { buildSite, type Site } from '../../scripts/docs/site/site.ts';

/** The site of the contract, built once for a test file. */
export const ownSite = (): Site => siteOf({ base: '/' });

/** The files of a site of another document. */
export const filesOf = (document: OpenApiDocument): Promise<Map<string, string>> =>
  siteFiles(buildSite(document, { isOwn: false, base: '/', sourceOf: () => undefined }));

export const pagesOf = (files: ReadonlyMap<string, string>): [address: string, html: string][] =>
  [...files].filter(([file]) => file.endsWith('.html'));

/** Bytes as a host sends them. */
export const sentBytes = (text: string): number => gzipSync(text).length;

/** The number of elements in a page. */
export const nodesIn = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;
