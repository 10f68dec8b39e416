/** One measurement of ours and a peer, from the same run. */
export interface BenchRow {
  readonly what: string;
  readonly against: string;
  /** Our value divided by the value of the peer. */
  readonly ratio: number;
  /** The maximum ratio. */
  readonly goal: number;
  readonly met: boolean;
  /** The two values of the ratio, formatted. */
  readonly detail: string;
}
