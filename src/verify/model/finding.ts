import { printable } from '../../html/printable.ts';

/** One way in which a response differs from the contract. */
export interface Finding {
  readonly check: Check;
  /** The requirement that was not met, in one sentence. */
  readonly message: string;
  /** The actual value, as short text. */
  readonly got?: string;
  /** JSON Pointer into the bundle to the part of the contract that is violated. */
  readonly contract: string;
  /** What the request says that the response contradicts, as a runtime expression: `$request.body#/n`. */
  readonly request?: string;
  /** JSON Pointer into the response body, for findings about a body. */
  readonly instance?: string;
  /** The JSON Schema keyword that failed, for findings about a schema. */
  readonly keyword?: string;
  /** The event at fault in a stream: its number, from 1, and its arrival in ms after the head of the response. */
  readonly event?: { readonly index: number; readonly after?: number };
  /** The operation at fault, if it is not the operation of the case, as in a lifecycle step. */
  readonly operationId?: string;
  /** Absent if it is that of the check. */
  readonly severity?: Severity;
  /** What a client makes of the response, in one sentence, if that is a harm. */
  readonly harm?: string;
}

/**
 * How much a finding harms those who use the server. `high`: a program fails, or loses data. `medium`: the server does
 * not do what was asked. `low`: only the letter of the contract is broken. `note`: not forbidden.
 */
export type Severity = 'high' | 'medium' | 'low' | 'note';

/** What a check is about. It decides which verdict a finding fails: see `verdictOf`. */
export type Kind =
  /** Whether a program gets an answer that it can use at all. */
  | 'use'
  /** The letter of the contract. The severity is `high` where a client is harmed, and `low` elsewhere. */
  | 'letter'
  /** What an answer owes to its request, or to what was created before. */
  | 'meaning'
  /** What is not forbidden. */
  | 'note';

interface Rule {
  readonly kind: Kind;
  /** Unless the finding has its own. */
  readonly severity: Severity;
}

/**
 * Whether the contract rules it out, tolerates it, or does not mention it. Servers add events, fields and values before
 * anybody documents them, and weak models do not do all that is asked: only what is `forbidden` fails anything. What is
 * as documented has no finding.
 */
export type Level = 'forbidden' | 'tolerated' | 'undocumented';

const use = { kind: 'use', severity: 'high' } as const;
const letter = { kind: 'letter', severity: 'low' } as const;
const meaning = { kind: 'meaning', severity: 'medium' } as const;
/** Meaning, where data is lost. */
const loss = { kind: 'meaning', severity: 'high' } as const;
const note = { kind: 'note', severity: 'note' } as const;

/** One requirement per check. The names are stable: reports and baselines refer to them. */
export const checks = {
  reachable: use,
  'answered-in-time': use,
  /** A client reads the answer, and finds in it what the bytes say. */
  readable: use,
  /** A valid request succeeds. */
  'success-expected': use,
  'no-server-error': letter,
  /** A request without a key, or with a malformed key, is rejected. */
  'key-required': letter,
  /** A key of the other kind (API key, admin key) is rejected. */
  'key-kind': letter,
  /** A server that supports `Prefer: code=…` returns the requested status. */
  'requested-status': letter,
  'input-rejected': letter,
  'route-unknown': letter,
  'status-documented': letter,
  'content-type-documented': letter,
  'header-schema': letter,
  'body-present': letter,
  'body-json': letter,
  'body-schema': letter,
  /** The body arrives completely before the connection closes. */
  'body-complete': letter,
  'stream-event': letter,
  'stream-order': letter,
  'stream-end': letter,
  /** What an event repeats is what the events before it said. */
  'stream-repeat': letter,
  /** The events become an answer that is valid without streaming. */
  'stream-whole': letter,
  'gone-after-delete': meaning,
  /** A created resource can be read back. */
  'created-found': loss,
  'update-kept': loss,
  'list-holds-created': meaning,
  /** No page repeats an item of an earlier page, and the last page is marked as the last. */
  'pages-advance': use,
  /** Every item is on a page. */
  'pages-complete': use,
  'bytes-unchanged': loss,
  /** The response is what the request asks for. */
  relation: meaning,
  /** The same, where many servers differ. */
  'relation-should': note,
  /** The same, where it depends on the model. */
  'relation-model': note,
  /** The relevant part of the contract can be checked. */
  verifiable: letter,
  /** The published description names no headers: only the contract requires one. */
  'header-required': note,
  'event-documented': note,
  /** An item, a tool, a content part or any other member of a union has a tag that a known member has. */
  'member-documented': note,
  'field-documented': note,
  /** A value of an open enum is a listed one. */
  'value-documented': note,
} as const satisfies Record<string, Rule>;

export type Check = keyof typeof checks;

export const severityOf = ({ check, severity }: Pick<Finding, 'check' | 'severity'>): Severity =>
  severity ?? checks[check].severity;

export function levelOf({ check }: Pick<Finding, 'check'>): Level {
  if (checks[check].kind !== 'note') return 'forbidden';
  return check === 'relation-should' || check === 'relation-model' ? 'tolerated' : 'undocumented';
}

/** Limits repeated findings to the first few: a list of a million items may fail in each item. */
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

export { printable };

/** One paragraph per finding: the check, the message and the pointer into the contract. */
export const formatFindings = (findings: readonly Finding[]): string => findings.map(formatFinding).join('\n');

const formatFinding = ({ check, message, got, request, contract }: Finding): string =>
  printable(
    [
      `${check}: ${message}`,
      ...(got === undefined ? [] : [`    got: ${got}`]),
      ...(request === undefined ? [] : [`    request: ${request}`]),
      `    contract: ${contract}`,
    ].join('\n'),
  );
