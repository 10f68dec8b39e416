import { fingerprintOf, keyOf } from '../model/baseline.ts';
import { wasSent, type Result } from '../model/result.ts';

/** Who is at fault for a failure, as far as comparing targets shows. */
export type Attribution =
  /** Every tested target fails in the same way: the contract asks for what no server does. */
  | 'contract'
  /** The mock fails and another target does not. */
  | 'mock'
  /** The target fails and another does not. */
  | 'target'
  /** The same request, sent twice, got two results. */
  | 'flaky'
  /** Only one target was tested. */
  | 'not compared';

/** The results of one run, by case and target. */
export type ResultTable = ReadonlyMap<string, readonly Result[]>;

export const resultTable = (results: readonly Result[]): ResultTable =>
  Map.groupBy(results.filter(wasSent), (result) => result.case);

export function attribute(failed: Result, print: string, table: ResultTable): Attribution {
  if (failed.flaky) return 'flaky';
  const others = (table.get(failed.case) ?? []).filter(({ target }) => target !== failed.target);
  if (others.length === 0) return 'not compared';
  const alike = others.every((other) =>
    other.findings.some((finding) => keyOf(fingerprintOf(other.operationId, finding)) === print),
  );
  if (alike) return 'contract';
  return failed.target === 'mock' ? 'mock' : 'target';
}
