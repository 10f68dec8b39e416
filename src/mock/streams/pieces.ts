/** A text in pieces, as a model sends it: about a word each. Joined, they are the text. */
export const piecesOf = (text: string): readonly string[] => text.match(/\s*\S+|\s+$/gu) ?? [];
