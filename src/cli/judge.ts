import { readFileSync } from 'node:fs';
import { CannotRunError } from '../verify/runner/options.ts';
import { faultOfEntry, recordedExchange, type HarEntry } from '../verify/checks/from-har.ts';
import { readDocument } from '../verify/generated-files.ts';
import { formatFindings, printable } from '../verify/model/finding.ts';
import { openContract } from '../verify/run/create-context.ts';

/** `concord judge <file.har>`: checks recorded traffic against the contract, without a server. */
export async function judgeCommand(file: string): Promise<number> {
  const entries = readHar(file);
  const { document, checker } = openContract(readDocument());
  let [judged, broken, unreadable] = [0, 0, 0];
  for (const [index, entry] of entries.entries()) {
    const fault = faultOfEntry(entry);
    if (fault !== undefined) {
      unreadable += 1;
      process.stderr.write(`${file}: entry ${index + 1} is not an exchange: ${fault}. It is passed over.\n`);
      continue;
    }
    const recorded = recordedExchange(document, entry as HarEntry, index);
    if (!recorded) continue;
    judged += 1;
    const { findings } = checker.check(recorded.subject, recorded.answer);
    if (findings.length === 0) continue;
    broken += 1;
    process.stdout.write(
      printable(`FAILED ${recorded.subject.id} (${recorded.subject.operationId})\n${formatFindings(findings)}\n\n`),
    );
  }
  if (judged > 0 || unreadable === 0)
    process.stdout.write(
      `${entries.length} exchanges: ${judged - broken} passed, ${broken} failed, ${entries.length - judged} of no operation of the contract, or without an answer.\n`,
    );
  if (judged === 0)
    process.stderr.write('Nothing was checked: no request in the file matches a path of the contract.\n');
  if (broken > 0) return 1;
  return judged === 0 || unreadable > 0 ? 2 : 0;
}

function readHar(file: string): readonly unknown[] {
  const value = readJson(file) as { log?: { entries?: unknown } } | null;
  const entries = typeof value === 'object' ? value?.log?.entries : undefined;
  if (Array.isArray(entries)) return entries;
  throw new CannotRunError(`${file} is not a valid HAR: it has no log.entries.`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CannotRunError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
