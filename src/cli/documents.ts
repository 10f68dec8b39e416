import { InvalidArgumentError, Option, type Command } from 'commander';
import { failures, formats } from '../diff/report/formats.ts';
import type { Surface } from '../diff/surface.ts';
import { compareCommand, type CompareFlags } from './compare.ts';
import { diffCommand, type DiffFlags } from './diff.ts';

const source = 'a file, a URL, npm:name@version, or a git ref: main, v1.0.0, main:path/to/openapi.json';

function day(value: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) throw new InvalidArgumentError('It must be like 2027-01-31.');
  return value;
}

const formatOption = (): Option => new Option('--format <format>', 'how to print the report').choices(formats);

const failOnOption = (): Option =>
  new Option('--fail-on <severity>', 'exit with 1 for breaks alone, for what could not be decided, too, or never')
    .choices(failures)
    .default('breaking');

/** What the repository can do and the package cannot: generate clients. */
export interface DocumentMeans {
  readonly surface?: Surface;
}

/** The commands that read documents and send nothing. */
export function addDocumentCommands(
  command: (name: string, text: string) => Command,
  done: (exitCode: number) => void,
  { surface }: DocumentMeans,
): void {
  command('diff', 'what changed between two documents, and whom it breaks')
    .argument('<old>', source)
    .argument('<new>', 'the same')
    .addOption(formatOption())
    .addOption(failOnOption())
    .option('--json', 'the same as --format json')
    .option('--full', 'print every change and whole values')
    .option('--today <date>', 'the day that sunsets are compared with, as YYYY-MM-DD', day)
    .action(async (old: string, after: string, flags: DiffFlags) =>
      done(await diffCommand(old, after, { ...flags, ...(surface && { surface }) })),
    );

  command('compare', "whether a server's own OpenAPI document fits the contract")
    .argument('<theirs>', source)
    .addOption(formatOption())
    .addOption(failOnOption())
    .option('--json', 'the same as --format json')
    .option('--full', 'print every difference and whole values')
    .action(async (theirs: string, flags: CompareFlags) => done(await compareCommand(theirs, flags)));
}
