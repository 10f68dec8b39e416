import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { openMemo, type SavedMemo } from '../lib/memo.ts';
import { fromRoot } from '../lib/paths.ts';
import type { Bundle } from '../spec/bundle.ts';
import { changesOf, contentsOf, type Changes, type Unreadable } from './summary.ts';
import { hashOfInputs, remember } from './unchanged.ts';
import { driftOf, writeFiles, type Drift } from './write.ts';

export interface OnceOptions {
  /** Writes nothing. */
  readonly check: boolean;
  /** Reuses nothing that an earlier run found. Always so with `check`. */
  readonly cold: boolean;
  /** Keeps what was there, to explain the difference. */
  readonly explain: boolean;
}

/** What one run did. */
export interface Generated {
  readonly document: OpenApiDocument;
  readonly drift: readonly Drift[];
  readonly changes: Changes | Unreadable | undefined;
  /** `generated/` before and after. Without `explain`, only the bundle of before. */
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/**
 * Lints, generates, and writes what differs.
 *
 * @throws {Failure} if the spec has problems. Then nothing is generated, and `generated/` stays unchanged.
 */
export async function generateOnce({ check, cold, explain }: OnceOptions): Promise<Generated> {
  const now = hashOfInputs();
  codeAtStart ??= now.code;
  const memo = openMemo(fromRoot('.cache/concord/memo.json'), { version: codeAtStart, isCold: cold || check });
  const { bundle, files } = await generateOrFail(memo);
  const folder = fromRoot('generated');
  const before = contentsOf(folder, explain ? undefined : ['openapi.json']);
  const drift = check ? driftOf(folder, files) : writeFiles(folder, files);
  if (!check) remember({ ...now, code: codeAtStart });
  const changes = await changesOf(before, files, bundle);
  return { document: bundle.document, drift, changes, before, after: files };
}

/** The hash of the code that this process runs. With `--watch`, it may be edited meanwhile. */
let codeAtStart: string | undefined;

/** Redocly, ts-morph and the compiler take a second to load, so they are loaded only if needed. */
async function generateOrFail(memo: SavedMemo): Promise<{ bundle: Bundle; files: ReadonlyMap<string, string> }> {
  const [{ lintOrFail }, { openSpec }, { generate }] = await Promise.all([
    import('../lint/main.ts'),
    import('../spec/redocly.ts'),
    import('./generate.ts'),
  ]);
  try {
    const bundle = await lintOrFail(openSpec(), memo);
    return { bundle, files: await generate(bundle, memo) };
  } finally {
    memo.save();
  }
}
