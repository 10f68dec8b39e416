import { runTests } from './run-tests.ts';

/** `npm run test:all`: every test, including those that need a browser or many minutes. Arguments go to vitest. */
export const main = (args: readonly string[]): Promise<number> => runTests(args);
