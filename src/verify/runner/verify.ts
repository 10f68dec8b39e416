import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBaseline } from '../baseline/file.ts';
import { documentFile, readDocument, readSourceOf } from '../generated-files.ts';
import { buildReport, type Report } from '../report/report.ts';
import type { Result } from '../model/result.ts';
import { baselineFile, isOwnTarget, ownTargets } from '../targets/profile.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { RunningTarget } from '../model/target.ts';
import { withRetryAfter } from '../transport/limits.ts';
import { httpSend } from '../transport/send.ts';
import { cleanUp } from '../ledger/clean-up.ts';
import { formatCleanUp } from '../report/clean-up.ts';
import { storeFailures } from './replay-store.ts';
import type { VerifyOptions } from './options.ts';
import { requireShards } from './shards.ts';
import { finishRecording, startRecording } from './record.ts';
import type { Provided } from './suite/provided.ts';
import { runSuite } from './run-suite.ts';
import { closeAll, ledgerFile, openTargets } from './targets.ts';

/** Receives the progress of a run. */
export interface Progress {
  readonly onResult?: (result: Result) => void;
  /** Prints one line for the user. */
  readonly say: (line: string) => void;
  /** Ends the run early: deletes what was created and reports the results so far. */
  readonly signal?: AbortSignal;
  /** Ends the run at once: keeps created resources in the ledger and reports the results so far. */
  readonly urgent?: AbortSignal;
}

export interface Verified {
  readonly report: Report;
  readonly results: readonly Result[];
}

/** Runs the suite on targets, deletes what it created and reports. @throws {CannotRunError} before anything is sent. */
export async function verify(options: VerifyOptions, progress: Progress): Promise<Verified> {
  if (options.merge !== undefined) requireShards(options.merge);
  const document = readDocument();
  mkdirSync(options.folder, { recursive: true });
  const record = options.record === undefined ? undefined : startRecording(options.record);
  const running = await openTargets(document, { ...options, record });
  const started = new Date();
  const provided = provide(running, options, started);
  for (const line of running.flatMap(({ target }) => budgetLine(target))) progress.say(line);
  try {
    const { results, errors } = await runSuite({
      provided,
      ...progress,
      ...options,
      cache: join(options.folder, 'cache'),
    });
    await removeCreated(document, running, options, progress);
    storeFailures(options.folder, results, (name) => addressOf(provided.targets, name));
    const report = buildReport({
      ...provided,
      document,
      prices: options.prices,
      started,
      results,
      errors,
      duration: Date.now() - started.getTime(),
      interrupted: progress.signal?.aborted ?? false,
      isShard: options.shard !== undefined,
      sourceOf: readSourceOf(),
    });
    return { report, results };
  } finally {
    if (options.record !== undefined) finishRecording(options.record);
    await closeAll(running);
  }
}

/** Shows the budget before anything is sent. A server that the run starts itself costs nothing. */
const budgetLine = ({ name, consent, limits: { maxCosting, maxOutputTokens } }: RunningTarget['target']): string[] =>
  isOwnTarget(name) || !consent.costs
    ? []
    : [
        `Budget on ${name}: at most ${maxCosting} requests that cost, and ${maxOutputTokens} output tokens (--max-requests, --max-output-tokens).`,
      ];

/** The data for the workers. Targets that this run starts have their own baseline. */
function provide(
  running: readonly RunningTarget[],
  { selection, seed, selfTest, baseline }: VerifyOptions,
  started: Date,
): Provided {
  const targets = running.map(({ target }) => target);
  const own = ownTargets.filter((known) => targets.some(({ name }) => name === known));
  return {
    document: documentFile,
    targets,
    selection,
    baseline: [...own.flatMap((name) => readBaseline(baselineFile(name))), ...baseline],
    seed,
    selfTest,
    today: started.toISOString().slice(0, 10),
  };
}

const addressOf = (targets: readonly RunningTarget['target'][], name: string): string =>
  isOwnTarget(name) ? name : (targets.find((target) => target.name === name)?.baseUrl ?? name);

/** Lifecycles delete what they create. This deletes everything else. */
async function removeCreated(
  document: OpenApiDocument,
  running: readonly RunningTarget[],
  { folder }: VerifyOptions,
  { say, urgent }: Progress,
): Promise<void> {
  for (const { target } of running) {
    if (target.ledger === undefined) continue;
    const send = withRetryAfter(httpSend(target));
    const cleaned = await cleanUp(ledgerFile(folder), { document, baseUrl: target.baseUrl, send, signal: urgent });
    const text = formatCleanUp(cleaned, target);
    if (text !== '') say(`Of what the run had created on ${target.name}: ${text}`);
    if (cleaned.left.length > 0)
      say(`\`concord clean --target ${target.baseUrl}\` tries to remove what is left again.`);
  }
}
