import * as fc from 'fast-check';

/** A whole answer, and the events of a stream that says it. */
export interface Streamed {
  readonly whole: unknown;
  readonly events: readonly StreamedEvent[];
}

export interface StreamedEvent {
  readonly event?: string;
  readonly data: unknown;
}

/** Chooses a number below a bound. */
export type Choose = (bound: number) => number;

export const choosing = (seed: Iterable<number>): Choose => {
  const numbers = seed[Symbol.iterator]();
  return (bound) => (numbers.next().value as number) % bound;
};

export const seeds: fc.Arbitrary<Iterable<number>> = fc.infiniteStream(fc.nat({ max: 9973 }));

export const texts = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom('two\n\nlines\r\n', '🎉 né "quoted"', 'data: [DONE]'),
);

export const jsonTexts = fc
  .dictionary(fc.string({ maxLength: 3 }), fc.oneof(fc.integer(), fc.string({ maxLength: 8 })), { maxKeys: 3 })
  .map((value) => JSON.stringify(value));

/** A text or a list in random pieces, of which none is empty. */
export function cut(text: string, choose: Choose): string[] {
  const signs = [...text];
  const from = 1 + choose(signs.length + 1);
  if (from >= signs.length) return text === '' ? [] : [text];
  return [signs.slice(0, from).join(''), ...cut(signs.slice(from).join(''), choose)];
}

/**
 * Merges tracks at random. Each keeps its order, and none begins before the one in front of it has begun: what is
 * numbered is opened in the order of the numbers.
 */
export function merged<Event>(tracks: readonly (readonly Event[])[], choose: Choose): Event[] {
  const waiting = tracks.filter((track) => track.length > 0).map((track) => [...track]);
  const out: Event[] = [];
  let open = 0;
  while (waiting.some((track) => track.length > 0)) {
    const able = waiting.slice(0, open + 1).filter((track) => track.length > 0);
    const chosen = able[choose(able.length)];
    if (chosen === waiting[open]) open += 1;
    out.push(chosen?.shift() as Event);
  }
  return out;
}

export const transcriptOf = (events: readonly StreamedEvent[], sentinel = ''): string =>
  [
    ...events.map(({ event, data }) => `${event ? `event: ${event}\n` : ''}data: ${JSON.stringify(data)}\n\n`),
    sentinel,
  ].join('');
