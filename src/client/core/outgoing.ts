import type { Encode } from './body.ts';
import type { OperationDescriptor } from './operation.ts';
import type { HeadersInput } from './options.ts';
import type { RequestParts } from './split-params.ts';

/** One request, before anything is made of it. */
export interface Outgoing {
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** Fails where an argument is wrong. */
  readonly parts: () => RequestParts;
  readonly headers?: HeadersInput | undefined;
  readonly admin: boolean;
  /** Whether an event stream is asked for. */
  readonly streams: boolean;
  /** Whether the body of the answer is left to the caller in any case. */
  readonly leavesBody: boolean;
  /** Undefined for requests by path. */
  readonly operation: OperationDescriptor | undefined;
  /** JSON by default. */
  readonly encode?: Encode | undefined;
}
