/** What a person lets a run do to a server, beside reading from it. */
export interface Consent {
  /** Have models work, within the limits of the target. */
  readonly costs: boolean;
  /** Create what can be deleted, archived or ended again, and change what was created. */
  readonly writes: boolean;
  /** Leave what nothing removes. */
  readonly permanent: boolean;
}

/** For servers that the run itself starts: they end with it. */
export const fullConsent: Consent = { costs: true, writes: true, permanent: true };
