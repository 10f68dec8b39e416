import { pointerOf } from '../../../src/openapi/json-pointer.ts';
import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { parseAddress } from '../../../src/relations/terms/address.ts';
import type { Address } from '../../../src/relations/terms/model.ts';
import { schemasAt, typesOf } from '../../../src/schema/walk.ts';
import { answersOf, bodySchemasOf, successesOf, type OperationSite } from './operations.ts';

/** The schemas of the values at an address of a relation: none if there is never one. */
export function schemasOfAddress(document: OpenApiDocument, site: OperationSite, address: Address): readonly Schema[] {
  const { side, part, segments } = parseAddress(address);
  if (part === 'path' || part === 'query' || (side === 'request' && part === 'header')) {
    const [name, ...inside] = segments;
    const declared = site.parameters.find((parameter) => parameter.in === part && parameter.name === name);
    return declared ? schemasAt(document, declared.schema, pointerOf(inside)) : [];
  }
  if (part === 'header' && side === 'answer') return headerSchemas(document, site, segments[0] ?? '');
  const roots = rootsOf(document, site, side);
  const at = (depth: number): readonly Schema[] =>
    roots.flatMap((root) => schemasAt(document, root, pointerOf(segments.slice(0, depth))));
  // Below an object that is open on purpose, anything can be.
  const isOpen = segments.some((_, depth) => at(depth).some((schema) => Object.keys(schema).length === 0));
  return isOpen ? [{}] : at(segments.length);
}

function rootsOf(document: OpenApiDocument, site: OperationSite, side: string): readonly Schema[] {
  if (side === 'request') return bodySchemasOf(site);
  const answers = answersOf(document, site);
  if (side === 'answer') return answers['application/json'] ? [answers['application/json'].schema] : [];
  const events = answers['text/event-stream']?.schema['contentSchema'] as Schema | undefined;
  if (!events) return [];
  // Some streams describe the event around the data, too.
  const data = schemasAt(document, events, '/data');
  return schemasAt(document, events, '/event').length > 0 ? data : [events];
}

function headerSchemas(document: OpenApiDocument, site: OperationSite, name: string): readonly Schema[] {
  // OpenAPI describes this header by the keys of `content`.
  if (name === 'content-type') return [{ type: 'string' }];
  return successesOf(document, site).flatMap(({ response }) => {
    const header = response.headers?.[name];
    return header && 'schema' in header ? [header.schema] : [];
  });
}

export const typesOfAddress = (document: OpenApiDocument, site: OperationSite, address: Address): ReadonlySet<string> =>
  new Set(schemasOfAddress(document, site, address).flatMap((schema) => [...typesOf(document, schema)]));
