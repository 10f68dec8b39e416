import type { OpenApiDocument, Response } from '../../openapi/document.ts';
import { operationsOf, resolve } from '../../openapi/operations.ts';
import type { Result } from '../model/result.ts';

/** One documented answer and how often it was checked on a target. */
export interface CoverageRow {
  readonly operation: string;
  readonly status: string;
  /** Empty for an answer without a body. */
  readonly mediaType: string;
  readonly targets: Readonly<Record<string, CoverageCount>>;
}

export interface CoverageCount {
  readonly exercised: number;
  /** How it was checked: Ajv over the whole body, Ajv over each event, or only that there are bytes. */
  readonly checkedBy: Readonly<Record<string, number>>;
  readonly state: 'checked' | 'unverifiable' | 'not exercised' | 'not served';
}

/** One row for each status and media type that the contract documents. */
export function coverageRows(
  document: OpenApiDocument,
  results: readonly Result[],
  targets: readonly string[],
): CoverageRow[] {
  const seen = evidenceIndex(results);
  const notServed = new Set(
    results
      .filter(({ outcome }) => outcome === 'not-served')
      .map(({ target, operationId }) => `${target} ${operationId}`),
  );
  return operationsOf(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, node]) => {
      const types = Object.keys(resolve<Response>(document, node).content ?? {});
      return (types.length > 0 ? types : ['']).map((mediaType): CoverageRow => {
        const entries = targets.map((target) => {
          const checkedBy = seen.get(keyOf(target, operation.operationId, status, mediaType)) ?? {};
          return [target, countOf(checkedBy, notServed.has(`${target} ${operation.operationId}`))] as const;
        });
        return { operation: operation.operationId, status, mediaType, targets: Object.fromEntries(entries) };
      });
    }),
  );
}

function countOf(checkedBy: Readonly<Record<string, number>>, isNotServed: boolean): CoverageCount {
  const exercised = Object.values(checkedBy).reduce((sum, count) => sum + count, 0);
  if (exercised === 0) return { exercised, checkedBy, state: isNotServed ? 'not served' : 'not exercised' };
  return { exercised, checkedBy, state: checkedBy['nothing'] === exercised ? 'unverifiable' : 'checked' };
}

const keyOf = (target: string, operation: string | undefined, status: string | number, mediaType: string): string =>
  [target, operation, status, mediaType].join(' ');

function evidenceIndex(results: readonly Result[]): Map<string, Record<string, number>> {
  const index = new Map<string, Record<string, number>>();
  for (const { target, evidence } of results)
    for (const { operationId, status, mediaType, checkedBy } of evidence) {
      // Bytes may have any media type. The contract uses the generic one.
      const type = checkedBy === 'bytes' ? 'application/octet-stream' : checkedBy === 'no-body' ? '' : mediaType;
      const key = keyOf(target, operationId, status, type);
      const counts = index.get(key) ?? {};
      counts[checkedBy] = (counts[checkedBy] ?? 0) + 1;
      index.set(key, counts);
    }
  return index;
}
