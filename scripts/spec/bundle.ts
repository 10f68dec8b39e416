import { bundle as redoclyBundle, Config, type Document } from '@redocly/openapi-core';
import { failureOf, formatProblems } from './problems.ts';
import { Failure } from '../lib/failure.ts';
import type { SpecSession } from './redocly.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';

export interface Bundle {
  readonly document: OpenApiDocument;
  /** The bytes of `generated/openapi.json`. They depend only on the spec, not on the machine. */
  readonly json: string;
  /** Absolute paths of every file that the root document reaches. */
  readonly files: ReadonlySet<string>;
}

/**
 * Bundles the spec into one document in which every `$ref` starts with `#/`.
 *
 * @throws {Failure} when a file is missing or malformed, or two files have the same component name.
 */
export async function bundleSpec(session: SpecSession): Promise<Bundle> {
  const result = await redoclyBundle({
    ref: session.root,
    // Rules do not affect bundling, and take time to load.
    config: new Config({}),
    externalRefResolver: session.resolver,
    // Otherwise Redocly renames one of two equal names to `Name-2`; which one depends on the order of the paths.
    componentRenamingConflicts: 'error',
  }).catch((error: unknown) => {
    throw failureOf(error);
  });
  if (result.problems.length > 0) throw new Failure(formatProblems(result.problems));
  const document = sortComponents((result.bundle as Document<OpenApiDocument>).parsed);
  return { document, json: `${JSON.stringify(document, null, 2)}\n`, files: result.fileDependencies };
}

/** Sorts the components. Redocly lists them in traversal order, in which a new path would move other lines. */
function sortComponents(document: OpenApiDocument): OpenApiDocument {
  const sorted = Object.entries(document.components).map(([kind, named]) => [kind, sortKeys(named)]);
  return { ...document, components: Object.fromEntries(sorted) };
}

const sortKeys = (record: object): object =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
