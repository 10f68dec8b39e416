import { pointerOf } from '../../../src/openapi/json-pointer.ts';
import { Fragments } from '../fields/fragments.ts';
import { factsOf } from '../fields/facts.ts';
import { insideOf } from '../fields/fields.ts';
import { shapeOf } from '../fields/shape.ts';
import { typeText } from '../fields/words.ts';
import { headings } from '../site/operation-fields.ts';
import type { SchemaEntry } from '../site/site.ts';
import { Code } from './code.tsx';
import { usePage } from './context.ts';
import { DifferencesOf } from './differences.tsx';
import { FactLine, Fields, InsideOf } from './fields.tsx';
import { Foot } from './foot.tsx';
import { PageTools } from './operation-head.tsx';
import { Badge, Section, Text, To, ToSchema } from './text.tsx';

/** The page of a schema: its fields, an example, and what uses it. */
export function SchemaPage({ entry }: { entry: SchemaEntry }) {
  const { site } = usePage();
  const { document } = site;
  const fragments = new Fragments();
  for (const heading of [...headings, 'fields', 'used-by', 'example']) fragments.claim(heading);
  // `shapeOf` names the component; here it is the page, and not a link to itself.
  const inside = insideOf({ document, fragments }, entry.reference, '', 2);
  return (
    <article class="schema">
      <SchemaHead entry={entry} />
      <aside aria-label="Example">
        <ExampleOf entry={entry} />
      </aside>
      <div class="details">
        {inside === undefined ? null : (
          <Section id="fields" title={inside.kind === 'members' ? 'Kinds' : 'Fields'}>
            {inside.kind === 'fields' ? <Fields fields={inside.fields} /> : <InsideOf inside={inside} />}
          </Section>
        )}
        <DifferencesOf subject={entry.name} />
        <UsedBy entry={entry} />
        <Foot
          entries={site.schemas.map(({ name, address }) => ({ name, address, title: name }))}
          source={site.settings.sourceOf(pointerOf(['components', 'schemas', entry.name]))}
          about={entry.name}
        />
      </div>
    </article>
  );
}

function SchemaHead({ entry }: { entry: SchemaEntry }) {
  const { document } = usePage().site;
  const shape = shapeOf(document, entry.reference);
  const client = entry.schema['x-client'] as { name: string } | undefined;
  return (
    <header class="head">
      <div class="crumbs">
        <To to="schemas.html">Schemas</To>
        <PageTools address={entry.address} />
      </div>
      <h1>{entry.name}</h1>
      <p class="route">
        <span class="type">{typeText(document, shape).words}</span>
        {client ? (
          <span class="of">
            <code>{client.name}</code> in the client
          </span>
        ) : null}
      </p>
      <Text text={shape.description} class="lead" />
      <FactLine facts={factsOf(document, shape)} />
    </header>
  );
}

function ExampleOf({ entry }: { entry: SchemaEntry }) {
  const found = usePage().site.example(entry.name);
  if (found === undefined) return null;
  return <Code text={JSON.stringify(found, null, 2)} language="json" label="Example" />;
}

function UsedBy({ entry: { users } }: { entry: SchemaEntry }) {
  const { site } = usePage();
  const operations = site.operations.filter(({ id }) => users.operations.has(id));
  const schemas = [...users.schemas].toSorted();
  if (operations.length + schemas.length === 0) return null;
  return (
    <Section id="used-by" title="Used by">
      {operations.length === 0 ? null : (
        <ul class="next">
          {operations.map(({ address, model }) => (
            <li>
              <To to={address}>
                <Badge method={model.method} /> {model.summary}
              </To>
            </li>
          ))}
        </ul>
      )}
      {schemas.length === 0 ? null : (
        <p class="names">
          {schemas.map((name) => (
            <>
              <ToSchema name={name} />{' '}
            </>
          ))}
        </p>
      )}
    </Section>
  );
}
