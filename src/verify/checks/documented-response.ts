import type { OpenApiDocument, Ref, Response } from '../../openapi/document.ts';
import { resolve, type ResolvedOperation } from '../../openapi/operations.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';

/** The response that the contract defines for a status, and its JSON Pointer. */
export interface DocumentedResponse {
  readonly response: Response;
  readonly pointer: string;
}

/** An unknown route has no operation, so the shared NotFound response applies to it. */
export function findResponse(
  document: OpenApiDocument,
  resolved: ResolvedOperation | undefined,
  status: number,
): DocumentedResponse | undefined {
  if (!resolved) return status === 404 ? at(document, { $ref: '#/components/responses/NotFound' }, '') : undefined;
  const node = resolved.operation.responses[status];
  return node && at(document, node, resolved.pointer + pointerOf(['responses', status]));
}

const at = (document: OpenApiDocument, node: Response | Ref, pointer: string): DocumentedResponse => ({
  response: resolve<Response>(document, node),
  pointer: '$ref' in node ? node.$ref.slice(1) : pointer,
});
