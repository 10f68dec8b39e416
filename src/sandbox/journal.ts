import { lazy } from '../openapi/once.ts';
import { parseJson } from '../openapi/parse-json.ts';
import { withoutKey } from './standard-headers.ts';

/** A request that the sandbox received, and what it answered. */
export interface JournalEntry {
  /** Counted from 1. */
  readonly number: number;
  readonly requestId: string;
  readonly project: string;
  /** When it arrived, in milliseconds of the sandbox's clock. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly operationId: string | undefined;
  readonly query: Readonly<Record<string, unknown>>;
  /** Lower-case names. The key is masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the fields of a form. */
  readonly body: unknown;
  readonly status: number;
  /** The answer: parsed JSON, or the events of a stream as far as they were sent. */
  readonly answer: unknown;
  /** Why it was answered so: the brain, the rule, the fault, and what was odd. */
  readonly notes: readonly string[];
  /** Fields that the contract does not mention. */
  readonly unknownFields: readonly string[];
  /** What the contract forbids in the answer. Undefined if it was not judged: not asked for, or no operation of the contract. */
  readonly findings: readonly string[] | undefined;
}

/** An entry, before somebody looks at it. */
export type NewEntry = Omit<JournalEntry, 'number' | 'body' | 'answer'> & {
  readonly [name in 'body' | 'answer']: Later;
};

/**
 * A value that is made when somebody looks at it: JSON as it was received or sent, or a function. The journal outlives
 * every request, and collecting garbage around parsed objects was a fifth of what a request costs.
 */
export type Later = { readonly text: string } | (() => unknown);

export interface Journal {
  readonly entries: readonly JournalEntry[];
  add(entry: NewEntry): void;
  clear(project?: string): void;
}

/** Keeps the last entries, the oldest first. */
export function createJournal(most: number, onEntry?: (entry: JournalEntry) => void): Journal {
  let entries: JournalEntry[] = [];
  /** Those behind `entries`, at which nobody has looked. */
  let waiting: Waiting[] = [];
  let count = 0;
  const trim = (): void => {
    const excess = Math.max(0, entries.length + waiting.length - most);
    const old = entries.splice(0, excess).length;
    waiting.splice(0, excess - old);
  };
  const all = (): JournalEntry[] => {
    trim();
    for (const one of waiting) entries.push(entryOf(one));
    waiting = [];
    return entries;
  };
  return {
    get entries() {
      return all();
    },
    add: (entry) => {
      count += 1;
      waiting.push({ number: count, entry });
      // To take away the oldest one alone moves all others.
      if (entries.length + waiting.length >= most + slack) trim();
      onEntry?.(all().at(-1) ?? entryOf({ number: count, entry }));
    },
    clear: (project) => {
      entries = project === undefined ? [] : all().filter((entry) => entry.project !== project);
      waiting = [];
    },
  };
}

/** How many entries too many are kept before they are let go together. */
const slack = 500;

interface Waiting {
  readonly number: number;
  readonly entry: NewEntry;
}

function entryOf({ number, entry: { body, answer, headers, ...entry } }: Waiting): JournalEntry {
  const [sent, answered] = [made(body), made(answer)];
  return {
    number,
    ...entry,
    headers: withoutKey(headers),
    get body() {
      return sent();
    },
    get answer() {
      return answered();
    },
  };
}

const made = (later: Later): (() => unknown) => lazy(typeof later === 'function' ? later : () => parseJson(later.text));
