import type { Check, Finding } from './finding.ts';
import type { Result } from './result.ts';

/** What identifies a cause, whatever the request, the resource and the moment. */
export interface CauseParts {
  readonly check: Check;
  readonly group: string;
  /** The part of the contract, with `*` for each index. Empty if the answer alone tells causes of the check apart. */
  readonly place: string;
  /** What the server answered, without ids, numbers, times and quoted names. Empty if the place says it all. */
  readonly answer: string;
}

/** Identifies the cause of a finding. Two findings with the same text have the same cause. */
export function causeOf(result: Pick<Result, 'group'>, finding: Finding): string {
  const { check, group, place, answer } = causePartsOf(result, finding);
  return [check, group, place, answer].join(' ').trimEnd();
}

export function causePartsOf({ group }: Pick<Result, 'group'>, finding: Finding): CauseParts {
  const { check, contract } = finding;
  if (isAboutAnswer(check)) return { check, group, place: '', answer: bareAnswerOf(finding) };
  return { check, group, place: withoutIndexes(contract), answer: '' };
}

/** The contract of these findings is the source of the request, which differs from case to case. */
const aboutAnswers: ReadonlySet<Check> = new Set<Check>([
  'reachable',
  'answered-in-time',
  'readable',
  'no-server-error',
  'key-required',
  'key-kind',
  'success-expected',
  'requested-status',
  'input-rejected',
  'route-unknown',
  'status-documented',
  'content-type-documented',
  'body-json',
]);

/** Whether what came tells the causes of a check apart, and not the place of the contract. */
export const isAboutAnswer = (check: Check): boolean => aboutAnswers.has(check);

/** A pointer with `*` for each index. */
export const withoutIndexes = (pointer: string): string => pointer.replaceAll(/(?<=\/)\d+(?=\/|$)/g, '*');

/** What came, without what differs from answer to answer. A success is its status: texts of models differ always. */
export const bareAnswerOf = ({ got = '', message }: Pick<Finding, 'got' | 'message'>): string =>
  /^2\d\d /.test(got) ? got.slice(0, 3) : withoutNames(got || message);

/** The status stays: it is the number at the start. */
function withoutNames(text: string): string {
  const [, status = '', rest = ''] = /^(\d{3} )?([^]*)$/.exec(text) ?? [];
  return status + patterns.reduce((bare, pattern) => bare.replaceAll(pattern, '*'), rest);
}

/** In this order: the later ones would split what the earlier ones match. */
const patterns: readonly RegExp[] = [
  // Times of RFC 3339 and RFC 9110.
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?/g,
  /\b[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT\b/g,
  // Names in quotes inside a message, where JSON escapes the double ones.
  /`[^`]*`|(?<!\w)'[^']*'(?!\w)|\\+"[^"\\]*\\+"/g,
  // Addresses.
  /https?:\/\/[^\s"'\\]+|(?<=[\s"'(])\/[\w./{}~%-]+/g,
  // Ids and numbers: words with a digit.
  /[\w.-]*\d[\w.-]*/g,
];
