import { runTests } from './run-tests.ts';

/** `npm run test:all`: every test, also those that need a browser or many minutes. Arguments go to vitest. */
export const main = (args: readonly string[]): Promise<number> => runTests(args);
