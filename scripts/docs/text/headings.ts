/** A heading of a Markdown text. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

/** The headings of a text, outside of code. Two of the same text have different ids. */
export function headingsOf(text: string): Heading[] {
  const seen = new Map<string, number>();
  return [...text.replaceAll(/^(`{3,})[^]*?^\1/gm, '').matchAll(/^(#{1,4}) (.+)$/gm)].map(
    ([, marks = '', title = '']) => {
      const id = idOf(title);
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return { level: marks.length, text: title.replaceAll('`', ''), id: count > 1 ? `${id}-${count}` : id };
    },
  );
}

/** `Errors and retries` → `errors-and-retries`. */
const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The text below each heading, code included, in the order of `headingsOf`. */
export function sectionsOf(text: string): string[] {
  const inCode = /^(`{3,})[^]*?^\1/gm;
  const blocks = [...text.matchAll(inCode)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const isCode = (at: number): boolean => blocks.some(([start, end]) => start <= at && at < end);
  const starts = [...text.matchAll(/^#{1,4} .+$/gm)].filter(({ index }) => !isCode(index));
  return starts.map(({ index, 0: { length } }, at) => text.slice(index + length, starts[at + 1]?.index));
}
