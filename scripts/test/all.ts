import { asFailure } from '../lib/failure.ts';
import { ensureChromium } from './chromium.ts';
import { runTests } from './run-tests.ts';

/** `npm run test:all`: every test, including those that need a browser or many minutes. Arguments go to vitest. */
export async function main(args: readonly string[]): Promise<number> {
  await ensureChromium().catch((error: unknown) => {
    // The tests that need it fail, and say so; the others run.
    process.stderr.write(`${asFailure(error)?.message ?? String(error)}\n`);
  });
  return runTests(args);
}
