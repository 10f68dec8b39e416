/** One measurement: ours against a peer, taken in the same run. */
export interface BenchRow {
  readonly what: string;
  readonly against: string;
  /** Ours divided by the peer's. */
  readonly ratio: number;
  /** What the ratio may be at most. */
  readonly goal: number;
  readonly met: boolean;
  /** The figures that the ratio is made of, for people. */
  readonly detail: string;
}
