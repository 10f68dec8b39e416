import type { Encode } from './body.ts';
import type { HeadersInput } from './options.ts';
import type { Deadlines } from './deadlines.ts';
import type { OperationDescriptor, RequestParts, Split } from './operation.ts';

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
  /** The deadlines of an event stream, if one is requested. */
  readonly events?: typeof Deadlines | undefined;
  /** Whether the response body is always left to the caller. */
  readonly leavesBody: boolean;
  /** Undefined for requests by path. */
  readonly operation: OperationDescriptor | undefined;
  /** JSON by default. */
  readonly encode?: Encode | undefined;
}

/** Builds a request from an operation and its arguments. */
export const toOutgoing = (
  operation: OperationDescriptor,
  positional: string | undefined,
  params: object | null | undefined,
  encode?: Encode,
): Outgoing => ({
  ...operation,
  parts: () => (operation.split ?? bodyAlone)(operation, positional, params),
  leavesBody: operation.binary === true,
  operation,
  encode,
});

// A body that may be left out is sent as an empty object: many servers refuse a request for JSON without any.
const bodyAlone: Split = ({ path, body }, _, params) => ({
  path,
  query: {},
  body: params || body ? { ...params } : undefined,
});

/** Whether the params of a method contain `stream: true`. */
export const asksForEvents = (params: unknown): boolean =>
  (params as { readonly stream?: unknown } | null | undefined)?.stream === true;
