import type { Answer } from '../model/answer.ts';

/** One recorded request and its response, whatever the format of the recording. */
export interface Exchange {
  /** In upper case. */
  readonly method: string;
  readonly url: URL;
  /** Reads the rest of the request when it is needed. */
  readonly sent: () => Sent;
  /**
   * Reads the response when it is needed: a recording can be larger than the memory. Undefined if the recorder did not
   * keep it: browsers omit responses that never arrived, and some bodies.
   *
   * @throws {UnreadableError}
   */
  readonly answer: () => Answer | undefined;
}

/** What a request sent, as far as the recorder kept it. */
export interface Sent {
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An entry of a recording that cannot be read. */
export interface Unreadable {
  /** What is wrong with it, in one sentence. */
  readonly fault: string;
}

/** A file of exchanges. */
export interface Recording {
  /** The name of its format. */
  readonly format: string;
  readonly entries: readonly (Exchange | Unreadable)[];
  /** The line on which an entry starts, both from 1. Undefined if it is not known. */
  lineOf(entry: number): number | undefined;
}

/** A way of writing exchanges down. */
export interface Format {
  readonly name: string;
  /** The keys that lead from the document to its list of entries. Without them, each document of the file is an entry. */
  readonly path?: readonly string[];
  /** Whether the entries are of this format, where the path alone does not decide. */
  readonly recognises?: (entries: readonly unknown[]) => boolean;
  /** @throws {UnreadableError} */
  readonly read: (entry: unknown) => Exchange;
}

/** Thrown by the reader of a format. Its message completes the sentence "The entry is not an exchange: …". */
export class UnreadableError extends Error {}
