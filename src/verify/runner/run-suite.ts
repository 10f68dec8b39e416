import './suite/provided.ts';
import { basename, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  BaseSequencer,
  createVitest,
  type CliOptions,
  type Reporter,
  type TestSpecification,
  type Vitest,
} from 'vitest/node';
import { phases } from '../model/case.ts';
import { collect, type SuiteResult } from './collect.ts';
import type { Result } from '../model/result.ts';
import type { VerifyOptions } from './options.ts';
import type { Provided } from './suite/provided.ts';

/** Vitest reporters to run beside the results, and the shard to run. */
type VitestOptions = Pick<VerifyOptions, 'junit' | 'github' | 'blob' | 'shard' | 'merge'>;

export interface SuiteOptions extends VitestOptions {
  readonly provided: Provided;
  /** A writable folder. */
  readonly cache: string;
  readonly onResult?: (result: Result) => void;
  /** Ends the run early and returns the results so far. */
  readonly signal?: AbortSignal | undefined;
  /** The same, but waits for nothing. */
  readonly urgent?: AbortSignal | undefined;
}

const suite = fileURLToPath(new URL('./suite', import.meta.url));

/** Runs the suite on targets through vitest, to use its parallelism, sharding and reporters. */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult> {
  const { collector, result, errors } = collect(options.onResult ?? (() => {}));
  const exitCode = process.exitCode;
  try {
    await runVitest(options, collector);
  } catch (error) {
    // Results from before the interruption are still reported.
    errors.push((error as Error).stack ?? String(error));
  }
  // vitest reports failed tests through the exit code of the process. Here the caller sets it.
  process.exitCode = exitCode;
  return result();
}

async function runVitest(options: SuiteOptions, collector: Reporter): Promise<void> {
  const { signal, urgent, cache } = options;
  const vitest = await withoutItsSignals(() =>
    createVitest(configOf(options, collector), { cacheDir: cache, server: { middlewareMode: true } }),
  );
  const stop = (): void => void vitest.cancelCurrentRun('keyboard-input');
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  // Cases end when they are aborted. A suite that does not end is abandoned.
  await Promise.race([start(vitest, options).finally(() => vitest.close()), stoppedFor(signal), aborted(urgent)]);
}

/** The time that running cases have to stop, in ms. */
const patience = 10_000;

const stoppedFor = async (signal: AbortSignal | undefined): Promise<void> => {
  await aborted(signal);
  await sleep(patience, undefined, { ref: false });
};

const aborted = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((end) => {
    if (signal?.aborted) end();
    signal?.addEventListener('abort', () => end(), { once: true });
  });

/** vitest ends the process on a signal. Here the caller does, after cleaning up. */
async function withoutItsSignals<T>(create: () => Promise<T>): Promise<T> {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const before = signals.map((signal) => new Set(process.listeners(signal)));
  const created = await create();
  for (const [index, signal] of signals.entries())
    for (const listener of process.listeners(signal)) if (!before[index]?.has(listener)) process.off(signal, listener);
  return created;
}

const start = async (vitest: Vitest, { merge }: SuiteOptions): Promise<void> => {
  if (merge === undefined) await vitest.start();
  else await vitest.mergeReports();
};

const configOf = ({ provided, shard, merge, ...reports }: SuiteOptions, collector: Reporter): CliOptions => ({
  root: suite,
  // Without these options the run would read the caller's configuration or write into this package.
  config: false,
  dir: suite,
  include: provided.selection.phases.map((phase) => `${phase}.contract.{ts,js}`),
  exclude: [],
  provide: { concord: provided },
  reporters: reportersOf(reports, collector),
  watch: false,
  passWithNoTests: true,
  // Each case has its own deadline and ends with a result.
  testTimeout: 0,
  hookTimeout: 0,
  // One worker: the document is compiled once, and limits apply across all phases. The mock uses another core.
  pool: 'threads',
  isolate: false,
  fileParallelism: false,
  maxConcurrency: 8,
  sequence: { sequencer: PhaseSequencer },
  ...(shard !== undefined && { shard }),
  ...(merge !== undefined && { mergeReports: merge }),
});

function reportersOf(
  { junit, github, blob }: VitestOptions,
  collector: Reporter,
): NonNullable<CliOptions['reporters']> {
  const reporters = [
    collector,
    ...(junit === undefined ? [] : [['junit', { outputFile: resolve(junit) }]]),
    ...(github ? ['github-actions'] : []),
    ...(blob === undefined ? [] : [['blob', { outputFile: resolve(blob) }]]),
  ];
  return reporters as NonNullable<CliOptions['reporters']>;
}

/** Runs phases in a fixed order: later phases reuse what the examples show about a server. */
class PhaseSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      phases.findIndex((phase) => basename(moduleId).startsWith(phase));
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}
