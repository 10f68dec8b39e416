import type { Heading } from '../text/headings.ts';

/** The fewest sections that are worth a list. */
const fewest = 3;

/** Links to the sections of a long page; beside the text or above it, as there is room. */
export const OnThisPage = ({ headings }: { headings: readonly Omit<Heading, 'level'>[] }) =>
  headings.length < fewest ? null : (
    <nav class="toc" aria-label="On this page">
      <ul>
        {headings.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
