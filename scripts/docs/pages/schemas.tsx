import { shapeOf } from '../fields/shape.ts';
import type { SchemaEntry } from '../site/site.ts';
import { counted, firstSentence } from '../text/sentences.ts';
import { usePage } from './context.ts';
import { Text, To } from './text.tsx';

/** All schemas by their first letter. With scripts, a field filters them. */
export function SchemasPage() {
  const { site } = usePage();
  const byLetter = [...Map.groupBy(site.schemas, ({ name }) => name.charAt(0).toUpperCase())];
  return (
    <article class="schemas">
      <header class="head">
        <h1>Schemas</h1>
        <p class="lead">Everything that requests and answers are made of.</p>
        <div class="filter needs-js">
          <input type="search" id="filter" placeholder="Filter by name or meaning" aria-label="Filter schemas" />
          <p role="status">{counted(site.schemas.length, 'schema')}</p>
        </div>
        <p class="letters">
          {byLetter.map(([letter]) => (
            <>
              <a href={`#letter-${letter}`}>{letter}</a>{' '}
            </>
          ))}
        </p>
      </header>
      {byLetter.map(([letter, entries]) => (
        <section>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <ul class="names">
            {entries.map((entry) => (
              <Row entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

const Row = ({ entry: { name, address, schema } }: { entry: SchemaEntry }) => {
  const { site } = usePage();
  return (
    <li>
      <To to={address}>{name}</To>
      <Text text={firstSentence(shapeOf(site.document, schema).description)} as="span" class="about" />
    </li>
  );
};
