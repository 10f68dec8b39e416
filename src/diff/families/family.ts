import type { Raw } from '../model.ts';
import type { Pair, Paired, Sides } from '../pair.ts';
import type { Prover } from '../prove/proof.ts';

/** What a family compares. */
export interface Compared {
  readonly sides: Sides;
  readonly paired: Paired;
  readonly prover: Prover;
  /** The day of the comparison as `YYYY-MM-DD`: an operation whose sunset is over is gone anyway. */
  readonly today?: string;
}

/** One kind of changes outside schemas. */
export interface Family {
  /** The changes of an operation that both documents have. */
  readonly ofPair?: (pair: Pair, compared: Compared) => readonly Raw[];
  /** The changes of the documents as a whole. */
  readonly ofDocuments?: (compared: Compared) => readonly Raw[];
}

/** Names of two records: those of the old one alone, of both, of the new one alone. */
export function namesOf(
  old: Iterable<string>,
  after: Iterable<string>,
): { gone: string[]; kept: string[]; added: string[] } {
  const [before, later] = [new Set(old), new Set(after)];
  return {
    gone: [...before].filter((name) => !later.has(name)),
    kept: [...before].filter((name) => later.has(name)),
    added: [...later].filter((name) => !before.has(name)),
  };
}
