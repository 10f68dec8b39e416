import { markdown, type ShownImage } from './markdown.ts';

/** A part of a Markdown text: HTML that was made safe, or a block of code. */
export type TextPart = { readonly kind: 'html'; readonly html: string } | CodePart;

export interface CodePart {
  readonly kind: 'code';
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

/**
 * Splits a Markdown text at its blocks of code.
 *
 * @param ids the fragments of its headings, in order.
 * @param imageFor the image to show for a path; undefined shows its alternative text.
 * @param linkFor where a link leads on the site; the link itself if nothing is known of it.
 */
export function textParts(
  text: string,
  ids: readonly string[],
  linkFor = (link: string): string => link,
  imageFor: (path: string) => ShownImage | undefined = () => undefined,
): TextPart[] {
  const environment = {};
  const tokens = markdown.parse(text, environment);
  const parts: TextPart[] = [];
  let pending: typeof tokens = [];
  let heading = 0;
  const flush = (): void => {
    const html = markdown.renderer.render(pending, markdown.options, environment);
    if (html.trim() !== '') parts.push({ kind: 'html', html });
    pending = [];
  };
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      // What stands above the first section is a part of its own.
      if (token.tag === 'h2' && parts.length === 0) flush();
      token.attrSet('id', ids[heading++] ?? '');
    }
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') child.attrSet('href', linkFor(String(child.attrGet('href') ?? '')));
      if (child.type === 'image') child.meta = { ...imageFor(String(child.attrGet('src') ?? '')) };
    }
    if (token.type !== 'fence' || token.level > 0) {
      pending.push(token);
      continue;
    }
    flush();
    parts.push({
      kind: 'code',
      language: token.info.trim(),
      code: token.content.trimEnd(),
      line: (token.map?.[0] ?? 0) + 1,
    });
  }
  flush();
  return parts;
}

/** The blocks of code of a text, with the lines at which they begin. */
export const codeBlocks = (text: string): CodePart[] => textParts(text, []).filter((part) => part.kind === 'code');

/** The paths of the images of a text, with the lines of their paragraphs. */
export const imagesIn = (text: string): { readonly path: string; readonly line: number }[] =>
  markdown
    .parse(text, {})
    .flatMap(({ children, map }) =>
      (children ?? [])
        .filter(({ type }) => type === 'image')
        .map((image) => ({ path: String(image.attrGet('src') ?? ''), line: (map?.[0] ?? 0) + 1 })),
    );
