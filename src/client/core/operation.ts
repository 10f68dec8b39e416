/**
 * What the runtime must know of one operation of the contract. Generated, one constant an operation; all behaviour
 * stands in this folder.
 */
export interface OperationDescriptor {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template of the contract, such as `/threads/{thread_id}/messages`. */
  readonly path: string;
  /** Names of query parameters by the property that holds them: `{include: 'include[]'}`. */
  readonly query?: Readonly<Record<string, string>>;
  /** Media type of the request body, absent when the operation takes none. */
  readonly body?: 'application/json' | 'multipart/form-data';
  /** Headers with one allowed value, which the client sends by itself. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How the body of a success is read. */
  readonly answer: 'json' | 'binary' | 'none';
  /** True where an administrator's key is asked for. */
  readonly admin?: true;
  readonly pagination?: Pagination;
}

/** How a list goes on, as JSON Pointers: see `x-pagination` of the contract. */
export interface Pagination {
  readonly items: string;
  /** Query parameter that takes the cursor. */
  readonly parameter: string;
  readonly cursor?: string;
  readonly itemCursor?: string;
  readonly hasMore?: string;
}
