import type { SearchEntry } from '../browser/search-engine.ts';
import { shapeOf } from '../fields/shape.ts';
import { firstSentence } from '../text/sentences.ts';
import { headingsOf } from '../text/headings.ts';
import { fieldsOfOperation } from './operation-fields.ts';
import type { OperationEntry, Site } from './site.ts';

/** Everything that the search finds: operations, their parameters and fields, schemas, and the headings of guides. */
export const searchEntries = (site: Site): SearchEntry[] => [
  ...site.operations.flatMap((entry) => [operationOf(entry), ...fieldsOf(site, entry)]),
  ...site.guides.flatMap(({ title, address, text, description }) => [
    { kind: 'guide' as const, title, about: description, address },
    ...headingsOf(text)
      .slice(1)
      .map((heading) => ({
        kind: 'guide' as const,
        title: heading.text,
        about: title,
        address: `${address}#${heading.id}`,
      })),
  ]),
  ...site.schemas.map(({ name, address, schema }) => ({
    kind: 'schema' as const,
    title: name,
    about: firstSentence(shapeOf(site.document, schema).description).replaceAll('`', ''),
    address,
  })),
];

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
