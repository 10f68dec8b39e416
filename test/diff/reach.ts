import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import { closuresOf } from '../../src/diff/closure.ts';

/** Which operations a change is expected to reach: by name, or by a schema that they send, answer or both. */
export type Reached = readonly string[] | { readonly schema: string; readonly in?: 'request' | 'response' };

/** The ids of these operations, sorted. */
export function operationIds(document: OpenApiDocument, reached: Reached): string[] {
  if (!('schema' in reached)) return [...reached].sort();
  const closures = closuresOf(document);
  return operationsOf(document)
    .filter(({ operation, parameters }) => {
      const parts = {
        request: [parameters, operation.requestBody],
        response: [operation.responses],
      };
      const roots = reached.in ? parts[reached.in] : [...parts.request, ...parts.response];
      return roots.some((root) => closures.reach(root).has(`/components/schemas/${reached.schema}`));
    })
    .map(({ operation }) => operation.operationId)
    .sort();
}
