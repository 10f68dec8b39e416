/** What the user allows a run to do on a server, besides reading. */
export interface Consent {
  /** Call models, within the limits of the target. */
  readonly costs: boolean;
  /** Create resources that can be deleted, archived or cancelled, and change created resources. */
  readonly writes: boolean;
  /** Create resources that cannot be removed. */
  readonly permanent: boolean;
}

/** For servers that the run itself starts: their data is discarded at the end of the run. */
export const fullConsent: Consent = { costs: true, writes: true, permanent: true };
