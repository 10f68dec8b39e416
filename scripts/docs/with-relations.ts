import { methods, type OpenApiDocument, type Operation } from '../../src/openapi/document.ts';
import { relationsOf } from '../../src/relations/relations-of.ts';
import { sentenceOf } from '../../src/relations/sentence.ts';
import type { Level, Relation } from '../../src/relations/terms/model.ts';

/** The contract with what each answer owes to its request, as sentences in the descriptions of the operations. */
export function withRelations(document: OpenApiDocument): OpenApiDocument {
  const relations = relationsOf(document);
  const described = (operation: Operation): Operation => {
    const own = (relations.get(operation.operationId) ?? []).map(({ relation }) => relation);
    return { ...operation, description: [operation.description, ...sectionsOf(own)].join('\n\n') };
  };
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const operations = methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [[method, described(operation)] as const] : [];
    });
    return [path, { ...item, ...Object.fromEntries(operations) }] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

/** In the order of what a reader can rely on. */
const titles: Readonly<Record<Level, string>> = {
  must: 'The answer fits the request:',
  should: 'Many servers differ in this:',
  model: 'Whether this holds depends on the model, too:',
};

/** A list per level, in Markdown. */
const sectionsOf = (relations: readonly Relation[]): readonly string[] =>
  Object.entries(titles).flatMap(([level, title]) => {
    const own = relations.filter((relation) => relation.level === level);
    return own.length === 0 ? [] : [`**${title}**`, own.map((relation) => `- ${sentenceOf(relation)}`).join('\n')];
  });
