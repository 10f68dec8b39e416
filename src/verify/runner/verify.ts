import { mkdirSync } from 'node:fs';
import { readBaseline } from '../baseline/file.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { commandVersion, readDocument, readSourceOf } from '../generated-files.ts';
import { buildReport, type Report } from '../report/report.ts';
import type { BaselineEntry } from '../model/baseline.ts';
import type { Result } from '../model/result.ts';
import { openContract } from '../run/create-context.ts';
import { baselineFile, isOwnTarget, ownTargets } from '../targets/profile.ts';
import type { RunningTarget } from '../model/target.ts';
import { storeFailures } from './replay-store.ts';
import type { Progress, VerifyOptions } from './options.ts';
import { readParts, writePart, type Part, type PlacedResults } from './parts.ts';
import { recorded } from './record.ts';
import { pinnedClients } from '../readable/clients.ts';
import { removeCreated } from './remove-created.ts';
import { runTargets } from './run-targets.ts';
import { writeTargetFile } from './target-file.ts';
import { closeAll, openTargets } from './targets.ts';

export interface Verified {
  readonly report: Report;
  readonly results: readonly Result[];
}

/** What was done: by this run, or by the shards of one. */
type Done = Pick<Part, 'targets' | 'removed' | 'errors' | 'duration'>;

/** Runs the plan on targets, deletes what it created and reports. @throws {CannotRunError} before anything is sent. */
export async function verify(options: VerifyOptions, progress: Progress): Promise<Verified> {
  const document = readDocument();
  mkdirSync(options.folder, { recursive: true });
  return recorded(options.record, async (record) => {
    const started = new Date();
    const running = await openTargets(document, { ...options, record }, progress.signal);
    return judged(document, running, options, { ...progress, started }).finally(() => closeAll(running));
  });
}

async function judged(
  document: OpenApiDocument,
  running: readonly RunningTarget[],
  options: VerifyOptions,
  { started, ...progress }: Progress & { readonly started: Date },
): Promise<Verified> {
  const targets = running.map(({ target }) => target);
  const baseline = [...ownBaselines(targets), ...options.baseline];
  const today = started.toISOString().slice(0, 10);
  const version = `${commandVersion()} (contract ${document.info.version})`;
  const identity = { version, run: runOf(options, targets) };
  const done =
    options.merge === undefined
      ? await run(document, running, { ...options, baseline }, progress, today)
      : merged(readParts(options.merge, identity));
  if (options.blob !== undefined && options.shard !== undefined)
    writePart(options.blob, { shard: options.shard, ...identity, ...done });
  const results = inOrder(done.targets);
  storeFailures(options.folder, results, (name) => addressOf(targets, name));
  const report = buildReport({
    clients: (await pinnedClients()).map(({ name }) => name),
    ...options,
    ...done,
    document,
    targets,
    baseline,
    today,
    started,
    results,
    interrupted: progress.signal?.aborted ?? false,
    isShard: options.shard !== undefined,
    sourceOf: readSourceOf(),
  });
  return { report, results };
}

async function run(
  document: OpenApiDocument,
  running: readonly RunningTarget[],
  options: VerifyOptions,
  progress: Progress,
  today: string,
): Promise<Done> {
  const started = performance.now();
  for (const { target } of running) writeTargetFile(document, target, options, progress);
  for (const line of running.flatMap(({ target }) => budgetLine(target))) progress.say(line);
  const late = options.maxTime === undefined ? undefined : AbortSignal.timeout(options.maxTime * 1000);
  const signal = AbortSignal.any([progress.signal, late].filter((one) => one !== undefined));
  const { targets, errors } = await runTargets({
    contract: openContract(document),
    running,
    settings: { ...options, today },
    options,
    progress: { ...progress, signal },
  });
  const removed = await removeCreated(document, running, options, progress);
  const isLate = late?.aborted === true && progress.signal?.aborted !== true;
  const ended = isLate ? [`--max-time ${options.maxTime} is over, so the run ended early.`] : [];
  return { targets, removed, errors: [...errors, ...ended], duration: performance.now() - started };
}

function merged(parts: readonly Part[]): Done {
  const names = [...new Set(parts.flatMap(({ targets }) => targets.map(({ name }) => name)))];
  const placedOn = (name: string): PlacedResults['placed'] =>
    parts.flatMap(({ targets }) => targets.filter((one) => one.name === name).flatMap(({ placed }) => placed));
  return {
    targets: names.map((name) => ({ name, placed: placedOn(name) })),
    removed: parts.flatMap(({ removed }) => removed),
    errors: parts.flatMap(({ errors }) => errors),
    duration: parts.reduce((sum, { duration }) => sum + duration, 0),
  };
}

const inOrder = (targets: readonly PlacedResults[]): Result[] =>
  targets.flatMap(({ placed }) => placed.toSorted(([a], [b]) => a - b).flatMap(([, results]) => results));

/** Equal for the shards of one run. */
const runOf = ({ selection, seed, limits: { maxRequests } }: VerifyOptions, targets: readonly { name: string }[]) =>
  JSON.stringify([targets.map(({ name }) => name), selection, seed, maxRequests]);

/** Shows the budget before anything is sent. A server that the run starts itself costs nothing. */
const budgetLine = ({ name, consent, limits: { maxCosting, maxOutputTokens } }: RunningTarget['target']): string[] =>
  isOwnTarget(name) || !consent.costs
    ? []
    : [
        `Budget on ${name}: at most ${maxCosting} requests that cost, and ${maxOutputTokens} output tokens (--max-requests, --max-output-tokens).`,
      ];

/** Targets that a run starts have their own baseline. */
const ownBaselines = (targets: readonly RunningTarget['target'][]): BaselineEntry[] =>
  ownTargets
    .filter((known) => targets.some(({ name }) => name === known))
    .flatMap((name) => readBaseline(baselineFile(name)));

const addressOf = (targets: readonly RunningTarget['target'][], name: string): string =>
  isOwnTarget(name) ? name : (targets.find((target) => target.name === name)?.baseUrl ?? name);
