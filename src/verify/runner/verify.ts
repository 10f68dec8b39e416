import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBaseline } from '../baseline/file.ts';
import { documentFile, readDocument, readSourceOf } from '../generated-files.ts';
import { buildReport, type Report } from '../report/report.ts';
import type { Result } from '../model/result.ts';
import { baselineFile, isOwnTarget, ownTargets } from '../targets/profile.ts';
import type { RunningTarget } from '../model/target.ts';
import { storeFailures } from './replay-store.ts';
import type { Progress, VerifyOptions } from './options.ts';
import { requireShards } from './shards.ts';
import { finishRecording, startRecording } from './record.ts';
import type { Provided } from './suite/provided.ts';
import { pinnedClients } from '../readable/clients.ts';
import { removeCreated } from './remove-created.ts';
import { runSuite } from './run-suite.ts';
import { closeAll, openTargets } from './targets.ts';

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
    const removed = await removeCreated(document, running, options, progress);
    storeFailures(options.folder, results, (name) => addressOf(provided.targets, name));
    const report = buildReport({
      ...provided,
      clients: (await pinnedClients()).map(({ name }) => name),
      document,
      prices: options.prices,
      started,
      results,
      removed,
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
  { selection, seed, selfTest, demand, baseline }: VerifyOptions,
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
    demand,
    today: started.toISOString().slice(0, 10),
  };
}

const addressOf = (targets: readonly RunningTarget['target'][], name: string): string =>
  isOwnTarget(name) ? name : (targets.find((target) => target.name === name)?.baseUrl ?? name);
