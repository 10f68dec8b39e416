import type { ComponentChildren } from 'preact';
import { inlineMarkdown } from '../text/markdown.ts';
import { usePage } from './context.ts';

/** A text of the contract, as Markdown of one paragraph. Text becomes HTML here, in guides and in code, nowhere else. */
export function Text({
  text,
  as = 'p',
  class: name,
}: {
  text: string;
  as?: 'p' | 'span' | 'li' | 'td';
  class?: string;
}) {
  if (text === '') return null;
  const Tag = as as 'p';
  const about = name === undefined ? {} : { class: name };
  return <Tag {...about} dangerouslySetInnerHTML={{ __html: inlineMarkdown(text) }} />;
}

interface ToProps {
  readonly to: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly rel?: string;
  readonly 'aria-current'?: 'page' | 'true';
}

/** A link to a page of the site. */
export function To({ to, children, ...rest }: ToProps) {
  const { link } = usePage();
  return (
    <a {...rest} href={link(to)}>
      {children}
    </a>
  );
}

/** A link to the page of a schema; its bare name if it has none. */
export function ToSchema({ name, children = name }: { name: string; children?: ComponentChildren }) {
  const entry = usePage().site.schema(name);
  return entry ? <To to={entry.address}>{children}</To> : <span>{children}</span>;
}

const short: Readonly<Record<string, string>> = { DELETE: 'DEL' };

/** The method of an operation, in its colour. */
export const Badge = ({ method }: { method: string }) => (
  <span class={`m m-${method.toLowerCase()}`}>{short[method] ?? method}</span>
);

/** A path, with its parameters in colour, and places to break it. */
export const PathText = ({ path }: { path: string }) => (
  <code class="path">
    {path
      .split(/(?<=\/)|(\{[^}]*\})/)
      .filter(Boolean)
      .map((part) =>
        part.startsWith('{') ? (
          <b>{part}</b>
        ) : (
          <>
            {part}
            {part.endsWith('/') ? <wbr /> : null}
          </>
        ),
      )}
  </code>
);

/** A section with a heading that links to itself. */
export const Section = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section>
    <h2 id={id}>
      <a href={`#${id}`}>{title}</a>
    </h2>
    {children}
  </section>
);
