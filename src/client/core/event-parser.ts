/** One event of a stream, before its data are read as JSON. */
export interface EventMessage {
  /** Of the `event:` line; absent without one. */
  readonly event: string | undefined;
  /** The `data:` lines, joined by line feeds. */
  readonly data: string;
}

/**
 * Parses an event stream as its text arrives, cut anywhere. Events without data, which servers send as keep-alive, are
 * dropped. Ids and retry times are ignored, because requests of this API cannot be resumed by them.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export class EventParser {
  /** The beginning of a line that has not ended. */
  #rest = '';
  #endsWithReturn = false;
  #event: string | undefined;
  #data: string | undefined;

  /** Characters of the event that has not ended. */
  get pending(): number {
    return this.#rest.length + (this.#data ?? '').length;
  }

  /** Adds the events that end in this text to a list. */
  feed(piece: string, into: EventMessage[]): void {
    if (piece === '') return;
    // Only new text is searched: a long event in many pieces must not cost the square of its length.
    const lines = this.#withLineFeeds(piece).split('\n');
    lines[0] = this.#rest + lines[0];
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#line(line, into);
  }

  /** Lines may end in LF, CR or both, and the two may come in different pieces. */
  #withLineFeeds(piece: string): string {
    const text = this.#endsWithReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    this.#endsWithReturn = piece.endsWith('\r');
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  #line(line: string, into: EventMessage[]): void {
    if (line === '') {
      const data = this.#data;
      if (data !== undefined && /\S/.test(data)) into.push({ event: this.#event, data });
      this.#event = this.#data = undefined;
      return;
    }
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    if (name === 'data') {
      const value = valueOf(line, colon);
      this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
    } else if (name === 'event') this.#event = valueOf(line, colon) || undefined;
  }
}

/** One space after the colon is not part of the value. */
const valueOf = (line: string, colon: number): string =>
  colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
