import { reviewBaseline } from '../baseline/review.ts';
import { entryFor, fingerprintOf, type BaselineEntry } from '../model/baseline.ts';
import type { Demand } from '../model/verdict.ts';
import { troubleOf } from './trouble.ts';
import { featureScores, type FeatureScore } from '../verdict/feature-scores.ts';
import { judgementsOf, type IsOpen, type Judgements } from '../verdict/verdicts.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import type { RelationCount, SelfTestMode } from '../model/evidence.ts';
import type { CaseSelection } from '../model/selection.ts';
import { rateLimited, wasSent, type Outcome, type Result, type RouteCounts } from '../model/result.ts';
import type { Target } from '../model/target.ts';
import { causesOf, type Cause } from './causes.ts';
import { coverageRows, type CoverageRow } from './coverage.ts';
import { undocumentedOf, type Undocumented } from './undocumented.ts';
import { usageRows, type Prices, type UsageRow } from './prices.ts';
import { requestsByOperation } from './requests.ts';
import { scenariosOf, type Scenario } from './scenarios.ts';
import { countRelations } from './relations.ts';
import { summarizeMutationScore, type MutationScoreSummary } from './mutation-score.ts';
import { countOutcomes, groupRows, operationRows, outcomeOf, type GroupRow, type OperationRow } from './matrix.ts';

