import { bundle as redoclyBundle, Config, type Document } from '@redocly/openapi-core';
import { failureOf, formatProblems } from './problems.ts';
import { Failure } from '../lib/failure.ts';
import type { SpecSession } from './redocly.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';

export interface Bundle {
  readonly document: OpenApiDocument;
  /** The bytes of `generated/openapi.json`: the same for the same spec, on every machine. */
  readonly json: string;
  /** Absolute paths of every file that the root document reaches. */
  readonly files: ReadonlySet<string>;
}

/**
 * Joins the spec into one document whose every `$ref` starts with `#/`.
 *
 * @throws {Failure} when a file is missing or malformed, or two files claim one component name.
 */
export async function bundleSpec(session: SpecSession): Promise<Bundle> {
  const result = await redoclyBundle({
    ref: session.root,
    // Rules have no say in bundling, and take a while to load.
    config: new Config({}),
    externalRefResolver: session.resolver,
    // Otherwise the second of two equal names becomes `Name-2`, or the first, depending on the order of paths.
    componentRenamingConflicts: 'error',
  }).catch((error: unknown) => {
    throw failureOf(error);
  });
  if (result.problems.length > 0) throw new Failure(formatProblems(result.problems));
  const document = sortComponents((result.bundle as Document<OpenApiDocument>).parsed);
  return { document, json: `${JSON.stringify(document, null, 2)}\n`, files: result.fileDependencies };
}

/** Bundling lists components in the order of traversal; sorted, a new path moves no other line. */
function sortComponents(document: OpenApiDocument): OpenApiDocument {
  const sorted = Object.entries(document.components).map(([kind, named]) => [kind, sortKeys(named)]);
  return { ...document, components: Object.fromEntries(sorted) };
}

const sortKeys = (record: object): object =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
