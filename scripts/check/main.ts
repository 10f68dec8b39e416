import { runSteps } from '../lib/steps.ts';
import { checkSteps } from './steps.ts';

/** `npm run check`: what a contributor runs before pushing, without the tests. */
export async function main(): Promise<number> {
  await runSteps(checkSteps());
  return 0;
}
