import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { iterateEvents } from '../../src/client/helpers/iterate-events.ts';
import { EventStream, type BaseEvents } from '../../src/client/helpers/event-stream.ts';

interface Events extends BaseEvents {
  piece: [text: string];
}

const begin = (work: (runner: EventStream<Events>) => Promise<unknown>): EventStream<Events> => {
  const runner = new EventStream<Events>();
  return runner._run(() => work(runner));
};

/** Waits for the work, and for all that follows from its end: what does not settle then never does. */
const settled = async (runner: EventStream<Events>): Promise<void> => {
  await runner.done().catch(() => {});
  await new Promise((resolve) => setImmediate(resolve));
};

test('several reads at once get the events in their order, and then the end', async () => {
  const runner = begin(async () => {
    runner._emit('piece', 'a');
    runner._emit('piece', 'b');
  });
  const events = iterateEvents(runner, 'piece', (text) => text);
  const told: unknown[] = [];
  for (let count = 0; count < 4; count++) void events.next().then(({ value }) => told.push(value));
  await settled(runner);
  expect(told).toEqual(['a', 'b', undefined, undefined]);
});

test('several reads at once all fail with the work', async () => {
  const runner = begin(() => Promise.reject(new Error('lost')));
  const events = runner.events('piece');
  const told: unknown[] = [];
  for (let count = 0; count < 2; count++) events.next().catch((error: Error) => told.push(error.message));
  await settled(runner);
  expect(told).toEqual(['lost', 'lost']);
});

test.for<[name: string, work: () => Promise<void>]>([
  ['is done', () => Promise.resolve()],
  ['fails', () => Promise.reject(new Error('lost'))],
])('a signal does not hold work that %s', async ([, work]) => {
  const { signal } = new AbortController();
  const runner = begin((own) => {
    own._follow({ signal });
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    return work();
  });
  await runner.done().catch(() => {});
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});
