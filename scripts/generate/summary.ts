import { existsSync, readFileSync } from 'node:fs';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { parseJson } from '../../src/openapi/parse-json.ts';

/** The bundle that is there; undefined if there is none that can be read. */
export const bundleIn = (folder: string): string | undefined =>
  existsSync(`${folder}/openapi.json`) ? readFileSync(`${folder}/openapi.json`, 'utf8') : undefined;

/** What a new bundle changes in meaning, in a line; undefined if it is the same text. */
export async function summaryOf(before: string | undefined, after: string | undefined): Promise<string | undefined> {
  if (before === undefined || after === undefined || before === after) return undefined;
  const [old, document] = [parseJson(before), parseJson(after)] as (OpenApiDocument | undefined)[];
  // A truncated file is replaced, and there is nothing to compare with.
  if (!old?.paths || !document) return undefined;
  // The validators take half a second to load.
  const [{ diff }, { summaryLine }] = await Promise.all([
    import('../../src/diff/diff.ts'),
    import('../../src/diff/report/summary.ts'),
  ]);
  try {
    return summaryLine(await diff({ document: old, source: 'before' }, { document, source: 'after' }));
  } catch (error) {
    // The files are written, and anybody may have edited the ones before.
    return `What they change cannot be said: ${(error as Error).message}`;
  }
}
