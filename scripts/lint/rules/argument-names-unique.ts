import { bodySchemasOf, queryOf, sitesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';
import { propertyNamesOf } from '../../../src/schema/walk.ts';

export const ArgumentNamesUnique: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root)) {
      const fields = new Set(bodySchemasOf(site).flatMap((schema) => propertyNamesOf(document, schema)));
      for (const { name } of queryOf(site)) {
        if (!fields.has(name.replace(/\[.*/, ''))) continue;
        report({
          message: `The query parameter ${name} and the body field of that name would be one argument of a method. Keep one.`,
          location: site.location.child('requestBody').key(),
        });
      }
    }
  },
});
