import { Command, CommanderError } from 'commander';
import { commandVersion } from '../verify/generated-files.ts';
import { CannotRunError } from '../verify/runner/options.ts';
import { cleanCommand } from './clean.ts';
import { addDocumentCommands, type DocumentMeans } from './documents.ts';
import { exitCodes, exitText, type ExitCodes } from './exit-codes.ts';
import { judgeCommand, type JudgeFlags } from './judge.ts';
import { mockCommand, type MockFlags } from './mock.ts';
import { basePathOption, caseOptions, mockOptions, reportOptions, serverOptions, targetOptions } from './options.ts';
import { replayCommand } from './replay.ts';
import { sandboxCommand } from './sandbox.ts';
import { warnIfInsecure } from './tls.ts';
import type { Flags } from './verify-options.ts';
import { verifyCommand } from './verify.ts';

/**
 * The `concord` command. The report goes to standard output, messages go to standard error.
 *
 * @returns 0 if the server passes, 1 if it fails, 2 if it could not be tested.
 */
export async function main(args: readonly string[], means: DocumentMeans = {}): Promise<number> {
  let code = 0;
  const program = createProgram((exitCode) => (code = exitCode), means);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const text = error instanceof CannotRunError ? error.message : `concord failed: ${(error as Error).stack}`;
    process.stderr.write(`${text}\n`);
    return 2;
  }
}

/** All commands with their arguments and options; `done` gets the exit code of the one that runs. */
export function createProgram(done: (exitCode: number) => void, means: DocumentMeans = {}): Command {
  const program = new Command('concord')
    .description('Checks whether a server conforms to the contract of the OpenAI HTTP API.')
    .version(commandVersion())
    .exitOverride();
  const command = adderTo(program);

  const verify = command('verify', 'send the cases of the contract to servers and check the answers');
  for (const option of [...targetOptions(), ...caseOptions(), ...reportOptions()]) verify.addOption(option);
  verify.action(async (flags: Flags) => done(await named(flags, verifyCommand)));

  const replay = command('replay', 'send one failure of the last run again').argument(
    '<id>',
    'the replay id, or the id of a case',
  );
  for (const option of targetOptions()) replay.addOption(option);
  replay.action(async (id: string, flags: Flags) => done(await named(flags, (own) => replayCommand(id, own))));

  command('judge', 'check recorded traffic against the contract')
    .argument(
      '<paths...>',
      'recordings, or folders of them: HAR, cassettes of VCR and vcrpy, definitions of nock and others',
    )
    .addOption(basePathOption())
    .action(async (paths: string[], flags: JudgeFlags) => done(await judgeCommand(paths, flags)));

  const mock = command('mock', 'serve the contract on this machine, with answers that fit each request');
  for (const option of mockOptions()) mock.addOption(option);
  mock.action(async (flags: MockFlags) => done(await mockCommand(flags)));

  command('sandbox', 'serve the API from this process: it remembers, and needs no key and no network')
    .argument('[options...]')
    .helpOption(false)
    .allowUnknownOption()
    .action(async (args: string[]) => done(await sandboxCommand(args)));

  addDocumentCommands(command, done, means);

  const clean = command('clean', 'delete what earlier runs created and could not delete');
  for (const option of serverOptions()) clean.addOption(option);
  clean.action(async (flags: Flags) => done(await named(flags, cleanCommand)));
  return program;
}

/** Adds commands whose help ends with the meaning of their exit codes. */
const adderTo =
  (program: Command) =>
  (name: string, text: string): Command =>
    program
      .command(name)
      .description(text)
      .addHelpText('after', exitText(exitCodes[name] as ExitCodes))
      .exitOverride();

/** Runs a command that sends keys to the servers that the user names. */
function named(flags: Flags, run: (flags: Flags) => Promise<number>): Promise<number> {
  warnIfInsecure(flags);
  return run(flags);
}
