import type { OpenApiDocument } from '../openapi/document.ts';
import { pointerOf } from '../openapi/json-pointer.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';
import { schemasAt } from '../schema/walk.ts';
import { listRelations } from './derived-lists.ts';
import { contentOf, jsonAnswer } from './success-content.ts';
import type { Relation } from './terms/model.ts';

/** The ids of the relations that `stream` decides: what the answer is without it, and with it. */
export const formRelations = { json: 'media-json', stream: 'media-stream' } as const;

/** The relations that follow from what the contract states elsewhere: pagination, parameters, media types. */
export const derivedRelations = (
  document: OpenApiDocument,
  site: ResolvedOperation,
  operations: readonly ResolvedOperation[],
): readonly Relation[] => [
  ...mediaRelations(document, site),
  ...listRelations(document, site),
  ...pathRelations(document, site, operations),
];

/** `stream` decides between JSON and an event stream. */
function mediaRelations(document: OpenApiDocument, site: ResolvedOperation): readonly Relation[] {
  const content = contentOf(document, site);
  if (!content['text/event-stream'] || !content['application/json']) return [];
  const inQuery = site.parameters.some((parameter) => parameter.in === 'query' && parameter.name === 'stream');
  const stream = inQuery ? '$request.query.stream' : '$request.body#/stream';
  const rule = { kind: 'text', at: '$response.header.content-type', level: 'must' } as const;
  return [
    { ...rule, id: formRelations.stream, when: { [stream]: { const: true } }, startsWith: 'text/event-stream' },
    { ...rule, id: formRelations.json, when: { [stream]: { not: { const: true } } }, startsWith: 'application/json' },
  ];
}

/** An answer names the thing that the path names, and the things that it belongs to. */
function pathRelations(
  document: OpenApiDocument,
  site: ResolvedOperation,
  operations: readonly ResolvedOperation[],
): readonly Relation[] {
  const answer = jsonAnswer(document, site);
  if (!answer) return [];
  const names = [...site.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const rule = { kind: 'echo', level: 'must' } as const;
  const has = (pointer: string): boolean => schemasAt(document, answer, pointer).length > 0;
  const own = names.at(-1);
  const places = names.flatMap((name) => [[name, pointerOf([name])] as const, [name, `/data/*/${name}`] as const]);
  return [
    ...(own !== undefined && has('/id') && isSameThing(document, site, operations, own)
      ? [{ ...rule, id: 'path-id', at: '$response.body#/id', of: `$request.path.${own}` } as const]
      : []),
    ...places
      .filter(([, pointer]) => has(pointer))
      .map(([name, pointer]): Relation => {
        const id = pointer.startsWith('/data') ? `path-${name}-of-items` : `path-${name}`;
        return { ...rule, id, at: `$response.body#${pointer}`, of: `$request.path.${name}` };
      }),
  ];
}

/** Whether the answer is the thing that the last parameter names: the path ends there, or a GET there answers alike. */
function isSameThing(
  document: OpenApiDocument,
  site: ResolvedOperation,
  operations: readonly ResolvedOperation[],
  name: string,
): boolean {
  if (site.path.endsWith(`{${name}}`)) return true;
  const path = site.path.slice(0, site.path.indexOf(`{${name}}`) + name.length + 2);
  const read = operations.find((other) => other.method === 'get' && other.path === path);
  return read !== undefined && jsonAnswer(document, read)?.$ref === jsonAnswer(document, site)?.$ref;
}
