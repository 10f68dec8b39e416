import { describe, ledgerFile } from '../verify/runner/targets.ts';
import { cleanUp, outstanding } from '../verify/transport/ledger.ts';
import { withRetryAfter } from '../verify/transport/limits.ts';
import { httpSend, urlOf } from '../verify/transport/send.ts';
import { verifyOptions, type Flags } from './verify-options.ts';

/** `concord clean`: deletes what earlier runs created and could not delete, the latest first. */
export async function cleanCommand(flags: Flags): Promise<number> {
  const file = ledgerFile(flags.folder);
  const entries = outstanding(file);
  if (entries.length === 0) {
    process.stdout.write('Nothing is left to delete.\n');
    return 0;
  }
  // The ledger says where each thing is; only the keys come from the person.
  const options = verifyOptions({ ...flags, target: [entries[0]?.baseUrl ?? ''] });
  const { deleted, left } = await cleanUp(file, ({ baseUrl, request }) =>
    withRetryAfter(httpSend(describe(baseUrl, options)))(request),
  );
  process.stdout.write(`${deleted} deleted.\n`);
  for (const { entry, reason } of left)
    process.stdout.write(`Left: DELETE ${urlOf(entry, entry.request)}: ${reason}${hintOf(reason)}\n`);
  if (left.length === 0) return 0;
  process.stderr.write(`${left.length} are left, and stay noted in ${file}: \`concord clean\` tries again.\n`);
  return 1;
}

const hintOf = (reason: string): string =>
  /^status 40[13]$/.test(reason) ? ' (it takes the key that it was created with: --api-key, --admin-key)' : '';
