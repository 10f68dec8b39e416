import { Failure } from './failure.ts';

interface Script {
  /** Runs the script and answers its exit code. Failures that a person can act on are thrown as {@link Failure}. */
  main(args: readonly string[]): Promise<number>;
}

const scripts: Record<string, () => Promise<Script>> = {
  bench: () => import('../bench/main.ts'),
  build: () => import('../build/main.ts'),
  check: () => import('../check/main.ts'),
  docs: () => import('../docs/main.ts'),
  faults: () => import('../faults/main.ts'),
  generate: () => import('../generate/main.ts'),
  interop: () => import('../interop/main.ts'),
  lint: () => import('../lint/main.ts'),
  mock: () => import('../mock/main.ts'),
  'spec:stats': () => import('../stats/main.ts'),
  start: () => import('../start/main.ts'),
  test: () => import('../test/main.ts'),
  'test:all': () => import('../test/all.ts'),
  verify: () => import('../verify/main.ts'),
};

export async function runScript(name: string, args: readonly string[]): Promise<void> {
  const load = scripts[name];
  if (!load) {
    process.stderr.write(`Unknown script "${name}". Known: ${Object.keys(scripts).join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await (await load()).main(args);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}
