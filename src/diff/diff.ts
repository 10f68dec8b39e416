import { isSameReach, closuresOf } from './closure.ts';
import { compareSite, type Difference } from './compare-sites.ts';
import { families } from './families/registry.ts';
import type { Compared } from './families/family.ts';
import { mergeChanges, type SourceOf } from './merge.ts';
import type { DiffReport, Raw } from './model.ts';
import { createSide } from './normal/term.ts';
import { pairOperations, type Pair, type Sides } from './pair.ts';
import { createProver } from './prove/prover.ts';
import { schemaChanges } from './schema-changes.ts';
import { sitesOf } from './sites.ts';
import { untold, type Surface } from './surface.ts';
import { unchangedTerms } from './unchanged.ts';
import { bumpFor, worst } from './version.ts';
import { createJudges } from './witness/judges.ts';
import type { Search } from './witness/search.ts';
import type { OpenApiDocument } from '../openapi/document.ts';

/** One of the documents to compare. */
export interface Input {
  readonly document: OpenApiDocument;
  /** As the user named it. */
  readonly source: string;
  /** File and line of a pointer. */
  readonly sourceOf?: SourceOf;
}

export interface DiffOptions {
  /** `YYYY-MM-DD`; see {@link Compared.today}. */
  readonly today?: string;
  /** Compares the client as well. */
  readonly surface?: Surface;
}

/**
 * What changed in meaning from one document to the other, and whom it breaks.
 *
 * Operations are paired; what is outside of schemas is compared by family; the schemas of each body, event, parameter
 * and header are proven to be contained in each other, and where a proof stops, a witness is searched.
 */
export async function diff(old: Input, after: Input, options: DiffOptions = {}): Promise<DiffReport> {
  const sides: Sides = { old: createSide(old.document), new: createSide(after.document) };
  const prover = createProver(unchangedTerms(sides));
  const paired = pairOperations(sides);
  const changed = paired.pairs.filter(differ(sides));
  const compared: Compared = { ...options, sides, paired, prover };

  const raws: Raw[] = Object.values(families).flatMap(({ ofPair, ofDocuments }) => [
    ...(ofDocuments?.(compared) ?? []),
    ...changed.flatMap((pair) => ofPair?.(pair, compared) ?? []),
  ]);
  const differences: Difference[] = changed.flatMap((pair) =>
    sitesOf(pair).flatMap((site) => compareSite(prover, sides, site)),
  );
  raws.push(...(await schemaChanges(createSearch(sides), differences)));
  const documents = { old: old.document, new: after.document };
  raws.push(...untold((await options.surface?.(documents.old, documents.new)) ?? [], raws, documents));

  const changes = mergeChanges(raws, { old: old.sourceOf, new: after.sourceOf });
  const version = old.document.info.version;
  return {
    old: { version, source: old.source },
    new: { version: after.document.info.version, source: after.source },
    severity: worst(changes),
    bump: bumpFor(changes, version),
    changes,
  };
}

/** Whether an operation, or anything that it reaches, is another text. Nothing else has to be compared. */
function differ(sides: Sides): (pair: Pair) => boolean {
  const closures = { old: closuresOf(sides.old.document), new: closuresOf(sides.new.document) };
  const securityOf = (side: keyof Sides): string => {
    const document = sides[side].document as { security?: unknown };
    return JSON.stringify([document.security, sides[side].document.components.securitySchemes]);
  };
  if (securityOf('old') !== securityOf('new')) return () => true;
  return ({ old, new: after }) =>
    closures.old.textOf(old) !== closures.new.textOf(after) ||
    !isSameReach(closures.old.reachOf(old), closures.new.reachOf(after));
}

function createSearch(sides: Sides): Search {
  const closures = closuresOf(sides.old.document);
  return {
    sides,
    judges: createJudges(sides),
    costOf: ({ old }) => [...closures.reach(old.schema).values()].reduce((sum, text) => sum + text.length, 0),
  };
}
