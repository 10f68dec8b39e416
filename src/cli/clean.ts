import { describe, ledgerFile } from '../contract/engine/targets.ts';
import { cleanUp, outstanding } from '../contract/transport/ledger.ts';
import { httpSend } from '../contract/transport/send.ts';
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
    httpSend(describe(baseUrl, options))(request),
  );
  process.stdout.write(`${deleted} deleted.\n`);
  for (const { entry, reason } of left)
    process.stdout.write(
      `Left: ${entry.baseUrl}${entry.request.template} ${JSON.stringify(entry.request.path)}: ${reason}\n`,
    );
  return left.length > 0 ? 1 : 0;
}
