import { methods, type OpenApiDocument, type Operation } from '../../../src/openapi/document.ts';
import { relationsOf } from '../../../src/relations/relations-of.ts';
import { relationSections } from '../site/relation-sections.ts';

/** The contract with what each answer owes to its request, as sentences in the descriptions of the operations. */
export function withRelations(document: OpenApiDocument): OpenApiDocument {
  const relations = relationsOf(document);
  const described = (operation: Operation): Operation => {
    const sections = relationSections(relations.get(operation.operationId) ?? []).map(
      ({ title, sentences }) => `**${title}**\n\n${sentences.map((sentence) => `- ${sentence}`).join('\n')}`,
    );
    return { ...operation, description: [operation.description, ...sections].join('\n\n') };
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
