import type { Attempt } from './attempt.ts';
import { OpenAIError } from './errors.ts';

/** A request body before it is sent. */
export interface EncodedBody {
  /** Whether `open` can be called again. */
  readonly replayable: boolean;
  /** Closes an already open source that no attempt will read. */
  close?(): void;
  /** The body for one attempt. */
  open(attempt: Attempt): OpenBody | Promise<OpenBody>;
}

/** The body type of `fetch`. Its platform name is not in all type libraries. */
export type PlatformBody = NonNullable<RequestInit['body']>;

/** A body for one attempt. */
export interface OpenBody {
  readonly body: PlatformBody;
  /** Undefined if the platform sets it. */
  readonly contentType?: string | undefined;
  /** What `fetch` needs besides. */
  readonly settings?: { readonly redirect: 'error' } | undefined;
  /** In bytes, for a stream of known length. */
  readonly length?: number | undefined;
}

/** Encodes the fields of a body for sending. */
export type Encode = (body: unknown) => EncodedBody;

export const encodeJson: Encode = (body) => {
  const text = toJson(body);
  return { replayable: true, open: () => ({ body: text, contentType: 'application/json' }) };
};

/** @throws {OpenAIError} if the value cannot be serialized. */
export function toJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new OpenAIError(`The body cannot be written as JSON: ${(cause as Error).message}`, { cause });
  }
}
