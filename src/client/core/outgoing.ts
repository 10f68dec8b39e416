import type { Encode } from './body.ts';
import type { OperationDescriptor } from './operation.ts';
import type { HeadersInput } from './options.ts';
import type { RequestParts } from './split-params.ts';

/** One request before it is encoded. */
export interface Outgoing {
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** Throws if an argument is invalid. */
  readonly parts: () => RequestParts;
  readonly headers?: HeadersInput | undefined;
  /** Whether an administrator's key is required. */
  readonly admin?: boolean | undefined;
  /** Whether an event stream is requested. */
  readonly streams: boolean;
  /** Whether the response body is always left to the caller. */
  readonly leavesBody: boolean;
  /** Undefined for requests by path. */
  readonly operation: OperationDescriptor | undefined;
  /** JSON by default. */
  readonly encode?: Encode | undefined;
}
