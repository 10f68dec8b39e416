import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventParser, type EventMessage } from '../../src/client/core/event-parser.ts';
import { RecentEvents } from '../../src/client/core/recent-events.ts';

const parse = (text: string): EventMessage[] => {
  const messages: EventMessage[] = [];
  new EventParser().feed(text, messages);
  return messages;
};

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const event = fc
  .tuple(
    lineEnd,
    fc.array(fc.tuple(fc.constantFrom('a', 'é', 'data: '), fc.constantFrom(3, 100_000)), { maxLength: 3 }),
    fc.nat(9),
  )
  .map(
    ([end, lines, id]) => `${lines.map(([text, count]) => `data: ${id}${text.repeat(count)}${end}`).join('')}${end}`,
  );

test('keeps the last events of a stream, all of them below a million bytes, wherever it is cut', () => {
  let dropped = 0;
  const long = Array.from({ length: 20 }, (_, id) => `data: ${id}${'a'.repeat(100_000)}\n\n`);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), fc.integer({ min: 70_001, max: 400_000 }), (events, size) => {
      const recent = new RecentEvents();
      const bytes = new TextEncoder().encode(events.join(''));
      for (let at = 0; at < bytes.length; at += size) recent.push(bytes.subarray(at, at + size));
      const all = parse(events.join(''));
      const kept = recent.all(0);
      expect(kept).toEqual(kept.length === 0 ? [] : all.slice(-kept.length));
      dropped += all.length - kept.length;
      expect(kept.length === all.length || bytes.length >= 1_000_000).toBe(true);
    }),
    { numRuns: 20, examples: [[long, 100_000]] },
  );
  expect(dropped).toBeGreaterThan(0);
});

test('leaves out the events that were not given', () => {
  const recent = new RecentEvents();
  recent.push(new TextEncoder().encode('data: 1\n\ndata: 2\n\ndata: 3\n\n'));
  expect(recent.all(2)).toEqual([{ event: undefined, data: '1' }]);
});
