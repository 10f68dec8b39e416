import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { compareOperations } from './compare-operations.ts';
import { compareComponents } from './compare-schemas.ts';
import { createLedger, type Difference } from './difference.ts';

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Every place that was compared, whether it differs or not. */
  readonly places: ReadonlySet<string>;
}

/** Compares what the contract says with what another description of the same API says, from the operations on. */
export function compareDocuments(published: OpenApiDocument, ours: OpenApiDocument): Comparison {
  const ledger = createLedger();
  const sides = { published, ours, ledger, seen: new Set<string>(), renamed: new Set<string>() };
  compareOperations(sides);
  // What stands at other places on both sides, or is referred to by one. A name that was given away may mean something else.
  for (const name of Object.keys(ours.components.schemas)) {
    if (!sides.renamed.has(name)) compareComponents(sides, name);
  }
  return { differences: ledger.differences, places: ledger.places };
}
