import { Failure } from '../lib/failure.ts';
import { runSteps } from '../lib/steps.ts';
import { mainJob } from './main-job.ts';

/** `npm start`: the main job from spec to proof. The table at its end goes to standard output. */
export async function main(): Promise<number> {
  const job = mainJob();
  try {
    await runSteps(job.steps);
  } finally {
    await job.close();
  }
  process.stdout.write(`\n${job.report()}\n`);
  if (job.isBroken()) throw new Failure('The contract is broken: see above.');
  return 0;
}
