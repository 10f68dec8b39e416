import MarkdownIt from 'markdown-it';

/** An image of the site. */
export interface ShownImage {
  /** Relative to the page. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Markdown to HTML without a sanitizer behind it, because nothing has to be taken out: HTML is text, an image is its
 * alternative text unless it is one of the site, and links lead to `https:`, into the page or into the site. Everything else stays text.
 */
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.renderer.rules['image'] = (tokens, index) => {
  const text = markdown.utils.escapeHtml(tokens[index]?.content ?? '');
  const shown = tokens[index]?.meta as Partial<ShownImage> | null | undefined;
  if (shown?.address === undefined) return text;
  const address = markdown.utils.escapeHtml(shown.address);
  return `<img src="${address}" alt="${text}" width="${shown.width}" height="${shown.height}" loading="lazy">`;
};
markdown.validateLink = (url) => /^https:\/\/[^\s]+$/.test(url) || isRelative(url);

/** Relative (a fragment too), and not `//host`, `\\host` or any scheme. */
const isRelative = (url: string): boolean => !/^[/\\]/.test(url) && !/^[^/?#]*:/.test(url);

const inline = new Map<string, string>();

/** A description, as the content of a paragraph. */
export function inlineMarkdown(text: string): string {
  const known = inline.get(text);
  if (known !== undefined) return known;
  const html = markdown.renderInline(text);
  inline.set(text, html);
  return html;
}
