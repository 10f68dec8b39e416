/** The first sentence of a text. */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

/** A text cut at the end of a sentence, for summaries; at a word if its first sentence is longer. */
export function summaryOf(text: string, most = 155): string {
  const plain = text.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const sentences = plain.slice(0, most + 1).match(/^.*[.!?](?=\s)/);
  if (sentences) return sentences[0];
  return `${plain.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

/** "a, b and c". */
export const listed = (items: readonly string[], conjunction = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;

/** "1 event", "2 events". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
