import type { Link, Method, OpenApiDocument, PathItem } from '../../../src/openapi/document.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { sitesOf, successesOf } from '../lib/operations.ts';
import type { Rule } from '../lib/rule.ts';
import { schemasAt } from '../../../src/schema/walk.ts';

/** The operations that can follow a create, on the path of the collection or of the created thing. */
const expected: readonly { readonly name: string; readonly method: Method; readonly on: 'collection' | 'member' }[] = [
  { name: 'retrieve', method: 'get', on: 'member' },
  { name: 'update', method: 'post', on: 'member' },
  { name: 'delete', method: 'delete', on: 'member' },
  { name: 'list', method: 'get', on: 'collection' },
];

export const CreateLinks: Rule = () => ({
  Root(document, { report, location: root }) {
    for (const site of sitesOf(document, root).filter(({ method }) => method === 'post')) {
      const member = memberOf(document, site.path);
      if (!member?.get) continue;
      for (const { response, location } of successesOf(document, site)) {
        const answer = response.content?.['application/json']?.schema;
        if (!answer || schemasAt(document, answer, '/id').length === 0) continue;
        for (const { name, method, on } of expected) {
          const target = (on === 'member' ? member : document.paths[site.path])?.[method]?.operationId;
          const link = response.links?.[name];
          if (!target || (link && resolve<Link>(document, link).operationId === target)) continue;
          report({
            message: `The created thing can be passed to ${target}. Add a link named \`${name}\` to that operation.`,
            location: location.child('links').key(),
          });
        }
      }
    }
  },
});

/** The path item of one member of a collection: the collection's path plus one parameter. */
function memberOf(document: OpenApiDocument, collection: string): PathItem | undefined {
  const path = Object.keys(document.paths).find(
    (candidate) =>
      candidate.startsWith(`${collection}/`) && /^\{[^}/]+\}$/.test(candidate.slice(collection.length + 1)),
  );
  return path === undefined ? undefined : document.paths[path];
}
