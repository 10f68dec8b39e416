import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import type { Result } from '../model/result.ts';

/** The requests that were sent to a target, most first: by operationId, or by route where the contract has none. */
export function requestsByOperation(
  document: OpenApiDocument,
  counted: readonly Pick<Result, 'target' | 'routes'>[],
  target: string,
): Record<string, number> {
  const ids = new Map(
    operationsOf(document).map(({ method, path, operation }) => [
      `${method.toUpperCase()} ${path}`,
      operation.operationId,
    ]),
  );
  const sums = new Map<string, number>();
  for (const { routes = {} } of counted.filter((one) => one.target === target))
    for (const [route, number] of Object.entries(routes)) {
      const name = ids.get(route) ?? route;
      sums.set(name, (sums.get(name) ?? 0) + number);
    }
  return Object.fromEntries([...sums].sort(([, a], [, b]) => b - a));
}

/** `createChatCompletion 212, listModels 3`. */
export const formatRequests = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');
