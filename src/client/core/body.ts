import type { Attempt } from './attempt.ts';
import { OpenAIError } from './errors.ts';

/** A request body that waits to be sent. */
export interface EncodedBody {
  /** Whether `open` can be called again. */
  readonly replayable: boolean;
  /** Lets go of what was given open, when no try will read it. */
  close?(): void;
  /** The body for one try. */
  open(attempt: Attempt): OpenBody | Promise<OpenBody>;
}

/** What `fetch` sends. The platform has a name for it that not all sets of types know. */
export type PlatformBody = NonNullable<RequestInit['body']>;

/** A body for one try. */
export interface OpenBody {
  readonly body: PlatformBody;
  /** Undefined where the platform names it by itself. */
  readonly contentType?: string | undefined;
  /** In bytes, of a stream whose length is known. */
  readonly length?: number | undefined;
}

/** Turns the fields of a body into what is sent. */
export type Encode = (body: unknown) => EncodedBody;

export const encodeJson: Encode = (body) => {
  const text = toJson(body);
  return { replayable: true, open: () => ({ body: text, contentType: 'application/json' }) };
};

/** @throws {OpenAIError} when it cannot be written. */
export function toJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new OpenAIError(`The body cannot be written as JSON: ${(cause as Error).message}`, { cause });
  }
}
