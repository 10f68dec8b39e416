import type { OpenApiDocument, Ref, Response } from '../../openapi/document.ts';
import { resolve, type ResolvedOperation } from '../../openapi/operations.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';

/** A response that the contract has for a status, and where. */
export interface DocumentedResponse {
  readonly response: Response;
  readonly pointer: string;
}

/** An unknown route has no operation: the shared not-found response says what comes of it. */
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