/** The complete report of a run, as data. Its JSON Schema is `report.schema.json`. */
export interface Report {
  readonly version: 1;
  readonly contract: { readonly title: string; readonly version: string };
  readonly seed: number;
  readonly phases: readonly string[];
  readonly started: string;
  /** Milliseconds. */
  readonly duration: number;
  readonly interrupted: boolean;
  readonly targets: readonly Pick<Target, 'name' | 'baseUrl' | 'consent' | 'subject'>[];
  /** Cases by outcome, for each target. */
  readonly counts: Readonly<Record<string, Readonly<Partial<Record<Outcome, number>>>>>;
  readonly groups: readonly GroupRow[];
  readonly operations: readonly OperationRow[];
  /** Which findings count. */
  readonly demand: Demand;
  /** The clients that read the answers, by name and version. */
  readonly clients: readonly string[];
  readonly verdicts: Readonly<Record<string, Judgements>>;
  readonly failures: readonly Cause[];
  /** Forbidden, but below the level of the run. */
  readonly lesser: readonly Cause[];
  readonly known: readonly Cause[];
  /** What answers have and the contract does not mention, or tolerates. It fails nothing. */
  readonly undocumented: readonly Undocumented[];
  readonly baseline: { readonly expired: readonly BaselineEntry[]; readonly stale: readonly BaselineEntry[] };
  readonly coverage: readonly CoverageRow[];
  /** What came of the relations between requests and answers, for each target. */
  readonly relations: Readonly<Record<string, RelationCount>>;
  readonly mutationScore: MutationScoreSummary;
  /** Requests sent to each target, including those that removed what was created. */
  readonly requests: Readonly<Record<string, number>>;
  /** The requests of the cases to each target, and of what removed what they created, by operationId or route. */
  readonly requestsByOperation: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** For each target: the score of each feature of which a case was sent. */
  readonly features: Readonly<Record<string, readonly FeatureScore[]>>;
  /** For each target: what came of the cases that its profile names. */
  readonly scenarios: Readonly<Record<string, readonly Scenario[]>>;
  /** What the run created and could not remove, one sentence each, and how to remove it. */
  readonly remains: readonly string[];
  /** Model usage as reported in the answers. */
  readonly usage: readonly UsageRow[];
  /** Why cases were skipped, and how many. */
  readonly skipped: readonly {
    readonly target: string;
    readonly outcome: Outcome;
    readonly note: string;
    readonly count: number;
  }[];
  /** Operations that a strict target should have been tested on and was not. */
  readonly gaps: readonly string[];
  /** Defects of the run itself. */
  readonly errors: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

/** What became of the things that a run created on a target. */
export interface Removed {
  readonly target: string;
  readonly requests: number;
  readonly routes: RouteCounts;
  readonly remains: readonly string[];
}

export interface Run {
  readonly document: OpenApiDocument;
  readonly targets: readonly Target[];
  readonly selection: CaseSelection;
  readonly seed: number;
  readonly selfTest: SelfTestMode;
  readonly demand: Demand;
  readonly clients: readonly string[];
  readonly prices?: Prices | undefined;
  readonly today: string;
  readonly baseline: readonly BaselineEntry[];
  readonly started: Date;
  readonly duration: number;
  readonly interrupted: boolean;
  /** Whether this is one shard of a run that other machines share. */
  readonly isShard: boolean;
  readonly results: readonly Result[];
  readonly removed: readonly Removed[];
  readonly errors: readonly string[];
  readonly sourceOf: (pointer: string) => string | undefined;
}

export function buildReport(run: Run): Report {
  const { document, targets, results, errors } = run;
  const names = targets.map(({ name }) => name);
  const operations = operationsOf(document).map(({ operation }) => ({
    id: operation.operationId,
    group: operation.tags[0] ?? '',
  }));
  const context = {
    baseUrls: Object.fromEntries(targets.map(({ name, baseUrl }) => [name, baseUrl])),
    headers: Object.fromEntries(targets.map(({ name, headers }) => [name, headers])),
    sourceOf: run.sourceOf,
  };
  const isOpen = openIn(run);
  const perTarget = <T>(of: (own: readonly Result[], name: string) => T): Record<string, T> =>
    Object.fromEntries(names.map((name) => [name, of(ofTarget(results, name), name)]));
  const baseline = run.baseline.filter(({ target }) => target === undefined || names.includes(target));
  const report = {
    ...headOf(run),
    counts: perTarget(countOutcomes),
    groups: groupRows(operations, results),
    operations: operationRows(operations, names, results),
    verdicts: perTarget((own) => judgementsOf(own, isOpen)),
    ...causesOf(results, { demand: run.demand, isOpen }, context),
    undocumented: undocumentedOf(results, run.sourceOf),
    baseline: reviewBaseline(baseline, results, { today: run.today, isWhole: isWhole(run) }),
    coverage: coverageRows(document, results, names),
    relations: perTarget(countRelations),
    mutationScore: summarizeMutationScore(run.selfTest, results),
    requests: perTarget((_, name) => requestsOf(run, name)),
    requestsByOperation: perTarget((_, name) => requestsByOperation(document, [...results, ...run.removed], name)),
    features: perTarget(featureScores),
    scenarios: perTarget((own, name) => scenariosOf(targets.find((one) => one.name === name)?.subject, own)),
    remains: run.removed.flatMap(({ remains }) => remains),
    usage: usageRows(results, run.prices ?? {}),
    skipped: skippedOf(results),
    gaps: isWhole(run) ? gapsOf(run, operations) : [],
    errors: [...errors, ...(run.isShard ? [] : names.flatMap((name) => troubleOf(name, results)))],
  };
  return { ...report, exitCode: exitCodeOf(report, isChecked(run)) };
}

/** Whether no unexpired entry of the baseline excuses a finding. */
const openIn =
  (run: Run): IsOpen =>
  ({ target, operationId }, finding) =>
    entryFor(run, target, fingerprintOf(operationId, finding)) === undefined;

const ofTarget = (results: readonly Result[], name: string): readonly Result[] =>
  results.filter(({ target }) => target === name);

const headOf = ({ document, targets, seed, selection, demand, clients, started, duration, interrupted }: Run) => ({
  version: 1 as const,
  contract: { title: document.info.title, version: document.info.version },
  seed,
  phases: selection.phases,
  demand,
  clients,
  started: started.toISOString(),
  duration: Math.round(duration),
  interrupted,
  targets: targets.map(({ name, baseUrl, consent, subject }) => ({
    name,
    baseUrl,
    consent,
    ...(subject && { subject }),
  })),
});

const requestsOf = ({ results, removed }: Run, name: string): number =>
  [...results, ...removed].filter(({ target }) => target === name).reduce((sum, { requests = 0 }) => sum + requests, 0);

const isWhole = ({ selection, interrupted, isShard }: Run): boolean =>
  !interrupted &&
  !isShard &&
  selection.only === undefined &&
  [selection.operations, selection.groups, selection.exclude].every((list) => list.length === 0) &&
  (['examples', 'meaning', 'boundaries', 'negatives'] as const).every((phase) => selection.phases.includes(phase));

/** A target that accepts whatever the schemas accept has no reason to leave an operation untested. */
const gapsOf = ({ targets, results }: Run, operations: readonly { id: string }[]): string[] =>
  targets
    .filter(({ strict }) => strict)
    .flatMap(({ name }) =>
      operations
        .filter(({ id }) => !['passed', 'known', 'failed', 'not-served'].includes(outcomeOf(id, name, results) ?? ''))
        .map(({ id }) => `${id} was not exercised on ${name}.`),
    );

function skippedOf(results: readonly Result[]): Report['skipped'] {
  const left = results.filter((result) => !wasSent(result) && result.outcome !== 'not-served');
  const groups = Map.groupBy(left, ({ target, outcome, note }) => JSON.stringify([target, outcome, note ?? '']));
  return [...groups].map(([key, own]) => {
    const [target, outcome, note] = JSON.parse(key) as [string, Outcome, string];
    return { target, outcome, note, count: own.length };
  });
}

/** Whether every target was really called. A shard may have nothing to send. */
const isChecked = ({ isShard, targets, results }: Run): boolean =>
  results.every(({ note }) => note !== rateLimited) &&
  (isShard ||
    targets.every(({ name }) =>
      results.some((one) => one.target === name && one.operationId !== undefined && wasSent(one)),
    ));

/** 0: passed. 1: failed. 2: could not be run, or not to its end. */
function exitCodeOf(report: Omit<Report, 'exitCode'>, judged: boolean): 0 | 1 | 2 {
  const { failures, gaps, baseline, errors, interrupted } = report;
  if (errors.length > 0) return 2;
  if (failures.length + gaps.length + baseline.expired.length + baseline.stale.length > 0) return 1;
  return interrupted || !judged ? 2 : 0;
}
