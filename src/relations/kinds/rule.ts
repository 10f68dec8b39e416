import type { Custom, Exchange } from '../terms/model.ts';
import type { Site } from '../terms/sites.ts';

/** A rule that no kind can say. */
export interface Rule {
  /** The end of a sentence about the value. */
  readonly says: string;
  /** A value that breaks the rule wherever it says anything. */
  readonly wrong: unknown;
  /** Undefined if the rule says nothing about the value. */
  judge(relation: Custom, exchange: Exchange, site: Site): Found | 'holds' | undefined;
}

export interface Found {
  readonly expected: string;
  readonly got: string;
}
