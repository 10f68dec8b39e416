/**
 * The runtime description of one operation of the contract. Generated, one constant per operation. All behavior is in
 * this folder.
 */
export interface OperationDescriptor {
  /** HTTP method. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template of the contract, such as `/threads/{thread_id}/messages`. */
  readonly path: string;
  /** Sorts the arguments of a method by location; absent if all of them are the body. */
  readonly split?: Split;
  /** Names of query parameters, such as `include[]`. The property has the same name without brackets. */
  readonly query?: readonly string[];
  /** Media type of the request body; absent if the operation takes none. */
  readonly body?: 'application/json' | 'multipart/form-data';
  /** Headers with one allowed value, which the client sends automatically. */
  readonly headers?: Readonly<Record<string, string>>;
  /** True if the response is bytes. */
  readonly binary?: true;
  /** True if an administrator's key is required. */
  readonly admin?: true;
  /** True if the operation returns an event stream on `stream: true`. How it is read is a constant of its own. */
  readonly streams?: true;
  /** Present if the response is a list. */
  readonly pagination?: Pagination;
  /** Present if the operation reads the state of long-running work. */
  readonly polling?: Polling;
}

/** The arguments of a method by location. */
export interface RequestParts {
  /** The path below the base URL, with its parameters. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** A query that is already serialized, without the question mark. */
  readonly search?: string;
  /** The full URL if already known. It includes the query settings. */
  readonly url?: string;
  /** Undefined if the operation takes no body or the caller passed none. */
  readonly body: unknown;
}

/** Sorts the arguments of a method: the last path parameter, and all others. */
export type Split = (
  operation: OperationDescriptor,
  positional: string | undefined,
  params: object | null | undefined,
) => RequestParts;

/** How an event stream is read: see `x-event-stream` of the contract. */
export interface StreamRule {
  /** Data of the last event, which is not JSON; null if a terminal event ends the stream. */
  readonly sentinel: string | null;
  /** Types of the events that end the stream if there is no sentinel. */
  readonly terminal?: readonly string[];
  /** True if the stream may also end without its last event: for streams that are not in a contract. */
  readonly optional?: true;
  /** True if events differ only in their `event:` line; they are returned as `{event, data}`. */
  readonly envelope?: true;
}

/** How a list is paginated, as JSON Pointers: see `x-pagination` of the contract. */
export interface Pagination {
  /** The items, in the body. */
  readonly items: string;
  /** Query parameter for the cursor; absent if the list has only one page. */
  readonly parameter?: string;
  /** The next cursor, in the body. */
  readonly cursor?: string;
  /** The next cursor, in the last item, if the body has none. */
  readonly itemCursor?: string;
  /** Whether more items follow, in the body. */
  readonly hasMore?: string;
}

/** How long-running work is polled: see `x-polling` of the contract. */
export interface Polling {
  /** JSON Pointer to the status. */
  readonly status: string;
  /** The final statuses. */
  readonly terminal: readonly string[];
}
