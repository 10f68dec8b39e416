import { describe, expect, test } from 'vitest';
import { parseEvents } from '../../src/openapi/event-stream.ts';

describe('parseEvents', () => {
  test.for([
    ['plain data', 'data: 1\n\ndata: 2\n\n', ['1', '2']],
    ['carriage returns', 'data: 1\r\n\r\ndata: 2\r\n\r\n', ['1', '2']],
    ['comments are not events', ': keep-alive\n\ndata: 1\n\n', ['1']],
    ['data of several lines', 'data: 1\ndata: 2\n\n', ['1\n2']],
    ['an end without a blank line', 'data: 1\n\ndata: [DONE]', ['1', '[DONE]']],
    ['nothing', '', []],
  ] as const)('%s', ([, text, want]) => {
    expect(parseEvents(text).map(({ data }) => data)).toEqual(want);
  });

  test('names', () => {
    expect(parseEvents('event: done\ndata: [DONE]\n\n')).toMatchObject([{ event: 'done', data: '[DONE]' }]);
  });
});
