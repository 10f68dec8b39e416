import { lazy } from '../openapi/once.ts';
import { parseJson } from '../openapi/parse-json.ts';

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

/** An entry, before it has its number. Bodies are made when somebody looks at them. */
export type NewEntry = Omit<JournalEntry, 'number' | 'body' | 'answer'> & {
  readonly [name in 'body' | 'answer']: Later;
};

/** A value that is made when it is asked for. */
export type Later = () => unknown;

/**
 * JSON that was received or sent. As a text it takes a tenth of the work to keep: the journal outlives every request,
 * and collecting garbage around its objects was a fifth of what a request costs.
 */
export const parsed = (text: string): Later => lazy(() => parseJson(text));

export interface Journal {
  readonly entries: readonly JournalEntry[];
  add(entry: NewEntry): void;
  clear(project?: string): void;
}

/** Keeps the last entries, the oldest first. */
export function createJournal(most: number, onEntry: (entry: JournalEntry) => void = () => {}): Journal {
  let entries: JournalEntry[] = [];
  let count = 0;
  return {
    get entries() {
      return entries;
    },
    add: ({ body, answer, ...entry }) => {
      count += 1;
      const numbered: JournalEntry = {
        number: count,
        ...entry,
        get body() {
          return body();
        },
        get answer() {
          return answer();
        },
      };
      entries.push(numbered);
      onEntry(numbered);
      if (entries.length > most) entries.shift();
    },
    clear: (project) => {
      entries = project === undefined ? [] : entries.filter((entry) => entry.project !== project);
    },
  };
}
