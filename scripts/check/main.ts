import { runSteps } from '../lib/steps.ts';
import { checkSteps } from './steps.ts';

/** `npm run check`: all checks that a contributor runs before a push, except the tests. */
export async function main(): Promise<number> {
  await runSteps(checkSteps());
  return 0;
}
