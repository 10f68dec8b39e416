import { operationUnder, routesOf } from '../openapi/routes.ts';
import { readDocument } from '../verify/generated-files.ts';
import { inferBasePaths, usualPaths } from '../verify/recordings/base-path.ts';
import type { Exchange, Unreadable } from '../verify/recordings/exchange.ts';
import { judgeExchange } from '../verify/recordings/judge-exchange.ts';
import { openContract } from '../verify/run/create-context.ts';
import { createJudgeReport } from './judge-report.ts';
import { limited } from './limited.ts';
import { readRecordings, type RecordingFile } from './recording-files.ts';

export interface JudgeFlags {
  /** Where the API starts on every host: empty for the root, or such as `/v1`. */
  readonly basePath?: string;
}

const mostFiles = 20;

/** `concord judge <paths…>`: checks recorded traffic against the contract, without a server. */
export async function judgeCommand(paths: readonly string[], flags: JudgeFlags): Promise<number> {
  const recordings = readAll(paths);
  if (recordings.length === 0) return 2;

  const { document, ...judges } = openContract(readDocument());
  const routes = routesOf(document);
  const exchanges = recordings.flatMap(({ entries }) => entries.filter(isExchange));
  const inferred =
    flags.basePath === undefined ? inferBasePaths(document, routes, exchanges) : new Map<string, never>();
  const report = createJudgeReport(recordings.length);
  report.tellBasePaths(inferred, usualPaths(document));
  for (const { file, entries, lineOf } of recordings) {
    for (const [index, entry] of entries.entries()) {
      const place = { file, entry: index + 1, lineOf };
      if (!isExchange(entry)) report.addUnreadable(place, entry.fault);
      else {
        const basePath = flags.basePath ?? inferred.get(entry.url.host)?.path ?? '';
        const found = operationUnder(routes, basePath, entry.method, entry.url.pathname);
        if (found) report.addOutcome(place, entry, judgeExchange(judges, found, entry));
        else report.addUnknown(place, entry);
      }
    }
  }
  return report.end();
}

function readAll(paths: readonly string[]): RecordingFile[] {
  const [unread, skipped] = [limited(process.stderr, mostFiles), limited(process.stderr, mostFiles)];
  const recordings = readRecordings(paths, {
    unread: (line) => unread.write(`${line}\n`),
    skipped: (line) => skipped.write(`${line}\n`),
    waits: (line) => void process.stderr.write(`${line}\n`),
  });
  unread.end('files that cannot be read');
  skipped.end('skipped files');
  return recordings;
}

const isExchange = (entry: Exchange | Unreadable): entry is Exchange => !('fault' in entry);
