import { faults } from './faults.ts';
import { compare, type Comparison } from './run.ts';

/** `npm run faults`: what servers do wrong, given to the official client and to ours. Exits 1 where ours ends otherwise than it must. */
export async function main(): Promise<number> {
  const compared: Comparison[] = [];
  for (const fault of faults) {
    process.stderr.write(`${fault.name}\n`);
    compared.push(await compare(fault));
  }
  process.stdout.write(toTable(compared));
  const failed = compared.filter(({ passes }) => !passes);
  for (const { fault, ours } of failed)
    process.stderr.write(`${fault.name}: ${ours.end}, where ${fault.want} is due\n`);
  return failed.length > 0 ? 1 : 0;
}

const toTable = (compared: readonly Comparison[]): string =>
  [
    '| fault | openai | requests | openai-concord | requests | |',
    '|---|---|---|---|---|---|',
    ...compared.map(
      ({ fault, official, ours, passes }) =>
        `| ${fault.name} | ${official.end} | ${official.requests} | ${ours.end} | ${ours.requests} | ${passes ? 'as due' : 'WRONG'} |`,
    ),
    '',
  ].join('\n');
