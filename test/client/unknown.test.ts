import { describe, expect, expectTypeOf, test } from 'vitest';
import { isUnknown, type Unknown } from '../../src/client/index.ts';
import { shownAnswers } from '../../src/verify/checks/example-responses.ts';
import { answering, collect, json, sse } from '../helpers/client.ts';
import { contract } from '../helpers/run-on.ts';

const hologram = { type: 'hologram_call', id: 'h_1', frames: [{ type: 'frame' }], content: 7 };
const message = {
  type: 'message',
  id: 'm_1',
  content: [
    { type: 'smell', odour: 'mint' },
    { type: 'output_text', text: 'Hi' },
  ],
};
const events = [
  { type: 'response.created', sequence_number: 0, response: { id: 'r', output: [] } },
  { type: 'keepalive', sequence_number: 1 },
  { type: 'response.hologram.delta', sequence_number: 2, delta: { a: [null] } },
  { type: 'response.output_item.added', sequence_number: 3, output_index: 0, item: hologram },
  { type: 'response.completed', sequence_number: 4, response: { id: 'r', output: [hologram] } },
];

describe('an unknown member is passed on as it came', () => {
  test('an event of a stream, and an item in one', async () => {
    const text = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    const { client } = answering([sse(text)]);
    const stream = await client.responses.create({ model: 'm', input: 'x', stream: true });
    expect(await collect(stream)).toEqual({ items: events });
  });

  test('an event that only its `event:` line names', async () => {
    const { client } = answering([sse(['event: thread.hologram\ndata: {"a":1}\n\n', 'event: done\ndata: [DONE]\n\n'])]);
    const stream = await client.beta.threads.runs.create('t', { assistant_id: 'a', stream: true });
    expect(await collect(stream)).toEqual({ items: [{ event: 'thread.hologram', data: { a: 1 } }] });
  });

  test('an item, a tool and a part of an answer', async () => {
    const body = { id: 'r', object: 'response', output: [hologram, message], tools: [{ type: 'hover', height: 2 }] };
    const { client } = answering([json(body)]);
    expect(await client.responses.create({ model: 'm', input: 'x' })).toEqual({ ...body, output_text: 'Hi' });
  });

  test('an item on any page', async () => {
    const page = (data: readonly object[], more: boolean) => json({ object: 'list', data, has_more: more });
    const { client } = answering([page([message, hologram], true), page([{ type: 'scent', id: 's' }], false)]);
    const { items } = await collect(client.responses.inputItems.list('r'));
    expect(items).toEqual([message, hologram, { type: 'scent', id: 's' }]);
  });
});

describe('isUnknown', () => {
  test('tells the rest from the known events', () => {
    expect(events.filter(isUnknown).map(({ type }) => type)).toEqual(['keepalive', 'response.hologram.delta']);
  });

  test('knows the events that the contract shows, but for those that the types leave out', () => {
    const shown = shownAnswers(contract.document).flatMap(({ answer }) =>
      [
        ...Buffer.from(answer.body)
          .toString()
          .matchAll(/^event: (response\..*|keepalive)$/gm),
      ].map(([, type = '']) => type),
    );
    const types = [...new Set(shown)];
    expect(types.length).toBeGreaterThan(50);
    expect(types.filter((type) => isUnknown({ type }))).toEqual(
      contract.document.components.schemas['ResponseStreamEvent']?.['x-untyped'],
    );
  });

  test('has a type', () => {
    expectTypeOf<Unknown['type']>().toEqualTypeOf<string>();
    expectTypeOf<Unknown['anything']>().toEqualTypeOf<unknown>();
  });
});
