import type { Json } from '../../../accumulate/json.ts';
import type { Message } from '../../brain/brain.ts';
import type { Draft } from './drafts.ts';
import type { Outcome } from './run-states.ts';
import type { Usage } from './usage.ts';

/** A run, and what the model knows when it goes on. */
export interface Job {
  /** The number of the leg, from 0. */
  readonly leg: number;
  readonly run: Json;
  /** What is said on the thread. */
  readonly said: readonly Message[];
  /** What the run has called before, with the outputs. */
  readonly turns: readonly Message[];
  /** What the run has spent before. */
  readonly spent: Usage;
  /** The stores of assistant and thread. */
  readonly stores: readonly string[];
  readonly streams: boolean;
}

/** What came of a leg. */
export interface Result {
  readonly drafts: readonly CountedDraft[];
  readonly outcome: Outcome;
  readonly error: Json | null;
  readonly reason: string | null;
}

export type CountedDraft = Draft & { readonly usage: Usage };
