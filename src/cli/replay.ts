import { CannotRunError } from '../verify/runner/options.ts';
import { readFailure, type StoredFailure } from '../verify/runner/replay-store.ts';
import { closeAll, describe, openTargets } from '../verify/runner/targets.ts';
import { readDocument } from '../verify/generated-files.ts';
import { formatFindings } from '../verify/model/finding.ts';
import { createContext, openContract } from '../verify/run/create-context.ts';
import { runAll } from '../verify/runner/run-all.ts';
import { runCase } from '../verify/run/run-case.ts';
import { everything } from '../verify/model/selection.ts';
import { isOwnTarget } from '../verify/targets/profile.ts';
import { verifyOptions, type Flags } from './verify-options.ts';

/** `concord replay <id>`: sends one failure of the last run again in its smallest form, or any case by its id. */
export async function replayCommand(id: string, flags: Flags): Promise<number> {
  const document = readDocument();
  const stored = readFailure(flags.folder, id, {
    document,
    targets: (flags.target ?? []).map((name) => shownAs(name, flags)),
  });
  const only = stored?.case ?? id;
  const operations = stored?.subject?.operationId ?? /^[A-Za-z]+(?=\/)/.exec(only)?.[0];
  const options = verifyOptions({
    ...flags,
    target: [targetOf(id, stored, flags)],
    ...(operations !== undefined && { operation: [operations] }),
  });
  const contract = openContract(document);
  const running = await openTargets(document, options);
  try {
    const [first] = running;
    if (!first) return 2;
    const today = new Date().toISOString().slice(0, 10);
    const context = createContext(contract, first.target, { baseline: [], seed: options.seed, today });
    const lifecycle = /^[^/]+\/lifecycle/.exec(only)?.[0];
    const results = stored?.subject
      ? [await runCase(stored.subject, context)]
      : await runAll(contract, context, { ...everything, only: lifecycle ?? only });
    if (results.length === 0) throw new CannotRunError(`There is no case "${only}".`);
    const broken = results.filter(({ outcome }) => outcome === 'failed');
    for (const { case: name, outcome, findings, note } of results)
      process.stdout.write(
        `${outcome.toUpperCase()} ${name} ${note ?? ''}\n${findings.length > 0 ? `${formatFindings(findings)}\n` : ''}`,
      );
    return broken.length > 0 ? 1 : results.some(({ outcome }) => outcome === 'passed') ? 0 : 2;
  } finally {
    await closeAll(running);
  }
}

/** The name of a target in stored failures. */
const shownAs = (name: string, flags: Flags): string =>
  isOwnTarget(name) ? name : describe(name, verifyOptions({ ...flags, target: [name] })).baseUrl;

/**
 * Anybody may have written the stored file, so keys go only to a server that the user names.
 *
 * @throws {CannotRunError} when the user names no server, or not the one of the failure.
 */
function targetOf(id: string, stored: StoredFailure | undefined, flags: Flags): string {
  const [named] = flags.target ?? [];
  if (stored === undefined) {
    if (named !== undefined) return named;
    throw new CannotRunError(`The last run kept no failure "${id}". Give the id of a case, and --target.`);
  }
  const { target } = stored;
  if (named === undefined ? isOwnTarget(target) : shownAs(named, flags) === target) return target;
  const given = named === undefined ? 'No --target is given.' : `--target names ${shownAs(named, flags)}.`;
  throw new CannotRunError(
    `The failure "${id}" is of ${target}. ${given} Keys go only to a server that you name: \`concord replay ${id} --target ${target}\`.`,
  );
}
