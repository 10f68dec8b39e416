import type { Outcome, Result } from '../model/result.ts';

/** The results of one operation on each target. */
export interface OperationRow {
  readonly operation: string;
  readonly group: string;
  /** The worst result of its cases, or `not-exercised` if it has none. */
  readonly targets: Readonly<Record<string, Outcome | 'not-exercised'>>;
  /** The number of its cases per result, for each target. */
  readonly cases: Readonly<Record<string, CaseCount>>;
}

export type CaseCount = Readonly<Partial<Record<Outcome, number>>> & {
  /** Failed or known cases whose request, sent twice, got two results. */
  readonly flaky?: number;
};

/** One row per group: the number of its operations that pass on each target. */
export interface GroupRow {
  readonly group: string;
  readonly operations: readonly string[];
  readonly targets: Readonly<Record<string, GroupCount>>;
}

export interface GroupCount {
  readonly passed: number;
  readonly failed: number;
  readonly known: number;
  readonly notServed: readonly string[];
  readonly notExercised: readonly string[];
}

/** An operation counts by the worst result of its cases. Without a sent case it is not exercised. */
const order: readonly Outcome[] = ['failed', 'known', 'passed', 'not-served', 'not-run', 'skipped'];

export function groupRows(
  operations: readonly { id: string; group: string }[],
  results: readonly Result[],
): GroupRow[] {
  const targets = [...new Set(results.map(({ target }) => target))];
  return [...Map.groupBy(operations, ({ group }) => group)].map(([group, members]) => {
    const ids = members.map(({ id }) => id);
    return {
      group,
      operations: ids,
      targets: Object.fromEntries(targets.map((target) => [target, count(ids, target, results)])),
    };
  });
}

export function operationRows(
  operations: readonly { id: string; group: string }[],
  targets: readonly string[],
  results: readonly Result[],
): OperationRow[] {
  const byOperation = Map.groupBy(results, ({ target, operationId }) => `${target} ${operationId}`);
  return operations.map(({ id, group }) => {
    const own = targets.map((target) => [target, byOperation.get(`${target} ${id}`) ?? []] as const);
    return {
      operation: id,
      group,
      targets: Object.fromEntries(
        own.map(([target, resultsOf]) => [target, outcomeOf(id, target, resultsOf) ?? ('not-exercised' as const)]),
      ),
      cases: Object.fromEntries(own.map(([target, resultsOf]) => [target, caseCount(resultsOf)])),
    };
  });
}

function caseCount(results: readonly Result[]): CaseCount {
  const flaky = results.filter((result) => result.flaky).length;
  return { ...countOutcomes(results), ...(flaky > 0 && { flaky }) };
}

export function countOutcomes(results: readonly Result[]): Readonly<Partial<Record<Outcome, number>>> {
  const groups = Map.groupBy(results, ({ outcome }) => outcome);
  return Object.fromEntries([...groups].map(([outcome, own]) => [outcome, own.length]));
}

/** The result of an operation on a target: the worst of its cases. Undefined if it has none. */
export function outcomeOf(id: string, target: string, results: readonly Result[]): Outcome | undefined {
  const own = results.filter((result) => result.target === target && result.operationId === id);
  return order.find((outcome) => own.some((result) => result.outcome === outcome));
}

function count(ids: readonly string[], target: string, results: readonly Result[]): GroupCount {
  const outcomes = ids.map((id) => ({ id, outcome: outcomeOf(id, target, results) }));
  const named = (...wanted: (Outcome | undefined)[]) =>
    outcomes.filter(({ outcome }) => wanted.includes(outcome)).map(({ id }) => id);
  return {
    passed: named('passed').length,
    failed: named('failed').length,
    known: named('known').length,
    notServed: named('not-served'),
    notExercised: named('skipped', 'not-run', 'skipped', undefined),
  };
}
