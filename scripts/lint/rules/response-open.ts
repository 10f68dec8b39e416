import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { subschemasOf } from '../../../src/schema/keywords.ts';
import { bodySchemasOf, responsesOf, sitesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';

/** Servers add fields without notice. What a request sends as well may be closed, for its own sake. */
export const ResponseOpen: Rule = () => {
  let sent: ReadonlySet<Schema>;
  let answered: ReadonlySet<Schema>;
  return {
    Root(document, { location }) {
      const sites = sitesOf(document, location);
      const answers = sites.flatMap((site) => responsesOf(document, site));
      const media = answers.flatMap(({ response }) => Object.values(response.content ?? {}));
      sent = reachableFrom(document, sites.flatMap(bodySchemasOf));
      answered = reachableFrom(
        document,
        media.map(({ schema }) => schema),
      );
    },
    Schema(schema, { report, location }) {
      if (schema['additionalProperties'] !== false || !answered.has(schema) || sent.has(schema)) return;
      report({
        message: 'Servers add fields to what they answer. Remove `additionalProperties: false`.',
        location: location.child('additionalProperties').key(),
      });
    },
  };
};

function reachableFrom(document: OpenApiDocument, schemas: readonly Schema[]): Set<Schema> {
  const reached = new Set<Schema>();
  const visit = (schema: Schema): void => {
    const target = resolve<Schema>(document, schema);
    if (reached.has(target)) return;
    reached.add(target);
    for (const { schema: part } of subschemasOf(target)) visit(part);
  };
  schemas.forEach(visit);
  return reached;
}
