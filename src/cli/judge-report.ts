import { formatFindings } from '../verify/model/finding.ts';
import type { BasePath } from '../verify/recordings/base-path.ts';
import type { Exchange, Recording } from '../verify/recordings/exchange.ts';
import type { Outcome } from '../verify/recordings/judge-exchange.ts';
import { formatUndocumented, undocumentedOf, type Noted } from '../verify/report/undocumented.ts';
import { bounded, limited } from './limited.ts';
import { createRelationReport } from './relation-report.ts';

/** Where an exchange stands. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly entry: number;
  readonly lineOf: Recording['lineOf'];
}

/** What `concord judge` prints. Each kind of line is limited, because a recording can hold a million exchanges. */
export interface JudgeReport {
  tellBasePaths(inferred: ReadonlyMap<string, BasePath>, usual: readonly string[]): void;
  addUnreadable(place: Place, fault: string): void;
  addUnknown(place: Place, exchange: Exchange): void;
  addOutcome(place: Place, exchange: Exchange, outcome: Outcome): void;
  /** Prints the counts, and returns the exit code. */
  end(): number;
}

const most = { failed: 500, unreadable: 20, unknown: 10, basePaths: 10 };

export function createJudgeReport(files: number): JudgeReport {
  const failed = limited(process.stdout, most.failed);
  const unreadable = limited(process.stderr, most.unreadable);
  const unknown = limited(process.stderr, most.unknown);
  const notes = createNotes();
  const related = createRelationReport();
  const count = { passed: 0, failed: 0, unknown: 0, unanswered: 0, unreadable: 0 };

  const report: JudgeReport = {
    tellBasePaths: sayBasePaths,
    addUnreadable(place, fault) {
      count.unreadable += 1;
      unreadable.write(`${shown(place)} is not an exchange: ${fault}. It is passed over.\n`);
    },
    addUnknown(place, { method, url }) {
      count.unknown += 1;
      unknown.write(`${shown(place)} ${method} ${url.pathname} is of no operation of the contract.\n`);
    },
    addOutcome(place, { method, url }, outcome) {
      if (outcome.kind === 'unreadable') return report.addUnreadable(place, outcome.fault);
      if (outcome.kind === 'no-answer') return void (count.unanswered += 1);
      notes.add(place, outcome);
      const title = `${shown(place)} ${method} ${url.pathname} (${outcome.operationId})`;
      const findings = [...outcome.findings, ...related.add(title, outcome.relations)];
      if (findings.length === 0) return void (count.passed += 1);
      count.failed += 1;
      failed.write(`FAILED ${title}\n${formatFindings(findings)}\n\n`);
    },
    end() {
      failed.end('failed exchanges');
      unreadable.end('entries that are not exchanges');
      unknown.end('exchanges of no operation');
      notes.end();
      process.stdout.write(`${summaryOf(count, files)}\n`);
      related.end();
      return exitCodeOf(count);
    },
  };
  return report;
}

function exitCodeOf({ passed, failed, unknown }: Counts): number {
  if (failed > 0) return 1;
  if (passed > 0) return 0;
  process.stderr.write(`Nothing was checked.${unknown > 0 ? hint : ''}\n`);
  return 2;
}

const hint = ' --base-path says where the API starts on the server, such as /v1.';

/** What the contract does not mention, each once for all files. */
function createNotes() {
  const noted: Noted[] = [];
  return {
    add({ file, entry }: Place, { operationId, undocumented }: Pick<Noted, 'operationId' | 'undocumented'>): void {
      if (undocumented.length > 0) noted.push({ target: file, case: String(entry), operationId, undocumented });
    },
    end(): void {
      const text = formatUndocumented(undocumentedOf(noted));
      if (text !== '') process.stdout.write(`${bounded(text)}\n\n`);
    },
  };
}

/** `file:line` as editors and terminals follow it, and the number of the entry. */
const shown = ({ file, entry, lineOf }: Place): string => {
  const line = lineOf(entry);
  return `${file}${line === undefined ? '' : `:${line}`}: entry ${entry}`;
};

type Counts = Readonly<Record<'passed' | 'failed' | 'unknown' | 'unanswered' | 'unreadable', number>>;

function summaryOf(counts: Counts, files: number): string {
  const { passed, failed, unknown, unanswered, unreadable } = counts;
  const all = passed + failed + unknown + unanswered + unreadable;
  const parts = [
    `${passed} passed`,
    `${failed} failed`,
    `${unknown} of no operation of the contract`,
    ...(unanswered > 0 ? [`${unanswered} without a response`] : []),
    ...(unreadable > 0 ? [`${unreadable} not readable`] : []),
  ];
  return `${counted(all, 'exchange')} in ${counted(files, 'file')}: ${parts.join(', ')}.`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function sayBasePaths(inferred: ReadonlyMap<string, BasePath>, usual: readonly string[]): void {
  const lines = limited(process.stderr, most.basePaths);
  for (const [host, { path, matching, exchanges }] of inferred) {
    if (matching === 0 || usual.includes(path)) continue;
    lines.write(
      `${host}: the API is taken to start at ${path || '/'}, where ${matching} of ${exchanges} requests match the contract. --base-path sets another path.\n`,
    );
  }
  lines.end('hosts');
}
