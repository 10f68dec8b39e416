import { verdicts, type Verdict } from '../model/verdict.ts';
import type { Judgement } from '../verdict/verdicts.ts';
import type { Report } from './report.ts';
import type { Paint } from './view.ts';

/** The three verdicts, one line each, with a column for each target. */
export function verdictLines({ verdicts: own, targets }: Pick<Report, 'verdicts' | 'targets'>, paint: Paint): string[] {
  const names = targets.map(({ name }) => name);
  const cellOf = (name: string, verdict: Verdict): string => verdictCell({ verdicts: own }, name, verdict);
  const widths = names.map((name) => Math.max(name.length, ...verdicts.map((verdict) => cellOf(name, verdict).length)));
  const line = (first: string, cells: readonly string[]): string =>
    [first.padEnd(9), ...cells.map((cell, column) => cell.padEnd(widths[column] ?? 0))].join('  ').trimEnd();
  const rows = verdicts.map((verdict) => {
    const holds = names.every((name) => own[name]?.[verdict].holds === true);
    const text = line(
      verdict,
      names.map((name) => cellOf(name, verdict)),
    );
    return paint(holds ? 'green' : 'bold', text);
  });
  return names.length > 1 ? [line('', names), ...rows] : rows;
}

/** `yes`, or the number of cases that fail it. */
export function verdictCell({ verdicts: own }: Pick<Report, 'verdicts'>, name: string, verdict: Verdict): string {
  const judgement: Judgement | undefined = own[name]?.[verdict];
  if (!judgement || judgement.holds === null) return 'not tested';
  const { holds, cases, known } = judgement;
  const told = [
    holds ? 'yes' : `no, ${cases === 1 ? '1 case' : `${cases} cases`}`,
    ...(known > 0 ? [`${known} known`] : []),
  ];
  return told.join(', ');
}

const meanings: Readonly<Record<Verdict, string>> = {
  readable: 'only what clients cannot read counts',
  behaves: 'what clients cannot read and what is not as asked for counts',
  exact: 'every breach of the contract counts',
};

/** Which level decided, and which clients read the answers. */
export function levelLines({ demand: { level, failOn }, clients }: Pick<Report, 'demand' | 'clients'>): string[] {
  const least = failOn === 'low' ? '' : `, from the severity ${failOn}`;
  const alone = clients.length === 1 ? ' alone: the package openai is not installed' : '';
  return [`Level ${level}: ${meanings[level]}${least}.`, `Read by ${clients.join(' and ')}${alone}.`];
}
