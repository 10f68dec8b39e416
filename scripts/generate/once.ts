import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { fromRoot } from '../lib/paths.ts';
import type { Bundle } from '../spec/bundle.ts';
import { changesOf, contentsOf, type Changes, type Unreadable } from './summary.ts';
import { hashOfInputs, remember } from './unchanged.ts';
import { driftOf, writeFiles, type Drift } from './write.ts';

export interface OnceOptions {
  /** Writes nothing. */
  readonly check: boolean;
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
export async function generateOnce({ check, explain }: OnceOptions): Promise<Generated> {
  const read = hashOfInputs();
  const { bundle, files } = await generateOrFail();
  const folder = fromRoot('generated');
  const before = contentsOf(folder, explain ? undefined : ['openapi.json']);
  const drift = check ? driftOf(folder, files) : writeFiles(folder, files);
  if (!check) remember(read);
  const changes = await changesOf(before, files, bundle);
  return { document: bundle.document, drift, changes, before, after: files };
}

/** Redocly, ts-morph and the compiler take a second to load, so they are loaded only if needed. */
async function generateOrFail(): Promise<{ bundle: Bundle; files: ReadonlyMap<string, string> }> {
  const [{ lintOrFail }, { openSpec }, { generate }] = await Promise.all([
    import('../lint/main.ts'),
    import('../spec/redocly.ts'),
    import('./generate.ts'),
  ]);
  const bundle = await lintOrFail(openSpec());
  return { bundle, files: await generate(bundle) };
}
