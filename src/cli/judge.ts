import { readFileSync } from 'node:fs';
import { CannotRunError } from '../verify/runner/options.ts';
import { recordedExchange, type HarEntry } from '../verify/checks/from-har.ts';
import { readDocument } from '../verify/generated-files.ts';
import { formatFindings } from '../verify/model/finding.ts';
import { openContract } from '../verify/run/create-context.ts';

/** `concord judge <file.har>`: recorded traffic against the contract, without a server. */
export async function judgeCommand(file: string): Promise<number> {
  const entries = readHar(file);
  const { document, judge } = openContract(readDocument());
  let judged = 0;
  let broken = 0;
  for (const [index, entry] of entries.entries()) {
    const recorded = recordedExchange(document, entry, index);
    if (!recorded) continue;
    judged += 1;
    const { findings } = judge.judge(recorded.subject, recorded.answer);
    if (findings.length === 0) continue;
    broken += 1;
    process.stdout.write(
      `BROKEN ${recorded.subject.id} (${recorded.subject.operationId})\n${formatFindings(findings)}\n\n`,
    );
  }
  process.stdout.write(
    `${entries.length} exchanges: ${judged - broken} kept, ${broken} broken, ${entries.length - judged} of no operation of the contract, or without an answer.\n`,
  );
  if (judged === 0) {
    process.stderr.write('Nothing was judged: no request of the file goes to a path of the contract.\n');
    return 2;
  }
  return broken > 0 ? 1 : 0;
}

function readHar(file: string): readonly HarEntry[] {
  try {
    const { log } = JSON.parse(readFileSync(file, 'utf8')) as { log?: { entries?: readonly HarEntry[] } };
    if (Array.isArray(log?.entries)) return requireExchanges(file, log.entries);
  } catch (error) {
    if (error instanceof CannotRunError) throw error;
    throw new CannotRunError(`${file} cannot be read: ${(error as Error).message}`);
  }
  throw new CannotRunError(`${file} is no HAR: it has no log.entries.`);
}

function requireExchanges(file: string, entries: readonly HarEntry[]): readonly HarEntry[] {
  const index = entries.findIndex((entry) => !isExchange(entry));
  if (index === -1) return entries;
  throw new CannotRunError(
    `${file} is no HAR: entry ${index + 1} is not an exchange. It must have request.method, request.url, response.status, response.headers and response.content.`,
  );
}

const isExchange = (entry: Partial<HarEntry> | null): boolean =>
  typeof entry?.request?.method === 'string' &&
  typeof entry.request.url === 'string' &&
  typeof entry.response?.status === 'number' &&
  Array.isArray(entry.response.headers) &&
  typeof entry.response.content === 'object' &&
  entry.response.content !== null;
