import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { operationsOf } from '../../src/openapi/operations.ts';

/**
 * The places that a row names at once: `every operation header X`, or `every operation on /threads* header X`, stands for
 * that place at each operation of the group that both sides have. It only abbreviates: each of them must differ as the row says.
 *
 * @param oneSided the operations that one side does not have.
 */
export function expandPlace(
  place: string,
  group: string | undefined,
  contract: OpenApiDocument,
  oneSided: ReadonlySet<string>,
): readonly string[] {
  const every = /^every operation( on (?<path>\S+)\*)?(?<rest>.*)$/.exec(place)?.groups;
  if (!every) return [place];
  return operationsOf(contract)
    .filter(({ operation }) => group === undefined || operation.tags.includes(group))
    .filter(({ path }) => path.startsWith(every.path ?? ''))
    .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    .filter((operation) => !oneSided.has(operation))
    .map((operation) => `${operation}${every.rest ?? ''}`);
}
