import type { Outcome, Verdict } from '../model/result.ts';

/** What came of one operation on each target. */
export interface OperationRow {
  readonly operation: string;
  readonly group: string;
  /** The worst that came of its cases; `not-exercised` when it has none. */
  readonly targets: Readonly<Record<string, Outcome | 'not-exercised'>>;
  /** How many of its cases came to what, for each target. */
  readonly cases: Readonly<Record<string, CaseCount>>;
}

export type CaseCount = Readonly<Partial<Record<Outcome, number>>> & {
  /** Of those that are broken or known: the same request, sent twice, got two verdicts. */
  readonly flaky?: number;
};

/** A row a group: how many of its operations keep the contract on each target. */
export interface GroupRow {
  readonly group: string;
  readonly operations: readonly string[];
  readonly targets: Readonly<Record<string, GroupCount>>;
}

export interface GroupCount {
  readonly kept: number;
  readonly broken: number;
  readonly known: number;
  readonly notServed: readonly string[];
  readonly notExercised: readonly string[];
}

/** An operation counts by the worst that came of its cases; one without a case that was sent is not exercised. */
const order: readonly Outcome[] = ['broken', 'known', 'kept', 'not-served', 'not-allowed', 'not-run', 'not-applicable'];

export function groupRows(
  operations: readonly { id: string; group: string }[],
  verdicts: readonly Verdict[],
): GroupRow[] {
  const targets = [...new Set(verdicts.map(({ target }) => target))];
  return [...Map.groupBy(operations, ({ group }) => group)].map(([group, members]) => {
    const ids = members.map(({ id }) => id);
    return {
      group,
      operations: ids,
      targets: Object.fromEntries(targets.map((target) => [target, count(ids, target, verdicts)])),
    };
  });
}

export function operationRows(
  operations: readonly { id: string; group: string }[],
  targets: readonly string[],
  verdicts: readonly Verdict[],
): OperationRow[] {
  const byOperation = Map.groupBy(verdicts, ({ target, operationId }) => `${target} ${operationId}`);
  return operations.map(({ id, group }) => {
    const own = targets.map((target) => [target, byOperation.get(`${target} ${id}`) ?? []] as const);
    return {
      operation: id,
      group,
      targets: Object.fromEntries(
        own.map(([target, verdictsOf]) => [target, outcomeOf(id, target, verdictsOf) ?? ('not-exercised' as const)]),
      ),
      cases: Object.fromEntries(own.map(([target, verdictsOf]) => [target, caseCount(verdictsOf)])),
    };
  });
}

function caseCount(verdicts: readonly Verdict[]): CaseCount {
  const flaky = verdicts.filter((verdict) => verdict.flaky).length;
  return { ...countOutcomes(verdicts), ...(flaky > 0 && { flaky }) };
}

export function countOutcomes(verdicts: readonly Verdict[]): Readonly<Partial<Record<Outcome, number>>> {
  const groups = Map.groupBy(verdicts, ({ outcome }) => outcome);
  return Object.fromEntries([...groups].map(([outcome, own]) => [outcome, own.length]));
}

/** What came of an operation on a target: the worst of its cases, undefined when it has none. */
export function outcomeOf(id: string, target: string, verdicts: readonly Verdict[]): Outcome | undefined {
  const own = verdicts.filter((verdict) => verdict.target === target && verdict.operationId === id);
  return order.find((outcome) => own.some((verdict) => verdict.outcome === outcome));
}

function count(ids: readonly string[], target: string, verdicts: readonly Verdict[]): GroupCount {
  const outcomes = ids.map((id) => ({ id, outcome: outcomeOf(id, target, verdicts) }));
  const named = (...wanted: (Outcome | undefined)[]) =>
    outcomes.filter(({ outcome }) => wanted.includes(outcome)).map(({ id }) => id);
  return {
    kept: named('kept').length,
    broken: named('broken').length,
    known: named('known').length,
    notServed: named('not-served'),
    notExercised: named('not-allowed', 'not-run', 'not-applicable', undefined),
  };
}
