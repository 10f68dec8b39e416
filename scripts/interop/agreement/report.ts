/** The result of one comparison. */
export interface Agreement {
  readonly what: string;
  /** How many values both sides checked. */
  readonly checked: number;
  /** One line per disagreement. */
  readonly disagreements: readonly string[];
  /** Accepted disagreements, each with its reason. */
  readonly accepted: readonly string[];
}

/** The lines of one comparison: the counts, then each disagreement. */
export const formatAgreement = ({ what, checked, disagreements, accepted }: Agreement): string =>
  [
    `${what}: ${checked} checked, ${disagreements.length} disagreements, ${accepted.length} accepted`,
    ...disagreements.map((line) => `  differs: ${line}`),
    ...accepted.map((line) => `  accepted: ${line}`),
    '',
  ].join('\n');
