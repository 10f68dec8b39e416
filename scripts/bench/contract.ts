import { fromRoot } from '../lib/paths.ts';
import { runCommand } from '../lib/run-command.ts';
import { measureChecks } from '../../src/verify/runner/measure.ts';
import { timed } from './measure.ts';
import type { BenchRow } from './row.ts';
import { atLeast, atMost } from './table.ts';

/**
 * The peers of these rows are fixed figures: the time budget of a run, and the rate at which checks are not the
 * bottleneck.
 */
export async function benchContract(): Promise<BenchRow[]> {
  const verify = [fromRoot('scripts/run.mjs'), 'verify', '--target', 'mock'];
  const duration = await timed(() => runCommand(process.execPath, verify));
  return [
    atMost(1, {
      what: 'all cases on the mock, including startup',
      against: '60 s',
      own: duration / 1000,
      peer: 60,
      show: (seconds) => `${seconds.toFixed(1)} s`,
    }),
    atLeast(1, {
      what: 'responses checked per second',
      against: '5,000',
      own: measureChecks().answersPerSecond,
      peer: 5000,
      show: (count) => Math.round(count).toLocaleString('en'),
    }),
  ];
}
