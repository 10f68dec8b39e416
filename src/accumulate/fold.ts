import type { Problem } from './rules.ts';

/** One event of a stream, its data parsed. */
export interface StreamEvent {
  /** The `event:` line, or else the `type` in its data. Undefined if it has neither. */
  readonly name: string | undefined;
  readonly data: unknown;
}

/**
 * Folds the events of one stream into the answer that the operation gives without streaming. Holds the answer, and of
 * each open part its text: never the events. Accepts any data, and folds it as well as it can be. Events and fields with
 * unknown names are ignored.
 */
export interface Fold {
  /** Takes the next event, which is not changed. */
  add(event: StreamEvent): void;
  /** The answer so far; undefined before it has begun. Valid until the next event. Not to be changed. */
  value(): unknown;
}

/** A fold that says which rules its stream breaks. */
export interface CheckedFold {
  /** Takes the next event, which is not changed. Returns what it breaks. */
  add(event: StreamEvent): readonly Problem[];
  /** What is missing if no further event comes. Nothing is after an error: it may come at any time. */
  missing(): readonly Problem[];
  /** The answer so far, as that of a {@link Fold}. */
  value(): unknown;
  /** Whether the stream reported an error, so that its value will not become whole. */
  failed(): boolean;
}
