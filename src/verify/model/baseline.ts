import type { Check, Finding } from './finding.ts';
import { checks } from './finding.ts';

/** A known failure, reviewed by hand. It is reported and counted, but does not fail a run until it expires. */
export interface BaselineEntry {
  readonly check: Check;
  /** An operationId, or `*` for all. */
  readonly operation: string;
  /** JSON Pointer to the part of the contract that is violated. A trailing `*` matches any suffix. */
  readonly schema: string;
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
}

export const fingerprintOf = (operationId: string | undefined, finding: Finding): Fingerprint => ({
  check: finding.check,
  operation: finding.operationId ?? operationId ?? '-',
  schema: finding.contract,
});

export const keyOf = ({ check, operation, schema }: Fingerprint): string => `${check} ${operation} ${schema}`;

export const explains = (entry: BaselineEntry, target: string, { check, operation, schema }: Fingerprint): boolean =>
  entry.check === check &&
  (entry.operation === '*' || entry.operation === operation) &&
  (entry.target === undefined || entry.target === target) &&
  (entry.schema.endsWith('*') ? schema.startsWith(entry.schema.slice(0, -1)) : entry.schema === schema);

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
  return value.map((entry: Partial<BaselineEntry>, index) => {
    const missing = (['check', 'operation', 'schema', 'reason'] as const).filter(
      (name) => typeof entry?.[name] !== 'string',
    );
    const at = `${file}, entry ${index + 1}`;
    if (missing.length > 0) throw new TypeError(`${at}: ${missing.join(', ')} must be given.`);
    if (!Object.hasOwn(checks, entry.check ?? '')) throw new TypeError(`${at}: there is no check "${entry.check}".`);
    if (entry.expires !== undefined && !/^\d{4}-\d\d-\d\d$/.test(entry.expires))
      throw new TypeError(`${at}: expires must be a day as 'YYYY-MM-DD', in quotes.`);
    return entry as BaselineEntry;
  });
}
