import type { BaselineEntry } from '../model/baseline.ts';
import type { SelfTestMode } from '../model/evidence.ts';
import type { Prices } from '../report/prices.ts';
import type { Result } from '../model/result.ts';
import type { CaseSelection } from '../model/selection.ts';
import type { Demand } from '../model/verdict.ts';
import type { Limits, Target } from '../model/target.ts';
import type { SubjectOptions } from '../subject/stated.ts';

/** What a run does unless it is told otherwise. So many requests are enough for the most telling cases. */
export const usual = { maxRequests: 300, concurrency: 8, seed: 1, selfTest: 'sample' } as const;

/** The options of a run. */
export interface VerifyOptions {
  /** `mock`, `aimock`, or the base URL of the API. */
  readonly targets: readonly string[];
  readonly apiKey?: string | undefined;
  readonly adminKey?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly allowWrites: boolean;
  readonly allowPermanent: boolean;
  readonly allowCosts: boolean;
  readonly stateless: boolean;
  readonly tls?: Target['tls'];
  /** Timeout per request in milliseconds. The default depends on the kind of target. */
  readonly timeout?: number | undefined;
  readonly limits: Limits;
  /** Whether to send all cases, however many requests they take. */
  readonly thorough?: boolean;
  /** Whether operations that keep failing are called all the same: a baseline has every cause. */
  readonly findsAll?: boolean;
  /** The most cases under way at once, for each target. */
  readonly concurrency: number;
  /** Seconds after which the run ends early. */
  readonly maxTime?: number | undefined;
  /** Seconds to wait until a live server answers. Default: not at all. */
  readonly waitFor?: number | undefined;
  readonly selection: CaseSelection;
  /** What a person says about the live server. */
  readonly subject?: SubjectOptions | undefined;
  readonly seed: number;
  readonly prices?: Prices | undefined;
  readonly selfTest: SelfTestMode;
  /** Which findings make the run fail. */
  readonly demand: Demand;
  readonly baseline: readonly BaselineEntry[];
  /** Folder for data that outlives the run: the ledger and the failures to replay. */
  readonly folder: string;
  /** HAR file to write. */
  readonly record?: string | undefined;
  readonly shard?: string | undefined;
  /** File to write a shard's results to. */
  readonly blob?: string | undefined;
  /** Folder of such files. They are merged, and nothing is sent. */
  readonly merge?: string | undefined;
}

/** Receives the progress of a run. */
export interface Progress {
  readonly onResult?: (result: Result) => void;
  /** Prints one line for the user. */
  readonly say: (line: string) => void;
  /** Ends the run early: deletes what was created and reports the results so far. */
  readonly signal?: AbortSignal;
  /** Ends the run at once: keeps created resources in the ledger and reports the results so far. */
  readonly urgent?: AbortSignal;
}

export { CannotRunError } from '../model/cannot-run.ts';
