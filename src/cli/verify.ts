import { readFileSync } from 'node:fs';
import { unreviewed, updatedBaseline } from '../verify/baseline/update.ts';
import { writeBaseline } from '../verify/baseline/file.ts';
import { CannotRunError, type VerifyOptions } from '../verify/runner/options.ts';
import { newSince, toldIn, type Told } from '../verify/report/since.ts';
import { dryRun } from '../verify/runner/dry-run.ts';
import { closeAll, describe, openTargets } from '../verify/runner/targets.ts';
import { verify, type Verified } from '../verify/runner/verify.ts';
import { readDocument } from '../verify/generated-files.ts';
import { formatGitHub } from '../verify/report/github.ts';
import { formatFirstScreen, formatQuiet } from '../verify/report/first-screen.ts';
import { formatReport } from '../verify/report/terminal.ts';
import { viewOf } from '../verify/report/view.ts';
import { openContract } from '../verify/run/create-context.ts';
import { requireFiles } from './files.ts';
import { abortOnInterrupt } from './interrupt.ts';
import { requireOperations } from './filters.ts';
import { repeatedFlags } from './repeated.ts';
import { showProgress } from './progress.ts';
import { writeReports } from './report-files.ts';
import { verifyOptions, type Flags } from './verify-options.ts';
import { isOwnTarget } from '../verify/targets/profile.ts';

/** `concord verify`. Returns the exit code. */
export async function verifyCommand(flags: Flags): Promise<number> {
  const options = verifyOptions(flags);
  requireOperations(readDocument(), options.selection);
  if (flags.dryRun) return printDryRun(options);
  requireFiles(flags);
  const told = readTold(flags.since);
  const interrupt = abortOnInterrupt();
  const progress = showProgress(flags.quiet ?? false);
  try {
    const verified = await verify(options, { ...progress, signal: interrupt.signal, urgent: interrupt.urgent });
    progress.end();
    return finish(verified, flags, told);
  } finally {
    interrupt.release();
  }
}

/** The long form, the shortest, or the first screen. */
function formOf({ full, quiet }: Flags): typeof formatFirstScreen {
  if (full) return formatReport;
  return quiet ? formatQuiet : formatFirstScreen;
}

function finish({ report, results }: Verified, flags: Flags, told: Told): number {
  writeReports({ report, results }, flags);
  process.stdout.write(
    `${formOf(flags)(newSince(report, told), viewOf(process.stdout, false), repeatedFlags(flags))}
`,
  );
  if (flags.github) process.stdout.write(formatGitHub(results));
  if (!flags.updateBaseline || flags.baseline === undefined) return report.exitCode;
  const own = verifyOptions(flags).baseline;
  const broken = results.filter(({ outcome }) => outcome !== 'known');
  const { stale } = report.baseline;
  const entries = updatedBaseline(own, own.length > 0 ? results : broken, { demand: report.demand, stale });
  writeBaseline(flags.baseline, entries);
  const open = entries.filter(({ reason }) => reason === unreviewed).length;
  process.stderr.write(`${flags.baseline} written: ${entries.length} entries, of which ${open} need a reason.\n`);
  return report.errors.length > 0 ? 2 : 0;
}

/** The causes of an earlier report. It is read before anything is sent. */
function readTold(file: string | undefined): Told {
  if (file === undefined) return new Set();
  try {
    return toldIn(JSON.parse(readFileSync(file, 'utf8')), file);
  } catch (error) {
    const { message } = error as Error;
    const isForm = error instanceof SyntaxError;
    throw new CannotRunError(isForm ? `--since ${file} is not JSON: ${message}` : `--since: ${message}`);
  }
}

async function printDryRun(options: VerifyOptions): Promise<number> {
  const document = readDocument();
  const contract = openContract(document);
  for (const name of options.targets) {
    const running = isOwnTarget(name) ? await openTargets(document, { ...options, targets: [name] }) : [];
    const target = running[0]?.target ?? describe(name, options);
    process.stdout.write(`${await dryRun(contract, options.selection, target)}\n`);
    await closeAll(running);
  }
  return 0;
}
