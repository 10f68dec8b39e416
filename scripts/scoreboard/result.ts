import { isCounted, verdictOf, verdicts, type Verdict } from '../../src/verify/model/verdict.ts';
import { wasSent, type Result } from '../../src/verify/model/result.ts';
import type { ShownAnswer } from '../../src/verify/model/answer.ts';
import { printable } from '../../src/verify/model/finding.ts';
import type { Report } from '../../src/verify/report/report.ts';
import { features } from '../../src/verify/verdict/features.ts';

/** What a version of a server passed on a date. A file of `docs/conformance`; its schema is `result.schema.json`. */
export interface Conformance {
  readonly format: 1;
  readonly server: {
    readonly name: string;
    readonly version: string;
    readonly about: string;
    readonly homepage?: string;
  };
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The versions of the command and of the contract. */
  readonly concord: string;
  readonly contract: string;
  /** What repeats it. */
  readonly command: string;
  readonly requests: number;
  readonly verdicts: Readonly<Record<Verdict, { readonly holds: boolean | null; readonly cases: number }>>;
  /** Of the cases that were sent, those that pass at each level. */
  readonly features: readonly FeatureRow[];
  /** The causes of what fails, the most severe first. */
  readonly causes: readonly ConformanceCause[];
}

export interface FeatureRow extends Readonly<Record<Verdict, number>> {
  readonly feature: string;
  readonly kind: 'core' | 'extension';
  readonly applicable: number;
}

export interface ConformanceCause {
  readonly id: string;
  readonly level: Verdict;
  readonly severity: string;
  readonly check: string;
  readonly expected: string;
  /** What came instead, or the start of the answer. */
  readonly got?: string;
  readonly count: number;
  readonly operations: readonly string[];
}

/** About the server, and about how it was asked. */
export type About = Pick<Conformance, 'server' | 'concord' | 'command'>;

/** Characters. Texts of servers are not repeated whole. */
const longest = { expected: 600, got: 120 };

export function conformanceOf(
  { report, results }: { readonly report: Report; readonly results: readonly Result[] },
  about: About,
): Conformance {
  const [name = ''] = report.targets.map((target) => target.name);
  const { readable, behaves, exact } = report.verdicts[name] ?? {};
  const judgement = (one: typeof readable) => ({ holds: one?.holds ?? null, cases: one?.cases ?? 0 });
  return {
    format: 1,
    server: about.server,
    date: report.started.slice(0, 10),
    concord: about.concord,
    contract: report.contract.version,
    command: about.command,
    requests: report.requests[name] ?? 0,
    verdicts: { readable: judgement(readable), behaves: judgement(behaves), exact: judgement(exact) },
    features: featureRows(results),
    causes: [...report.failures, ...report.lesser].map(
      ({ id, severity, check, expected, got, answer, count, operations }): ConformanceCause => ({
        id,
        level: verdictOf({ check, severity }),
        severity,
        check,
        expected: shortened(expected, longest.expected),
        ...gotOf(got, answer),
        count,
        operations,
      }),
    ),
  };
}

function gotOf(got: string | undefined, answer: ShownAnswer | undefined): Pick<ConformanceCause, 'got'> {
  const text = got ?? (answer && `${answer.status} ${answer.start}`);
  return text === undefined ? {} : { got: shortened(printable(text.replaceAll(String.raw`\"`, `"`)), longest.got) };
}

/** The text on one line, cut after a word. */
function shortened(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s\S*$/, '')} …`;
}

/** The features of which a case was sent, in the order of reports. */
function featureRows(results: readonly Result[]): readonly FeatureRow[] {
  const named = [...new Map(features.map((feature) => [feature.name, feature])).values()];
  return named.flatMap(({ name, kind }): FeatureRow[] => {
    const own = results.filter((result) => wasSent(result) && result.features?.includes(name));
    const passed = (level: Verdict): number =>
      own.filter(({ findings }) => !findings.some((finding) => isCounted(finding, { level, failOn: 'low' }))).length;
    const [readable = 0, behaves = 0, exact = 0] = verdicts.map(passed);
    return own.length === 0 ? [] : [{ feature: name, kind, applicable: own.length, readable, behaves, exact }];
  });
}
