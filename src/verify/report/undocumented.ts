import { levelOf, printable, type Check, type Finding, type Level } from '../model/finding.ts';
import type { Result } from '../model/result.ts';

/**
 * Something that answers have and the contract does not mention, or tolerates. It is told once, however often it was
 * seen.
 */
export interface Undocumented {
  readonly check: Check;
  readonly level: Level;
  /** `*` stands for any index in a list. */
  readonly message: string;
  /** The value of a field, the first that was seen. */
  readonly got?: string;
  /** JSON Pointer into the bundle to the schema that does not mention it, or to the relation. */
  readonly contract: string;
  readonly source?: string;
  readonly operations: readonly string[];
  readonly targets: readonly string[];
  /** The number of cases whose answers have it. */
  readonly count: number;
  /** An example of these cases. */
  readonly case: string;
}

/** Where notes were seen: a result, or a recorded exchange of a file. */
export type Noted = Pick<Result, 'target' | 'case' | 'operationId' | 'undocumented'>;

/** The notes of a run or a file, most frequent first. */
export function undocumentedOf(
  noted: readonly Noted[],
  sourceOf: (pointer: string) => string | undefined = () => undefined,
): Undocumented[] {
  const seen = noted.flatMap((where) => where.undocumented.map((finding) => ({ where, finding })));
  const groups = Map.groupBy(seen, ({ finding }) => `${finding.check} ${sameness(finding)}`);
  return [...groups.values()].map((group) => noteOf(group, sourceOf)).sort((a, b) => b.count - a.count);
}

/** Notes on a relation are alike, whatever was expected. How often it was tried counts. */
const sameness = (finding: Finding): string =>
  levelOf(finding) === 'tolerated'
    ? `${finding.contract} ${/^(?:Broken|Inconclusive)[^:]*:/.exec(finding.message)?.[0] ?? ''}`
    : anyIndex(finding.message);

const anyIndex = (message: string): string => message.replaceAll(/\/\d+(?=[/:])/g, '/*');

function noteOf(
  group: readonly { where: Noted; finding: Finding }[],
  sourceOf: (pointer: string) => string | undefined,
): Undocumented {
  const [{ where, finding }] = group as [{ where: Noted; finding: Finding }];
  const source = sourceOf(finding.contract);
  return {
    check: finding.check,
    level: levelOf(finding),
    message: anyIndex(finding.message),
    ...(finding.got !== undefined && { got: finding.got }),
    contract: finding.contract,
    ...(source !== undefined && { source }),
    operations: unique(group.map((one) => one.finding.operationId ?? one.where.operationId ?? '-')),
    targets: unique(group.map((one) => one.where.target)),
    count: unique(group.map((one) => `${one.where.target} ${one.where.case}`)).length,
    case: where.case,
  };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** How many notes are printed. The JSON report has all. */
const most = 20;

/** One line per note. Empty if there is none. */
export function formatUndocumented(notes: readonly Undocumented[]): string {
  const lines = notes
    .slice(0, most)
    .map(({ check, message, got, operations, targets, count }) =>
      printable(
        `note  ${check} on ${short(targets)}, ${counted(count)}: ${message}${got === undefined ? '' : ` got: ${got}`}  (${short(operations)})`,
      ),
    );
  return [...lines, ...(notes.length > most ? [`note  and ${notes.length - most} more`] : [])].join('\n');
}

const counted = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

const short = ([first = '', ...more]: readonly string[]): string =>
  more.length === 0 ? first : `${first} and ${more.length} more`;
