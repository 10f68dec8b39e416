import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Results of pure functions, kept from run to run. */
export interface Memo {
  /**
   * Returns what is known under a key, or makes it.
   *
   * @param key names the function and everything that its result depends on. A result is plain JSON.
   */
  recall<T>(key: string, make: () => T): T;
  /** The same for a result that is waited for. */
  recallLater<T>(key: string, make: () => Promise<T>): Promise<T>;
}

/** Remembers nothing: everything is made again. */
export const noMemo: Memo = { recall: (_, make) => make(), recallLater: (_, make) => make() };

/** Remembers for as long as it is there. Results are kept as JSON in `asked`, so that nobody changes them. */
export function createMemo(
  known: ReadonlyMap<string, string> = new Map(),
  asked: Map<string, string> = new Map(),
): Memo {
  const keep = (key: string, text: string) => {
    asked.set(key, text);
    return JSON.parse(text);
  };
  return {
    recall: (key, make) => keep(key, asked.get(key) ?? known.get(key) ?? JSON.stringify(make())),
    recallLater: async (key, make) => keep(key, asked.get(key) ?? known.get(key) ?? JSON.stringify(await make())),
  };
}

export interface SavedMemo extends Memo {
  /** Keeps what this run asked for. What it did not ask for is dropped. */
  save(): void;
}

interface Content {
  readonly version: string;
  readonly results: Readonly<Record<string, string>>;
}

export interface MemoOptions {
  /** The version of the code whose results they are. */
  readonly version: string;
  /** Starts empty, whatever the file holds. Default: false. */
  readonly isCold?: boolean;
}

/** Opens the memo in a file. A missing or broken file, or one of another version, holds nothing. */
export function openMemo(file: string, { version, isCold = false }: MemoOptions): SavedMemo {
  const known = isCold ? new Map<string, string>() : resultsIn(file, version);
  const asked = new Map<string, string>();
  return {
    ...createMemo(known, asked),
    save: () => {
      const content: Content = { version, results: Object.fromEntries(asked) };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(content));
    },
  };
}

function resultsIn(file: string, version: string): ReadonlyMap<string, string> {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as Content;
    return new Map(content.version === version ? Object.entries(content.results) : []);
  } catch {
    // Without a readable file, everything is made again.
    return new Map();
  }
}
