import type { OpenApiDocument } from '../openapi/document.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';
import type { Case } from './case.ts';
import { bodyExamples, requestOf } from './template.ts';

/**
 * The requests that the contract shows: each example of a body, or the bare request where there is none; and one with
 * every query parameter, where there are any.
 */
export function positiveCases(document: OpenApiDocument, resolved: ResolvedOperation): Case[] {
  const { operation, parameters, pointer } = resolved;
  const examples = bodyExamples(document, resolved);
  const bodies = operation.requestBody?.required ? examples : [undefined, ...examples];
  const caseOf = (name: string, provenance: string, request: Case['request']): Case => ({
    id: `${operation.operationId}/example/${name}`,
    kind: 'example',
    operationId: operation.operationId,
    group: operation.tags[0] ?? '',
    request,
    expect: { kind: 'success' },
    provenance,
  });
  const shown = bodies.map((body) =>
    caseOf(body?.name ?? 'plain', body?.pointer ?? pointer, requestOf(document, resolved, body)),
  );
  if (!parameters.some((parameter) => parameter.in === 'query' && !parameter.required)) return shown;
  const full = requestOf(document, resolved, examples[0], ({ in: where }) => where === 'query');
  return [...shown, caseOf('every-parameter', `${pointer}/parameters`, full)];
}
