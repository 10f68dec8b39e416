import { EventParser, type EventMessage } from './event-parser.ts';

/** Up to the first blank line. */
const firstEvent = /^[^]*?(?:\r\n|\n|\r(?!\n)){2}/;

/** Bytes of the part that is filled. */
const enough = 1_000_000;

/**
 * The end of a stream, for errors that quote its events. It is kept as the bytes that came and is parsed again when it
 * is asked for: to keep each event, or the text, costs a fifth of the time that reading takes.
 */
export class RecentEvents {
  #old: Uint8Array[] = [];
  #new: Uint8Array[] = [];
  #length = 0;
  #isCut = false;

  push(piece: Uint8Array): void {
    this.#new.push(piece);
    this.#length += piece.length;
    if (this.#length < enough) return;
    this.#isCut ||= this.#old.length > 0;
    this.#old = this.#new;
    this.#new = [];
    this.#length = 0;
  }

  /** The text that was kept. */
  text(): string {
    const decoder = new TextDecoder();
    return [...this.#old, ...this.#new].map((piece) => decoder.decode(piece, { stream: true })).join('');
  }

  /** The events, except the last ones that were not given to the caller. */
  all(notGiven: number): EventMessage[] {
    const text = this.text();
    const messages: EventMessage[] = [];
    // The part that was dropped may end inside an event.
    new EventParser().feed(this.#isCut ? text.replace(firstEvent, '') : text, messages);
    return messages.slice(0, messages.length - notGiven);
  }
}
