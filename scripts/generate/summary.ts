import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { parseJson } from '../../src/openapi/parse-json.ts';
import { createSourceOf, type SourceNode } from '../../src/openapi/source-map.ts';
import type { DiffReport } from '../../src/diff/model.ts';
import { fromRoot, shown } from '../lib/paths.ts';
import type { Bundle } from '../spec/bundle.ts';
import { sourcePositions } from '../spec/source-map.ts';
import type { Documents, Locate } from './explain/inputs.ts';
import { listFiles } from './write.ts';

/** The files of a folder by path: all, or those of a list that exist. */
export function contentsOf(folder: string, only?: readonly string[]): ReadonlyMap<string, string> {
  const paths = listFiles(folder).filter((path) => !only || only.includes(path));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** What a run changes, with the places of it in the spec. */
export interface Changes {
  readonly documents: Documents;
  readonly report: DiffReport;
  readonly locate: Locate;
}

/** Why the changes cannot be told. */
export interface Unreadable {
  readonly reason: string;
}

type Files = ReadonlyMap<string, string>;

/** Compares the bundle that is there with the new one. Undefined if there is nothing to compare with. */
export async function changesOf(
  before: Files,
  after: Files,
  bundle?: Pick<Bundle, 'files'>,
): Promise<Changes | Unreadable | undefined> {
  const [old, document] = [documentIn(before), documentIn(after)];
  // A truncated file is replaced, and there is nothing to compare with.
  if (!old?.paths || !document) return undefined;
  const documents = { old, new: document };
  const locate = locateIn(before, bundle);
  // The validators take half a second to load.
  const { diff } = await import('../../src/diff/diff.ts');
  try {
    const report = await diff(
      { document: old, source: 'before', sourceOf: (pointer) => locate({ pointer, side: 'old' }) },
      { document, source: 'after', sourceOf: (pointer) => locate({ pointer, side: 'new' }) },
    );
    return { documents, report, locate };
  } catch (error) {
    // Anybody may have edited the ones before.
    return { reason: (error as Error).message };
  }
}

const documentIn = (files: Files): OpenApiDocument | undefined =>
  parseJson(files.get('openapi.json') ?? '') as OpenApiDocument | undefined;

function locateIn(before: Files, bundle: Pick<Bundle, 'files'> | undefined): Locate {
  const old = createSourceOf(parseJson(before.get('source-map.json') ?? '') as SourceNode | undefined);
  const now = bundle && sourcePositions(fromRoot('spec/openapi.yaml'), bundle.files);
  return ({ pointer, side }) => {
    if (side === 'old') return old(pointer);
    const place = now?.(pointer);
    return place && `${shown(place.file)}:${place.line}`;
  };
}

/** The last line of a run: what it changed in meaning, then how many files that are. */
export async function summaryOf(changes: Changes | Unreadable | undefined, files: number): Promise<string> {
  const written = `${files} ${files === 1 ? 'file' : 'files'} written`;
  if (files === 0 || changes === undefined) return written;
  if ('reason' in changes) return `${written}. What they change cannot be said: ${changes.reason}`;
  const { summaryLine } = await import('../../src/diff/report/summary.ts');
  return `${summaryLine(changes.report)} (${written})`;
}
