import { createHash } from 'node:crypto';
import type { ShownAnswer } from '../model/answer.ts';
import { causeOf, withoutIndexes } from '../model/cause.ts';
import { fingerprintOf, keyOf } from '../model/baseline.ts';
import { levelOf, severityOf, type Check, type Finding, type Level, type Severity } from '../model/finding.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Result } from '../model/result.ts';
import type { Target } from '../model/target.ts';
import { isCounted, severities, type Demand } from '../model/verdict.ts';
import { foldImplied, type Rooted } from '../verdict/implied.ts';
import type { IsOpen } from '../verdict/verdicts.ts';
import { ownHeaders } from '../transport/send.ts';
import { attribute, resultTable, type Attribution } from './attribution.ts';
import { curlOf } from './curl.ts';

/** Failures with the same cause: one check at one place of the contract. */
export interface Cause {
  /** The same in every run, on every server: see `causeOf`. */
  readonly id: string;
  readonly check: Check;
  readonly level: Level;
  readonly severity: Severity;
  /** JSON Pointer into the bundle. */
  readonly contract: string;
  /** For example `spec/shared/schemas/Error.yaml:4`, if known. */
  readonly source?: string;
  readonly expected: string;
  /** What a client makes of the answer. */
  readonly harm?: string;
  readonly got?: string;
  readonly keyword?: string;
  /** The event of a stream with the failure. `after` is in ms after the head of the answer. */
  readonly event?: Finding['event'];
  /** The checks that found the same in other ways, with their places of the contract. */
  readonly implies: readonly string[];
  readonly operations: readonly string[];
  readonly targets: readonly string[];
  readonly attribution: Attribution;
  /** The number of cases that it made fail. */
  readonly count: number;
  /** An example of these cases. */
  readonly case: string;
  /** The id for `concord replay`. */
  readonly replay: string;
  readonly curl?: string;
  /** The answer to that case. */
  readonly answer?: ShownAnswer;
}

interface Failure extends Rooted {
  readonly result: Result;
}

const weight: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, note: 3 };

export interface CauseContext {
  /** Base URLs of the targets, by name. */
  readonly baseUrls: Readonly<Record<string, string>>;
  /** The user's own headers, by target name. */
  readonly headers: Readonly<Record<string, Target['headers']>>;
  /** Returns the file and line of a pointer. */
  readonly sourceOf: (pointer: string) => string | undefined;
}

/** What becomes of a finding: it fails the run, does not count at its level, or is excused by the baseline. */
type Fate = 'failures' | 'lesser' | 'known';

/** The causes of all findings, most severe and most frequent first. */
export function causesOf(
  results: readonly Result[],
  { demand, isOpen }: { readonly demand: Demand; readonly isOpen: IsOpen },
  context: CauseContext,
): Record<Fate, Cause[]> {
  const table = resultTable(results);
  // What follows from a fault may weigh more than the fault.
  const fateOf = ({ result, finding, implied }: Failure): Fate => {
    const open = [finding, ...implied].filter((one) => isOpen(result, one));
    if (open.length === 0) return 'known';
    return open.some((one) => isCounted(one, demand)) ? 'failures' : 'lesser';
  };
  const found = results.flatMap((result) =>
    foldImplied(result.findings).map((rooted): Failure => ({ result, ...rooted })),
  );
  const { failures = [], lesser: light = [], known = [] } = Object.groupBy(found, fateOf);
  // One cause is told once, with all its places, even if it counts in some of them alone.
  const counted = new Set(failures.map(nameOf));
  const { failures: same = [], lesser = [] } = Object.groupBy(light, (one) =>
    counted.has(nameOf(one)) ? 'failures' : 'lesser',
  );
  const group = (own: readonly Failure[]): Cause[] => groupedByCause(own, table, context);
  return { failures: group([...failures, ...same]), lesser: group(lesser), known: group(known) };
}

function groupedByCause(
  failures: readonly Failure[],
  table: ReturnType<typeof resultTable>,
  context: CauseContext,
): Cause[] {
  const groups = Map.groupBy(failures, nameOf);
  return [...groups.values()]
    .map((group) => toCause(group, table, context))
    .sort((a, b) => weight[a.severity] - weight[b.severity] || b.count - a.count);
}

function toCause(group: readonly Failure[], table: ReturnType<typeof resultTable>, context: CauseContext): Cause {
  const best = group.toSorted((a, b) => rankOf(b) - rankOf(a) || sizeOf(a) - sizeOf(b))[0] as Failure;
  const { result, finding } = best;
  const source = context.sourceOf(finding.contract);
  const print = keyOf(fingerprintOf(result.operationId, finding));
  return {
    id: causeOf({ group: '' }, finding),
    check: finding.check,
    level: levelOf(finding),
    severity: severest(group),
    contract: finding.contract,
    ...(source !== undefined && { source }),
    expected: finding.message,
    ...(finding.harm !== undefined && { harm: finding.harm }),
    ...(finding.got !== undefined && { got: finding.got }),
    ...(finding.keyword !== undefined && { keyword: finding.keyword }),
    ...(finding.event && { event: finding.event }),
    implies: unique(
      group.flatMap(({ implied }) => implied.map((one) => `${one.check} ${withoutIndexes(one.contract)}`)),
    ),
    operations: unique(group.map(({ result: own, finding: found }) => found.operationId ?? own.operationId ?? '-')),
    targets: unique(group.map(({ result: own }) => own.target)),
    attribution: attribute(result, print, table),
    count: new Set(group.map(({ result: own }) => own.case)).size,
    case: result.case,
    replay: replayId(result),
    ...(result.answer && { answer: result.answer }),
    ...(result.failing?.request.method && {
      curl: curlOf(context.baseUrls[result.target] ?? '', asSent(result.failing.request, result.target, context)),
    }),
  };
}

const asSent = (request: CaseRequest, target: string, { headers }: CauseContext): CaseRequest => ({
  ...request,
  headers: { ...request.headers, ...ownHeaders({ headers: headers[target] ?? {} }, request) },
});

const severest = (group: readonly Failure[]): Severity => {
  const found = new Set(group.flatMap(({ finding, implied }) => [finding, ...implied].map(severityOf)));
  return severities.findLast((severity) => found.has(severity)) ?? 'note';
};

/** In all groups of the API: what is wrong in one place of the contract is wrong wherever that is used. */
const nameOf = ({ result, finding }: Failure): string => `${causeOf({ group: '' }, finding)} ${result.target}`;

const rankOf = ({ finding }: Failure): number => severities.indexOf(severityOf(finding));

/** Of the most severe, the smallest request is the clearest example. */
const sizeOf = ({ result }: Failure): number => JSON.stringify(result.failing?.request ?? '').length || Infinity;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Short, and the same on every run. */
export const replayId = ({ target, case: id }: Pick<Result, 'target' | 'case'>): string =>
  createHash('sha256').update(`${target} ${id}`).digest('hex').slice(0, 8);
