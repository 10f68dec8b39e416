/**
 * What the runtime must know of one operation of the contract. Generated, one constant an operation; all behaviour
 * stands in this folder.
 */
export interface OperationDescriptor {
  /** HTTP method. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template of the contract, such as `/threads/{thread_id}/messages`. */
  readonly path: string;
  /** Names of query parameters, such as `include[]`; the property that holds one is called so, without the brackets. */
  readonly query?: readonly string[];
  /** Media type of the request body, absent when the operation takes none. */
  readonly body?: 'application/json' | 'multipart/form-data';
  /** Headers with one allowed value, which the client sends by itself. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How the body of a success is read. */
  readonly answer: 'json' | 'binary' | 'none';
  /** True where an administrator's key is asked for. */
  readonly admin?: true;
  /** Where the operation can answer by an event stream. */
  readonly stream?: StreamRule;
  /** Where the answer is a list. */
  readonly pagination?: Pagination;
  /** Where the operation reads the state of work that takes long. */
  readonly polling?: Polling;
}

/** How an event stream is read: see `x-event-stream` of the contract. */
export interface StreamRule {
  /** Data of the last event, which is no JSON; null where a terminal event ends the stream. */
  readonly sentinel: string | null;
  /** Types of the events of which one ends the stream, where there is no sentinel. */
  readonly terminal?: readonly string[];
  /** True where the stream may also end without its last event: of streams that no contract describes. */
  readonly optional?: true;
  /** True where events are told apart by their `event:` line alone, and given as `{event, data}`. */
  readonly envelope?: true;
}

/** How a list goes on, as JSON Pointers: see `x-pagination` of the contract. */
export interface Pagination {
  /** The items, in the body. */
  readonly items: string;
  /** Query parameter that takes the cursor; absent where the list is one page. */
  readonly parameter?: string;
  /** The next cursor, in the body. */
  readonly cursor?: string;
  /** The next cursor, in the last item, where the body has none. */
  readonly itemCursor?: string;
  /** Whether more follows, in the body. */
  readonly hasMore?: string;
}

/** How long work is followed: see `x-polling` of the contract. */
export interface Polling {
  /** JSON Pointer to the status. */
  readonly status: string;
  /** The statuses at which there is nothing left to wait for. */
  readonly terminal: readonly string[];
}
