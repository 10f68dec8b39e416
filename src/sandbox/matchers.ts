import { isObject } from '../openapi/is-object.ts';
import type { JournalEntry } from './journal.ts';

/** What a request should have been. Only what is given is compared; objects may have more members. */
export interface Expected {
  readonly operation?: string;
  readonly method?: string;
  readonly path?: string;
  readonly project?: string;
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Received {
  readonly journal: readonly JournalEntry[];
}

interface MatcherResult {
  readonly pass: boolean;
  message(): string;
}

/**
 * Matchers for vitest and jest: `expect.extend(matchers)`.
 *
 * - `toHaveReceived(expected, times?)`: a request like this came, or came so often.
 * - `toHaveReceivedNothingElse(...expected)`: every request is like one of these.
 */
export const matchers = {
  toHaveReceived(sandbox: Received, expected: Expected, times?: number): MatcherResult {
    const found = sandbox.journal.filter((entry) => fits(entry, expected)).length;
    return {
      pass: times === undefined ? found > 0 : found === times,
      message: () =>
        `${found} of ${sandbox.journal.length} requests fit, expected ${times ?? 'at least 1'}:\n${wanted(expected)}\n${received(sandbox)}`,
    };
  },
  toHaveReceivedNothingElse(sandbox: Received, ...expected: readonly Expected[]): MatcherResult {
    const others = sandbox.journal.filter((entry) => !expected.some((one) => fits(entry, one)));
    return {
      pass: others.length === 0,
      message: () => `${others.length} other requests came:\n${others.map(line).join('\n')}`,
    };
  },
};

function fits(entry: JournalEntry, { operation, headers, body, ...others }: Expected): boolean {
  const plain = Object.entries(others).every(([name, value]) => entry[name as keyof JournalEntry] === value);
  return (
    plain &&
    (operation === undefined || entry.operationId === operation) &&
    contains(entry.headers, headers) &&
    contains(entry.body, body)
  );
}

/** Whether a value is, or has, what is wanted. Lists must have the same length. */
function contains(value: unknown, part: unknown): boolean {
  if (part === undefined) return true;
  if (part instanceof RegExp) return typeof value === 'string' && part.test(value);
  if (Array.isArray(part))
    return Array.isArray(value) && value.length === part.length && part.every((one, at) => contains(value[at], one));
  if (isObject(part)) return isObject(value) && Object.entries(part).every(([name, one]) => contains(value[name], one));
  return Object.is(value, part);
}

const wanted = (expected: Expected): string =>
  `  wanted    ${JSON.stringify(expected, (_, value) => (value instanceof RegExp ? String(value) : value))}`;

/** The last requests, one per line. */
function received({ journal }: Received): string {
  const shown = journal.slice(-shownAtMost).map(line);
  return journal.length === 0 ? '  received  nothing' : shown.join('\n');
}

const shownAtMost = 10;
const longest = 300;

const line = ({ number, method, path, status, body, notes }: JournalEntry): string =>
  `  #${number} ${method} ${path} → ${status} ${JSON.stringify(body ?? null).slice(0, longest)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
