import { runTests } from './run-tests.ts';

/** `npm test`: every test that needs only Node and npm. Arguments go to vitest. */
export async function main(args: readonly string[]): Promise<number> {
  const chosen = args.some((arg) => arg.startsWith('--project'));
  return runTests(chosen ? args : ['--project=!all', ...args]);
}
