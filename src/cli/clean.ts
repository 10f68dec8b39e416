import { existsSync } from 'node:fs';
import { defaultFolder, mend, readLedger } from '../verify/ledger/file.ts';
import { cleanUp, type CleanUp } from '../verify/ledger/clean-up.ts';
import { cleanLine, formatCleanUp } from '../verify/report/clean-up.ts';
import { CannotRunError } from '../verify/runner/options.ts';
import { describe, ledgerFile } from '../verify/runner/targets.ts';
import { readDocument } from '../verify/generated-files.ts';
import { isOwnTarget } from '../verify/targets/profile.ts';
import { withRetryAfter } from '../verify/transport/limits.ts';
import { httpSend } from '../verify/transport/send.ts';
import { verifyOptions, type Flags } from './verify-options.ts';

/**
 * `concord clean`: removes what earlier runs created and could not remove, latest first.
 *
 * @throws {CannotRunError} when the ledger is about servers that the user did not name.
 */
export async function cleanCommand(flags: Flags): Promise<number> {
  if (flags.folder !== defaultFolder && !existsSync(flags.folder))
    throw new CannotRunError(`--folder ${flags.folder}: there is no such folder.`);
  const file = ledgerFile(flags.folder);
  const document = readDocument();
  mend(file);
  const { debts, rests, unreadable } = readLedger(file, document);
  const servers = new Set([...debts, ...rests].map(({ baseUrl }) => baseUrl));
  for (const reason of unreadable) process.stderr.write(`${file}: ${reason}; it is passed over.\n`);
  if (servers.size === 0) {
    if (unreadable.length > 0) return 2;
    process.stdout.write('Nothing is left to delete.\n');
    return 0;
  }
  const targets = namedTargets(flags, servers, file);
  let isClean = unreadable.length === 0;
  for (const target of targets) {
    const send = withRetryAfter(httpSend(target));
    const cleaned = await cleanUp(file, { document, baseUrl: target.baseUrl, send });
    servers.delete(target.baseUrl);
    process.stdout.write(`${formatCleanUp(cleaned, target)}\n`);
    isClean &&= isWhole(cleaned);
    if (cleaned.left.length > 0)
      process.stderr.write(
        `Left: ${cleaned.left.length}, noted in ${file}: ${cleanLine(target.baseUrl, flags.folder)} tries again.\n`,
      );
  }
  for (const url of servers) process.stderr.write(`Things are left on ${url}: ${cleanLine(url, flags.folder)}.\n`);
  return isClean && servers.size === 0 ? 0 : 1;
}

const isWhole = ({ left, rests }: CleanUp): boolean => left.length + rests.length === 0;

/** Anybody may have written the ledger file, so keys go only to a server that the user names. */
function namedTargets(flags: Flags, servers: ReadonlySet<string>, file: string): ReturnType<typeof describe>[] {
  const named = (flags.target ?? []).filter((name) => !isOwnTarget(name));
  const all = named.map((name) => describe(name, verifyOptions({ ...flags, target: [name] })));
  const targets = all.filter(({ baseUrl }) => servers.has(baseUrl));
  if (targets.length > 0) return targets;
  const [first = ''] = servers;
  const given =
    named.length === 0 ? 'No --target is given.' : `--target names ${all.map((one) => one.baseUrl).join(', ')}.`;
  throw new CannotRunError(
    `${file} is about ${[...servers].join(', ')}. ${given} Keys go only to a server that you name: ${cleanLine(first, flags.folder)}.`,
  );
}
