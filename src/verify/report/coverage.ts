import type { OpenApiDocument, Response } from '../../openapi/document.ts';
import { operationsOf, resolve } from '../../openapi/operations.ts';
import type { Verdict } from '../model/result.ts';

/** One documented answer and how often it was really judged on a target. */
export interface CoverageRow {
  readonly operation: string;
  readonly status: string;
  /** Empty for an answer without a body. */
  readonly mediaType: string;
  readonly targets: Readonly<Record<string, CoverageCount>>;
}

export interface CoverageCount {
  readonly exercised: number;
  /** By what: Ajv over the whole body, Ajv over each event, or only that there are bytes. */
  readonly judgedBy: Readonly<Record<string, number>>;
  readonly state: 'judged' | 'unverifiable' | 'not exercised' | 'not served';
}

/** A row for each status and media type that the contract documents. */
export function coverageRows(
  document: OpenApiDocument,
  verdicts: readonly Verdict[],
  targets: readonly string[],
): CoverageRow[] {
  const seen = evidenceIndex(verdicts);
  const notServed = new Set(
    verdicts
      .filter(({ outcome }) => outcome === 'not-served')
      .map(({ target, operationId }) => `${target} ${operationId}`),
  );
  return operationsOf(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, node]) => {
      const types = Object.keys(resolve<Response>(document, node).content ?? {});
      return (types.length > 0 ? types : ['']).map((mediaType): CoverageRow => {
        const entries = targets.map((target) => {
          const judgedBy = seen.get(keyOf(target, operation.operationId, status, mediaType)) ?? {};
          return [target, countOf(judgedBy, notServed.has(`${target} ${operation.operationId}`))] as const;
        });
        return { operation: operation.operationId, status, mediaType, targets: Object.fromEntries(entries) };
      });
    }),
  );
}

function countOf(judgedBy: Readonly<Record<string, number>>, isNotServed: boolean): CoverageCount {
  const exercised = Object.values(judgedBy).reduce((sum, count) => sum + count, 0);
  if (exercised === 0) return { exercised, judgedBy, state: isNotServed ? 'not served' : 'not exercised' };
  return { exercised, judgedBy, state: judgedBy['nothing'] === exercised ? 'unverifiable' : 'judged' };
}

const keyOf = (target: string, operation: string | undefined, status: string | number, mediaType: string): string =>
  [target, operation, status, mediaType].join(' ');

function evidenceIndex(verdicts: readonly Verdict[]): Map<string, Record<string, number>> {
  const index = new Map<string, Record<string, number>>();
  for (const { target, evidence } of verdicts)
    for (const { operationId, status, mediaType, judgedBy } of evidence) {
      // Bytes come under any media type; the contract calls them by the general one.
      const type = judgedBy === 'bytes' ? 'application/octet-stream' : judgedBy === 'no-body' ? '' : mediaType;
      const key = keyOf(target, operationId, status, type);
      const counts = index.get(key) ?? {};
      counts[judgedBy] = (counts[judgedBy] ?? 0) + 1;
      index.set(key, counts);
    }
  return index;
}
