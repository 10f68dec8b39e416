/** One way in which an answer breaks the contract. */
export interface Finding {
  readonly check: Check;
  /** What is wrong, in one sentence that says what was required. */
  readonly message: string;
  /** What was found instead, as short text. */
  readonly got?: string;
  /** JSON Pointer into the bundle to the part of the contract that is broken. */
  readonly contract: string;
  /** JSON Pointer into the answer's body, for findings about a body. */
  readonly instance?: string;
  /** The JSON Schema keyword that failed, for findings about a schema. */
  readonly keyword?: string;
  /** The event of a stream that shows it: its number, from 1, and when it came, in ms after the head of the answer. */
  readonly event?: { readonly index: number; readonly after?: number };
  /** The operation at fault, where it is another than the case's: a step of a walk, say. */
  readonly operationId?: string;
}

export type Severity = 'critical' | 'high' | 'medium';

/**
 * One requirement each, with what it weighs. The names stay: reports and baselines refer to them.
 */
export const checks = {
  reachable: 'critical',
  'answered-in-time': 'critical',
  'no-server-error': 'critical',
  /** A request without a key, or with something that is no key, is refused. */
  'key-required': 'critical',
  /** A key of the other kind (API key, administrator's key) is refused. */
  'key-kind': 'critical',
  'gone-after-delete': 'critical',
  'success-expected': 'medium',
  /** A server that lets a request choose its answer (`Prefer: code=…`) gives that one. */
  'requested-status': 'medium',
  'input-rejected': 'medium',
  'route-unknown': 'medium',
  'status-documented': 'medium',
  'content-type-documented': 'medium',
  'header-required': 'medium',
  'header-schema': 'medium',
  'body-present': 'high',
  'body-json': 'high',
  'body-schema': 'high',
  /** The connection closed before the body was whole. */
  'body-complete': 'high',
  'stream-event': 'high',
  'stream-order': 'high',
  'stream-end': 'high',
  /** What was created can be read back. */
  'created-found': 'high',
  /** The object that a path names is the one that is answered. */
  'same-object': 'critical',
  'update-kept': 'high',
  'list-holds-created': 'high',
  /** No page repeats an item of one before, and the last one says so. */
  'pages-advance': 'high',
  /** Every item is on one of the pages. */
  'pages-complete': 'high',
  'bytes-unchanged': 'high',
  /** The part of the contract in question could be checked at all. */
  verifiable: 'high',
} as const satisfies Record<string, Severity>;

export type Check = keyof typeof checks;

/** Of what is wrong in one way in many places, the first show it: a list of a million items may be wrong in each. */
export function limitFindings(findings: readonly Finding[], most = 10): readonly Finding[] {
  const groups = Map.groupBy(findings, ({ check, contract }) => `${check} ${contract}`);
  if ([...groups.values()].every((group) => group.length <= most)) return findings;
  const kept = new Set([...groups.values()].flatMap((group) => group.slice(0, most)));
  const last = new Map([...groups.values()].map((group) => [group[most - 1], group.length - most]));
  return findings
    .filter((one) => kept.has(one))
    .map((one) => {
      const more = last.get(one) ?? 0;
      return more > 0 ? { ...one, message: `${one.message} (and so in ${more} more places)` } : one;
    });
}

/** A text that came from a server, without what would steer a terminal. */
export const printable = (text: string): string =>
  text.replace(/[^\P{C}\n]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);

/** One finding a paragraph: which check, what is wrong, where the contract says so. */
export const formatFindings = (findings: readonly Finding[]): string => findings.map(formatFinding).join('\n');

const formatFinding = ({ check, message, got, contract }: Finding): string =>
  printable(
    [`${check}: ${message}`, ...(got === undefined ? [] : [`    got: ${got}`]), `    contract: ${contract}`].join('\n'),
  );
