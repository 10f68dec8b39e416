/** What a message offers as values of arguments. */
export interface Offer {
  /** Quoted texts, then names: words that begin with a capital, not at the start of a sentence. */
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  /** All words, in lower case. */
  readonly words: ReadonlySet<string>;
}

export function offeredBy(message: string): Offer {
  const quoted = [...message.matchAll(/["“]([^"”]{1,200})["”]/g)].map(([, text]) => text ?? '');
  const names = [...message.matchAll(/(?<![.!?]\s|^)\b\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)*/gu)].map(
    ([text]) => text,
  );
  const numbers = [...message.matchAll(/(?<![\p{L}\d])-?\d+(?:\.\d+)?/gu)].map(([text]) => Number(text));
  return { texts: [...quoted, ...names], numbers, words: new Set(wordsIn(message)) };
}

export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
