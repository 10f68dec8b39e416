import './suite/provided.ts';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  BaseSequencer,
  createVitest,
  type CliOptions,
  type Reporter,
  type TestCase,
  type TestModule,
  type TestSpecification,
  type Vitest,
} from 'vitest/node';
import { phases } from '../model/case.ts';
import type { Verdict } from '../model/result.ts';
import type { VerifyOptions } from './options.ts';
import type { Provided } from './suite/provided.ts';

/** Reports of vitest's own beside the verdicts, and which part of the suite runs. */
type VitestOptions = Pick<VerifyOptions, 'junit' | 'github' | 'blob' | 'shard' | 'merge'>;

export interface SuiteOptions extends VitestOptions {
  readonly provided: Provided;
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

const configOf = ({ provided, shard, merge, ...reports }: SuiteOptions, collector: Reporter): CliOptions => ({
  root: suite,
  // Without these the run would read the configuration of whoever calls it, or write into this package.
  config: false,
  dir: suite,
  include: provided.selection.phases.map((phase) => `${phase}.contract.{ts,js}`),
  exclude: [],
  provide: { concord: provided },
  reporters: reportersOf(reports, collector),
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

/** Phases in their own order: what the examples teach of a server, the others need not learn again. */
class PhaseSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      phases.findIndex((phase) => basename(moduleId).startsWith(phase));
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

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
