import { expect, test } from 'vitest';
import { mockConfig } from '../../src/mock/negotiate.ts';

const stream = ['text/event-stream', 'application/json'];

test.for([
  { name: 'no preference', want: { dynamic: false } },
  { name: 'a status', prefer: 'code=404', want: { dynamic: false, code: 404 } },
  {
    name: 'a status and an example, with blanks',
    prefer: ' code=404 , example=unknown-route',
    want: { dynamic: false, code: 404, exampleKey: 'unknown-route' },
  },
  { name: 'a response from the schema', prefer: 'dynamic=true', want: { dynamic: true } },
  { name: 'an unknown preference', prefer: 'return=minimal', want: { dynamic: false } },
  { name: 'a stream, by the body', body: { stream: true }, want: { dynamic: false, mediaTypes: stream } },
  { name: 'a stream, by the query', query: 'stream=true', want: { dynamic: false, mediaTypes: stream } },
  { name: 'no stream', body: { stream: false }, query: 'stream=false', want: { dynamic: false } },
  { name: 'a form, which is text', body: 'stream=true', want: { dynamic: false } },
  { name: 'null', body: null, want: { dynamic: false } },
])('$name', ({ prefer, body, query = '', want }) => {
  expect(mockConfig(prefer, body, new URLSearchParams(query))).toEqual(want);
});
