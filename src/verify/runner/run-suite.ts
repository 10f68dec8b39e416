import './suite/provided.ts';
import { fileURLToPath } from 'node:url';
import { createVitest, type CliOptions, type Reporter, type TestCase, type TestModule, type Vitest } from 'vitest/node';
import type { Verdict } from '../model/result.ts';
import { PhaseSequencer } from './sequence.ts';
import type { Provided } from './suite/provided.ts';

export interface SuiteOptions {
  readonly provided: Provided;
  /** Reporters of vitest beside the one that collects: JUnit, GitHub annotations, blob. */
  readonly reporters?: CliOptions['reporters'];
  /** `1/3`: only this part, by vitest's own division. */
  readonly shard?: string | undefined;
  /** Folder of blob reports to join instead of running anything. */
  readonly merge?: string | undefined;
  /** Folder that may be written to. */
  readonly cache: string;
  readonly onVerdict?: (verdict: Verdict) => void;
  /** Ends the run early; what was done is answered. */
  readonly signal?: AbortSignal | undefined;
}

export interface SuiteResult {
  readonly verdicts: readonly Verdict[];
  /** What failed that is no verdict: a defect of the suite itself, told as such. */
  readonly errors: readonly string[];
}

const suite = fileURLToPath(new URL('./suite', import.meta.url));

/** Runs the suite on targets through vitest, so that its parallelism, sharding and reporters serve here too. */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult> {
  const { collector, result } = collect(options.onVerdict ?? (() => {}));
  const exitCode = process.exitCode;
  const vitest = await withoutItsSignals(() =>
    createVitest(configOf(options, collector), { cacheDir: options.cache, server: { middlewareMode: true } }),
  );
  options.signal?.addEventListener('abort', () => void vitest.cancelCurrentRun('keyboard-input'), { once: true });
  try {
    await start(vitest, options);
  } finally {
    await vitest.close();
    // vitest reports failed tests by the exit code of the process; here that is for the caller to say.
    process.exitCode = exitCode;
  }
  return result;
}

/** vitest ends the process on a signal; here the caller does, in good order. */
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

const configOf = ({ provided, reporters, shard, merge }: SuiteOptions, collector: Reporter): CliOptions => ({
  root: suite,
  // Without these the run would read the configuration of whoever calls it, or write into this package.
  config: false,
  dir: suite,
  include: ['**/*.contract.{ts,js}'],
  exclude: [],
  provide: { concord: provided },
  reporters: [collector, ...((reporters as Reporter[] | undefined) ?? [])],
  watch: false,
  passWithNoTests: true,
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // One worker: the document is compiled once, and limits hold over all phases. The mock has the other core.
  pool: 'threads',
  isolate: false,
  fileParallelism: false,
  maxConcurrency: 8,
  sequence: { sequencer: PhaseSequencer },
  ...(shard !== undefined && { shard }),
  ...(merge !== undefined && { mergeReports: merge }),
});

function collect(onVerdict: (verdict: Verdict) => void): { collector: Reporter; result: SuiteResult } {
  const verdicts: Verdict[] = [];
  const errors: string[] = [];
  const collector: Reporter = {
    onTestCaseResult(test: TestCase) {
      const { verdicts: own } = test.meta();
      for (const verdict of own ?? []) {
        verdicts.push(verdict);
        onVerdict(verdict);
      }
      if (!own && test.result().state === 'failed') errors.push(failureOf(test));
    },
    onTestModuleEnd(module: TestModule) {
      errors.push(...module.errors().map((error) => error.stack ?? error.message));
    },
    onTestRunEnd(_modules, unhandled) {
      errors.push(...unhandled.map((error) => error.stack ?? error.message));
    },
  };
  return { collector, result: { verdicts, errors } };
}

const failureOf = (test: TestCase): string =>
  `${test.fullName}\n    ${(test.result().errors ?? []).map(({ message, stack }) => stack ?? message).join('\n    ')}`;
