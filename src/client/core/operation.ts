/**
 * The runtime description of one operation of the contract. Generated, one constant per operation. All behavior is in
 * this folder.
 */
export interface OperationDescriptor {
  /** HTTP method. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template of the contract, such as `/threads/{thread_id}/messages`. */
  readonly path: string;
  /** Names of query parameters, such as `include[]`. The property has the same name without brackets. */
  readonly query?: readonly string[];
  /** Media type of the request body; absent if the operation takes none. */
  readonly body?: 'application/json' | 'multipart/form-data';
  /** Headers with one allowed value, which the client sends automatically. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How the body of a success response is read. */
  readonly answer: 'json' | 'binary' | 'none';
  /** True if an administrator's key is required. */
  readonly admin?: true;
  /** Present if the operation can return an event stream. */
  readonly stream?: StreamRule;
  /** Present if the response is a list. */
  readonly pagination?: Pagination;
  /** Present if the operation reads the state of long-running work. */
  readonly polling?: Polling;
}

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
