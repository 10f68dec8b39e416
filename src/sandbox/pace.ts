/** How fast the model works. All times are of the sandbox's clock, in milliseconds. */
export interface Pace {
  /** Until the first event of a stream. Default: 0. */
  readonly firstEvent: number;
  /** Tokens per second of a stream. Default: as fast as the reader takes them. */
  readonly tokensPerSecond: number;
  /** How much each gap varies, from 0 to 1. Default: 0. */
  readonly jitter: number;
  /** How long a job of the background waits and how long it works. Default: 100 each. */
  readonly queued: number;
  readonly work: number;
  /** How long a fine-tuning job trains. Default: 1000. */
  readonly training: number;
}

export const usualPace: Pace = {
  firstEvent: 0,
  tokensPerSecond: Infinity,
  jitter: 0,
  queued: 100,
  work: 100,
  training: 1000,
};
