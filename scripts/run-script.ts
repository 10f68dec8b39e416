import { asFailure, Failure } from './lib/failure.ts';

interface Script {
  /**
   * Runs a script and returns its exit code. Errors that the user can act on are thrown as {@link Failure}. A script
   * function without a parameter takes no arguments.
   */
  main(args: readonly string[]): Promise<number>;
}

const scripts: Record<string, () => Promise<Script>> = {
  bench: () => import('./bench/main.ts'),
  build: () => import('./build/main.ts'),
  check: () => import('./check/main.ts'),
  concord: () => import('./concord/main.ts'),
  deviations: () => import('./deviations/main.ts'),
  diff: () => import('./check/diff.ts'),
  docs: () => import('./docs/main.ts'),
  ecosystem: () => import('./ecosystem/main.ts'),
  faults: () => import('./faults/main.ts'),
  generate: () => import('./generate/main.ts'),
  interop: () => import('./interop/main.ts'),
  lint: () => import('./lint/main.ts'),
  mock: () => import('./mock/main.ts'),
  new: () => import('./new/main.ts'),
  parity: () => import('./parity/main.ts'),
  remove: () => import('./remove/main.ts'),
  sandbox: () => import('./sandbox/main.ts'),
  scoreboard: () => import('./scoreboard/main.ts'),
  'spec:stats': () => import('./stats/main.ts'),
  start: () => import('./start/main.ts'),
  test: () => import('./test/main.ts'),
  'test:all': () => import('./test/all.ts'),
  verify: () => import('./verify/main.ts'),
};

export async function runScript(name: string, args: readonly string[]): Promise<void> {
  const load = scripts[name];
  if (!load) {
    process.stderr.write(`Unknown script "${name}". Known: ${Object.keys(scripts).join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  try {
    const script = await load();
    if (script.main.length === 0 && args.length > 0)
      throw new Failure(`npm run ${name} takes no arguments, but was given: ${args.join(' ')}`, 2);
    process.exitCode = await script.main(args);
  } catch (error) {
    const failure = asFailure(error);
    if (!failure) throw error;
    process.stderr.write(`${failure.message}\n`);
    process.exitCode = failure.exitCode;
  }
}
