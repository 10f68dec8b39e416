/** How one comparison of views came out. */
export interface Agreement {
  readonly what: string;
  /** How many questions both were asked. */
  readonly asked: number;
  /** A line for each question that they answer differently. */
  readonly disagreements: readonly string[];
  /** Disagreements that were looked at, each with the reason why it stands. */
  readonly argued: readonly string[];
}

/** Lines of one comparison: the count, then each disagreement. */
export const formatAgreement = ({ what, asked, disagreements, argued }: Agreement): string =>
  [
    `${what}: ${asked} asked, ${disagreements.length} disagreements, ${argued.length} argued`,
    ...disagreements.map((line) => `  differs: ${line}`),
    ...argued.map((line) => `  argued: ${line}`),
    '',
  ].join('\n');
