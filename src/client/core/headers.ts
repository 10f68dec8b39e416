import { OpenAIError } from './errors.ts';
import type { HeadersInput } from './options.ts';

/** Merges sets of headers: a later one overrides an earlier one, null removes a header. */
export function mergeHeaders(...sets: readonly (HeadersInput | undefined)[]): Headers {
  const merged = new Headers();
  for (const set of sets) {
    for (const [name, value] of headersIn(set)) {
      if (value === null) merged.delete(name);
      else if (value !== undefined) setHeader(merged, name, Array.isArray(value) ? value.join(', ') : String(value));
    }
  }
  return merged;
}

/** @throws {OpenAIError} with the name of the header. The platform's own error quotes the value. */
export function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new OpenAIError(`The header ${JSON.stringify(name)} cannot be sent: its name or value is not valid.`);
  }
}

/** The entries of a set that remove a header. */
export const removalsIn = (set: HeadersInput | undefined): [name: string, value: null][] =>
  [...headersIn(set)].filter((entry): entry is [string, null] => entry[1] === null);

type Entry = readonly [string, string | readonly string[] | null | undefined];

/** The entries of a set, whatever its form. */
export const headersIn = (set: HeadersInput | undefined): Iterable<Entry> =>
  set && Symbol.iterator in set ? (set as Iterable<Entry>) : Object.entries(set ?? {});

/** Parses `Name: value` lines, as in `OPENAI_CUSTOM_HEADERS`. Lines without a colon are ignored. */
export const parseHeaderLines = (text = ''): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^([^:\n]+):(.*)$/gm)].map((line) => line.slice(1).map((part) => part.trim())));
