import type { BaselineEntry } from '../model/baseline.ts';
import type { SelfTestMode } from '../model/evidence.ts';
import type { Prices } from '../report/prices.ts';
import type { CaseSelection } from '../model/selection.ts';
import type { Limits } from '../model/target.ts';

/** What a person asks of a run. */
export interface VerifyOptions {
  /** `mock`, `aimock`, or the address that the API's paths are under. */
  readonly targets: readonly string[];
  readonly apiKey?: string | undefined;
  readonly adminKey?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly allowWrites: boolean;
  readonly allowPermanent: boolean;
  readonly allowCosts: boolean;
  readonly stateless: boolean;
  /** Milliseconds for one request; each kind of target has its own when left out. */
  readonly timeout?: number | undefined;
  readonly limits: Limits;
  readonly selection: CaseSelection;
  readonly seed: number;
  readonly prices?: Prices | undefined;
  readonly selfTest: SelfTestMode;
  readonly baseline: readonly BaselineEntry[];
  /** Folder for what outlives the run: the ledger, failures to replay. */
  readonly folder: string;
  /** HAR file to write. */
  readonly record?: string | undefined;
  readonly junit?: string | undefined;
  readonly github: boolean;
  readonly shard?: string | undefined;
  /** File that a shard leaves its results in. */
  readonly blob?: string | undefined;
  /** Folder of such files, to be joined instead of running anything. */
  readonly merge?: string | undefined;
}

/** The run could not be made, or a part of what it was told is wrong: exit code 2, and the message says what to do. */
export class CannotRunError extends Error {
  override name = 'CannotRunError';
}
