import { bareAnswerOf } from './cause.ts';
import type { Check, Finding } from './finding.ts';
import { checks } from './finding.ts';

/**
 * A cause of failures that is known, reviewed by hand. It is reported and counted, but does not fail a run until it
 * expires. In a pattern, `*` stands for any text.
 */
export interface BaselineEntry {
  readonly check: Check;
  /** Pattern of operationIds. */
  readonly operation: string;
  /** Pattern of the JSON Pointer to the part of the contract that is violated. */
  readonly schema: string;
  /** Pattern of what the server answered, without ids, numbers and times. Any if undefined. */
  readonly answer?: string;
  readonly reason: string;
  /** Further information: an issue or a line of source. */
  readonly reference?: string;
  /** `YYYY-MM-DD`, the last day on which the entry applies. */
  readonly expires?: string;
  /** The name of the only target that it applies to. All targets if undefined. */
  readonly target?: string;
  /** A case that reproduces it. */
  readonly case?: string;
}

/** Identifies a failure independently of the wording of its message. */
export interface Fingerprint {
  readonly check: Check;
  readonly operation: string;
  readonly schema: string;
  readonly answer: string;
}

export const fingerprintOf = (operationId: string | undefined, finding: Finding): Fingerprint => ({
  check: finding.check,
  operation: finding.operationId ?? operationId ?? '-',
  schema: finding.contract,
  answer: bareAnswerOf(finding),
});

/** The answer does not belong to it: a failure that is sent again may differ there. */
export const keyOf = ({ check, operation, schema }: Pick<Fingerprint, 'check' | 'operation' | 'schema'>): string =>
  `${check} ${operation} ${schema}`;

export const explains = (entry: BaselineEntry, target: string, print: Fingerprint): boolean =>
  entry.check === print.check &&
  (entry.target === undefined || entry.target === target) &&
  matches(entry.operation, print.operation) &&
  matches(entry.schema, print.schema) &&
  (entry.answer === undefined || matches(entry.answer, print.answer));

/** Whether a text fits a pattern, part by part: as a regular expression, a hostile one could take for ever. */
export function matches(pattern: string, text: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return first === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** The unexpired entry that excuses a finding. */
export const entryFor = (
  { baseline, today }: { readonly baseline: readonly BaselineEntry[]; readonly today: string },
  target: string,
  print: Fingerprint,
): BaselineEntry | undefined => baseline.find((one) => explains(one, target, print) && !isExpired(one, today));

export const isExpired = ({ expires }: BaselineEntry, today: string): boolean =>
  expires !== undefined && expires < today;

/** @throws {TypeError} If an entry is not valid. The message names the entry and the reason. */
export function parseBaseline(value: unknown, file: string): BaselineEntry[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError(`${file} must be a list of known failures.`);
  return value.map((given: GivenEntry, index) => {
    const entry = withoutExcuse(given);
    const missing = (['check', 'operation', 'schema', 'reason'] as const).filter(
      (name) => typeof entry?.[name] !== 'string',
    );
    const at = `${file}, entry ${index + 1}`;
    if (missing.length > 0) throw new TypeError(`${at}: ${missing.join(', ')} must be given.`);
    if (!Object.hasOwn(checks, entry?.check ?? '')) throw new TypeError(`${at}: there is no check "${entry?.check}".`);
    if (entry?.expires !== undefined && !/^\d{4}-\d\d-\d\d$/.test(entry.expires))
      throw new TypeError(`${at}: expires must be a day as 'YYYY-MM-DD', in quotes.`);
    return entry as BaselineEntry;
  });
}

/** `excuse` names a check that is excused everywhere, for a reason. */
type GivenEntry = (Partial<BaselineEntry> & { readonly excuse?: Check }) | null;

function withoutExcuse(given: GivenEntry): Partial<BaselineEntry> | null {
  if (given?.excuse === undefined) return given;
  const { excuse, ...rest } = given;
  return { check: excuse, operation: '*', schema: '*', ...rest };
}
