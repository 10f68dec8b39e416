import { queryOf, sitesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

/** By the default of `order`: which items come first. */
const firstOf: Readonly<Record<string, string>> = {
  asc: 'oldest',
  ascending: 'oldest',
  desc: 'newest',
  descending: 'newest',
};

export const ListParameters: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root)) {
      const { description, 'x-pagination': pagination } = site.operation;
      if (!pagination) continue;
      const query = new Map(queryOf(site).map(({ name, schema }) => [name, schema]));
      if (!query.has('limit')) {
        report({
          message: 'A paginated list needs a page size. Add the parameter `limit`.',
          location: site.location.child('x-pagination').key(),
        });
      }
      const expected = firstOf[String(query.get('order')?.['default'])];
      const [, first] = /\b(oldest|newest)\b.* first by default\b/i.exec(description) ?? [];
      if (first?.toLowerCase() === expected) continue;
      report({
        message: expected
          ? `Without \`order\`, the ${expected} come first. State this in the description: "${expected} first by default".`
          : 'The list has only this order. Add the parameter `order`, or remove "by default".',
        location: site.location.child('description').key(),
      });
    }
  },
});
