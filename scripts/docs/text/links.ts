/** Blocks of code, and code in a line. */
const code = /(^`{3,}[^\n]*\n[^]*?^`{3,}$|`[^`\n]+`)/m;
const target = /\]\(([^()\s]+)\)/g;

/** A Markdown text with other targets of its links and images, outside of code. */
export const mapLinks = (text: string, change: (link: string) => string): string =>
  text
    .split(code)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(target, (_, link: string) => `](${change(link)})`)))
    .join('');

/** The targets of the links and images of a Markdown text, outside of code. */
export function linksOf(text: string): string[] {
  const links: string[] = [];
  mapLinks(text, (link) => {
    links.push(link);
    return link;
  });
  return links;
}
