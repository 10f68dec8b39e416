import type { Example, MediaType, OpenApiDocument, Ref, Response } from '../../openapi/document.ts';
import { allLinks } from '../../openapi/links.ts';
import { resolve } from '../../openapi/operations.ts';

/** The ids that examples of creates show in their answers, and the create of each. */
export function storyIds(document: OpenApiDocument): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const creates = new Set(allLinks(document).flatMap(({ source }) => (source.method === 'post' ? [source] : [])));
  for (const { operation } of creates) {
    const success = operation.responses['200'] ?? operation.responses['201'];
    const media = success && resolve<Response>(document, success).content?.['application/json'];
    for (const id of media ? idsIn(document, media) : []) if (!ids.has(id)) ids.set(id, operation.operationId);
  }
  return ids;
}

const idsIn = (document: OpenApiDocument, media: MediaType): string[] =>
  Object.values(media.examples ?? {}).flatMap((example) => {
    const { id } = (resolve<Example>(document, example as Example | Ref).value ?? {}) as { id?: unknown };
    return typeof id === 'string' ? [id] : [];
  });
