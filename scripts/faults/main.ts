import { faults } from './faults.ts';
import { compare, type Comparison } from './run.ts';

/**
 * `npm run faults`: exposes the official client and ours to server faults. Exits 1 if ours has an unexpected outcome.
 */
export async function main(): Promise<number> {
  const compared: Comparison[] = [];
  for (const fault of faults) {
    process.stderr.write(`${fault.name}\n`);
    compared.push(await compare(fault));
  }
  process.stdout.write(toTable(compared));
  const failed = compared.filter(({ passes }) => !passes);
  for (const { fault, ours } of failed)
    process.stderr.write(`${fault.name}: got ${ours.end}, expected ${fault.want}\n`);
  return failed.length > 0 ? 1 : 0;
}

const toTable = (compared: readonly Comparison[]): string =>
  [
    '| fault | openai | requests | openai-concord | requests | |',
    '|---|---|---|---|---|---|',
    ...compared.map(
      ({ fault, official, ours, passes }) =>
        `| ${fault.name} | ${official.end} | ${official.requests} | ${ours.end} | ${ours.requests} | ${passes ? 'ok' : 'FAIL'} |`,
    ),
    '',
  ].join('\n');
