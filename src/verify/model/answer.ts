/** What is known of an answer before its body comes. */
export interface Head {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a server answered, as far as it came. */
export interface Answer extends Head {
  readonly body: Uint8Array;
  readonly ended: Ended;
}

/** How a body ended. */
export type Ended =
  /** As announced. */
  | 'whole'
  /** By a connection that closed too early. */
  | 'cut'
  /** Because its time ran out. */
  | 'timeout'
  /** The reader had seen enough: an event stream had ended by its own account, or gone on for too long. */
  | 'stopped'
  /** It was larger than any body has to be. */
  | 'too-long';

/** What the reader of a body still wants of it. */
export type Wanted =
  | 'more'
  /** The end has come; only what should not follow it is still of interest. */
  | 'last'
  | 'nothing';

export const textOf = ({ body }: Pick<Answer, 'body'>): string => new TextDecoder().decode(body);

/** The media type alone, in lower case; empty when there is none. */
export const mediaTypeOf = ({ headers }: Pick<Head, 'headers'>): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
