/** Cuts a text into the pieces that a stream sends. Joined, they are the text. */
export type Cut = (text: string) => readonly string[];

/** About a word each. */
export const words: Cut = (text) => text.match(/\s*\S+|\s+$/gu) ?? [];

/** How an answer is told. */
export interface Telling {
  readonly cut: Cut;
  /** Whether the usage follows the chunks of a completion. */
  readonly hasUsage: boolean;
}

/**
 * The logprobs that belong to each of `count` pieces: one each if there are as many, otherwise all with the first one,
 * because the pieces are then not the tokens.
 */
export function spread(logprobs: readonly unknown[], count: number): readonly (readonly unknown[])[] {
  if (logprobs.length === count) return logprobs.map((one) => [one]);
  return Array.from({ length: count }, (_, at) => (at === 0 ? logprobs : []));
}
