import MarkdownIt from 'markdown-it';

/**
 * Markdown to HTML without a sanitizer behind it, because nothing has to be taken out: HTML is text, an image is its
 * alternative text, and links lead to `https:`, into the page or into the site. Everything else stays text.
 */
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.renderer.rules['image'] = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? '');
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
