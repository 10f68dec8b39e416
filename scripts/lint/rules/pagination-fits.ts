import type { OpenApiDocument, Schema, XPagination } from '../../../src/openapi/document.ts';
import { jsonAnswerOf, sitesOf, queryOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';
import { alternativesOf, schemasAt, typesOf } from '../../../src/schema/walk.ts';

export const PaginationFits: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root)) {
      const { 'x-pagination': pagination } = site.operation;
      const answer = jsonAnswerOf(document, site) ?? {};
      const query = new Map(queryOf(site).map(({ name, schema }) => [name, schema]));
      if (!pagination) {
        const isList =
          (query.has('after') || query.has('page')) && isOf(document, schemasAt(document, answer, '/data'), 'array');
        if (isList)
          report({
            message: 'A list with a cursor must state how to paginate. Add `x-pagination`.',
            location: site.location.key(),
          });
        continue;
      }
      for (const [key, message] of faultsOf(document, pagination, answer, query)) {
        report({ message, location: site.location.child(['x-pagination', key]) });
      }
    }
  },
});

function* faultsOf(
  document: OpenApiDocument,
  { items, hasMore, cursor, itemCursor, parameter }: XPagination,
  answer: Schema,
  query: ReadonlyMap<string, Schema>,
): Generator<[key: keyof XPagination, message: string]> {
  const at = (schema: Schema, pointer: string): readonly Schema[] => schemasAt(document, schema, pointer);
  if (!isOf(document, at(answer, items), 'array')) yield ['items', `${items} is not an array in the 200 response.`];
  if (hasMore !== undefined && !isOf(document, at(answer, hasMore), 'boolean')) {
    yield ['hasMore', `${hasMore} is not a boolean in the 200 response.`];
  }
  if ((cursor === undefined) === (itemCursor === undefined)) {
    yield ['items', 'The next cursor is in the response or in the last item. State either `cursor` or `itemCursor`.'];
  }
  if (cursor !== undefined && !isOf(document, at(answer, cursor), 'string')) {
    yield ['cursor', `${cursor} is not a string in the 200 response.`];
  }
  const members = at(answer, `${items}/0`).flatMap((item) => alternativesOf(document, item));
  if (itemCursor !== undefined && !members.every((member) => isOf(document, at(member, itemCursor), 'string'))) {
    yield ['itemCursor', `${itemCursor} is not a string in every item.`];
  }
  const taken = query.get(parameter);
  if (!taken || !isOf(document, [taken], 'string'))
    yield ['parameter', `${parameter} is not a query parameter of type string.`];
}

const isOf = (document: OpenApiDocument, schemas: readonly Schema[], type: string): boolean =>
  schemas.length > 0 && schemas.every((schema) => typesOf(document, schema).has(type));
