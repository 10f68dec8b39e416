/** What a server answered, as far as it came. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** How the body ended: as announced, by a connection that closed too early, or because its time ran out. */
  readonly ended: 'whole' | 'cut' | 'timeout';
}

export const textOf = ({ body }: Pick<Answer, 'body'>): string => new TextDecoder().decode(body);

/** The media type alone, in lower case; empty when there is none. */
export const mediaTypeOf = ({ headers }: Pick<Answer, 'headers'>): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
