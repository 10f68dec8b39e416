import type { OpenApiDocument } from '../../src/contract/openapi/document.ts';
import { operationsOf } from '../../src/contract/openapi/operations.ts';
import { formatMatrix, groupRows } from '../../src/contract/report/matrix.ts';
import { formatCounts, formatSummary } from '../../src/contract/report/summary.ts';
import type { Verdict } from '../../src/contract/run/verdict.ts';
import type { SuiteResult } from './run-suite.ts';

/** What several runs of the suite came to. */
export interface Report {
  /** The table of groups and targets, the failures, and what was left out. */
  report(): string;
  isBroken(): boolean;
}

export interface OpenReport extends Report {
  /** Takes up a run and answers it in one line. */
  add(result: SuiteResult): string;
}

export function createReport(document: () => OpenApiDocument): OpenReport {
  const verdicts: Verdict[] = [];
  const failures: string[] = [];
  return {
    add(result) {
      verdicts.push(...result.verdicts);
      failures.push(...result.failures);
      return formatCounts(result.verdicts);
    },
    report() {
      const operations = operationsOf(document()).map(({ operation }) => ({
        id: operation.operationId,
        group: operation.tags[0] ?? '',
      }));
      const matrix = formatMatrix(groupRows(operations, verdicts));
      return [matrix, '', ...failures, formatSummary(verdicts)].join('\n');
    },
    isBroken: () => failures.length > 0 || verdicts.some(({ outcome }) => outcome === 'broken'),
  };
}
