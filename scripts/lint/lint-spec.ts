import { lint, lintDocument, Source } from '@redocly/openapi-core';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { noMemo, type Memo } from '../lib/memo.ts';
import { fromRoot } from '../lib/paths.ts';
import { bundleSpec, type Bundle } from '../spec/bundle.ts';
import type { Problem, SpecSession } from '../spec/redocly.ts';
import { failureOf } from '../spec/problems.ts';
import { sourceLocator } from '../spec/source-map.ts';
import { reuse } from './lib/memo-of.ts';

export interface LintResult {
  readonly problems: readonly Problem[];
  /** Absent if the source cannot be bundled. `problems` then states the reason. */
  readonly bundle?: Bundle;
}

/**
 * Lints the source files for layout, then the bundle for content. Every problem points into the source.
 *
 * @param memo what earlier runs found for the same schemas and values. By default, everything is checked again.
 */
export async function lintSpec(session: SpecSession, memo: Memo = noMemo): Promise<LintResult> {
  const source = await lintSource(session);
  // Other problems may only be consequences, such as files that are no longer referenced.
  if (source.some(stopsBundling)) return { problems: source.filter(stopsBundling) };
  const bundle = await bundleSpec(session);
  return { problems: [...source, ...(await lintBundle(session, bundle, memo))], bundle };
}

/**
 * Lints only the source files, in a tenth of the time.
 *
 * @throws {Failure} when the root document cannot be read.
 */
export const lintSource = async (session: SpecSession): Promise<readonly Problem[]> =>
  lint({
    ref: session.root,
    config: await session.config('source'),
    externalRefResolver: session.resolver,
  }).catch((error: unknown) => {
    throw failureOf(error);
  });

/** The rules of the bundle rely on these rules. */
const foundations = new Set([
  'struct',
  'no-unresolved-refs',
  'parse',
  'component-name-unique',
  'concord/media-type-schema',
  'operation-operationId-unique',
  'rule/operation-responses',
]);

const stopsBundling = ({ ruleId }: Problem): boolean => foundations.has(ruleId);

async function lintBundle(session: SpecSession, bundle: Bundle, memo: Memo): Promise<readonly Problem[]> {
  // Redocly would parse the JSON as YAML, which takes ten times as long.
  const parsed = JSON.parse(bundle.json) as OpenApiDocument;
  const document = { source: new Source(fromRoot('generated/openapi.json'), bundle.json), parsed };
  reuse(document.parsed, memo);
  const problems = await lintDocument({
    document,
    config: await session.config('bundle'),
    externalRefResolver: session.resolver,
  });
  const locate = sourceLocator(session.root, bundle.files);
  return problems.map((problem) => ({ ...problem, location: problem.location.map(locate) }));
}
