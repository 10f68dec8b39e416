import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventParser, type EventMessage } from '../../src/client/core/event-parser.ts';

const parse = (pieces: readonly string[]): EventMessage[] => {
  const parser = new EventParser();
  const messages: EventMessage[] = [];
  for (const piece of pieces) parser.feed(piece, messages);
  return messages;
};

/** A second implementation of the standard. */
function parsedByLibrary(text: string): EventMessage[] {
  const messages: EventMessage[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => void (/\S/.test(data) && messages.push({ event, data })),
  });
  // It waits for what follows a final CR.
  parser.feed(text.endsWith('\r') ? `${text}:` : text);
  return messages;
}

const token = fc.constantFrom('\n', '\r', '\r\n', 'data', 'event', 'id', ':', ' ', ': ', 'data: {"a":1}', 'é', 'x');
const stream = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(''));

test('parses any text as another implementation of the standard does', () => {
  fc.assert(
    fc.property(stream, (text) => {
      expect(parse([text])).toEqual(parsedByLibrary(text));
    }),
    { numRuns: 2000 },
  );
});

test('gives the same events wherever the text is cut', () => {
  fc.assert(
    fc.property(stream, fc.array(fc.nat(60)), (text, cuts) => {
      const ends = [...cuts.filter((cut) => cut < text.length), text.length].sort((a, b) => a - b);
      const pieces = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
      expect(parse(pieces)).toEqual(parse([text]));
    }),
    { numRuns: 1000 },
  );
});

test('a CR and an LF in two pieces end one line', () => {
  expect(parse(['data: a\r', '\ndata: b\r', '\n\r', '\n'])).toEqual([{ event: undefined, data: 'a\nb' }]);
});

test.for<{ given: string; want: EventMessage[] }>([
  { given: 'data: a\n\n', want: [{ event: undefined, data: 'a' }] },
  { given: 'event: e\ndata:a\ndata:  b\n\n', want: [{ event: 'e', data: 'a\n b' }] },
  { given: ': ping\n\ndata\n\ndata: \n\n', want: [] },
  { given: 'event: lost\n\ndata: a\r\r', want: [{ event: undefined, data: 'a' }] },
  { given: 'data: not ended\n', want: [] },
])('$given', ({ given, want }) => {
  expect(parse([given])).toEqual(want);
});
