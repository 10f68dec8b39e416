/** The part of a response that arrives before its body. */
export interface Head {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The response of a server, as far as it was received. */
export interface Answer extends Head {
  readonly body: Uint8Array;
  readonly ended: Ended;
}

/** What a report shows of a response. */
export interface ShownAnswer {
  readonly status: number;
  /** Empty if there is none. */
  readonly mediaType: string;
  /** The start of the body, as text. */
  readonly start: string;
}

/** How a body ended. */
export type Ended =
  /** Complete, as announced. */
  | 'whole'
  /** The connection closed too early. */
  | 'cut'
  /** It timed out. */
  | 'timeout'
  /** The reader stopped: the event stream had sent its end, or had become too long. */
  | 'stopped'
  /** It exceeded the size limit. */
  | 'too-long';

/** How much more of a body its reader wants. */
export type Wanted =
  | 'more'
  /** The stream has ended. Read on only to detect events after the end. */
  | 'last'
  | 'nothing';

export const textOf = ({ body }: Pick<Answer, 'body'>): string => new TextDecoder().decode(body);

/** The media type without parameters, in lower case. Empty if there is none. */
export const mediaTypeOf = ({ headers }: Pick<Head, 'headers'>): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const shownBytes = 2000;

export const shownAnswer = (answer: Answer): ShownAnswer => ({
  status: answer.status,
  mediaType: mediaTypeOf(answer),
  start: textOf({ body: answer.body.subarray(0, shownBytes) }),
});
