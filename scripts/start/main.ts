import { formatReport } from '../../src/verify/report/terminal.ts';
import { viewOf } from '../../src/verify/report/view.ts';
import { Failure } from '../lib/failure.ts';
import { runSteps } from '../lib/steps.ts';
import { mainJob } from './main-job.ts';

/** `npm start`: the main job from spec to verification. The table at its end goes to standard output. */
export async function main(): Promise<number> {
  const job = mainJob();
  await runSteps(job.steps);
  const report = job.report();
  if (!report) return 2;
  process.stdout.write(`\n${formatReport(report, viewOf(process.stdout, true))}\n`);
  if (report.exitCode !== 0) throw new Failure('The contract is broken. See above.', report.exitCode);
  return 0;
}
