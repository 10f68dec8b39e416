import type { SearchEntry } from '../browser/search-engine.ts';
import { shapeOf } from '../fields/shape.ts';
import { firstSentence } from '../text/sentences.ts';
import { headingsOf, sectionsOf } from '../text/headings.ts';
import { fieldsOfOperation } from './operation-fields.ts';
import type { Guide, OperationEntry, Site } from './site.ts';

/** Everything that the search finds: operations, their parameters and fields, schemas, and the headings of guides. */
export const searchEntries = (site: Site): SearchEntry[] => [
  ...site.operations.flatMap((entry) => [operationOf(entry), ...fieldsOf(site, entry)]),
  ...site.guides.flatMap(sectionsIn),
  ...site.schemas.map(({ name, address, schema }) => ({
    kind: 'schema' as const,
    title: name,
    about: firstSentence(shapeOf(site.document, schema).description).replaceAll('`', ''),
    address,
  })),
];

/** Of results of servers, only the headings: their answers name half of the contract. Of an index, only its title. */
function sectionsIn({ title, address, text, description, section, part }: Guide): SearchEntry[] {
  if (section === 'guide' && part === undefined) return [{ kind: 'guide', title, about: description, address }];
  const texts = section === 'conformance' ? [] : sectionsOf(text).map(wordsIn);
  return headingsOf(text).map((heading, index) =>
    index === 0
      ? { kind: 'guide', title, about: description, address, text: texts[0] ?? '' }
      : {
          kind: 'guide',
          title: heading.text,
          about: title,
          address: `${address}#${heading.id}`,
          text: texts[index] ?? '',
        },
  );
}

/** The words of a text, each once: names of code, flags and statuses as they are. */
const wordsIn = (text: string): string => [...new Set(text.match(/[\w-]*\w{3,}/g))].join(' ');

function operationOf({ model, address, group }: OperationEntry): SearchEntry {
  const method = model.client ? `${model.client.resource}.${model.client.methods[0]}` : '';
  return {
    kind: 'operation',
    title: model.summary,
    about: group,
    address,
    words: [model.path, model.id, method].filter(Boolean).join(' '),
    method: model.method,
    ...(model.deprecated && { deprecated: true }),
  };
}

function fieldsOf(site: Site, entry: OperationEntry): SearchEntry[] {
  const { parameters, bodies } = fieldsOfOperation(site.document, entry);
  const own = [
    ...parameters.flatMap(({ fields }) => fields),
    ...bodies.flatMap(({ inside }) => (inside?.kind === 'fields' ? inside.fields : [])),
  ];
  return own.map(({ name, id, deprecated }) => ({
    kind: 'field' as const,
    title: name,
    about: entry.model.summary,
    address: `${entry.address}#${encodeURI(id)}`,
    ...((deprecated || entry.model.deprecated) && { deprecated: true }),
  }));
}
