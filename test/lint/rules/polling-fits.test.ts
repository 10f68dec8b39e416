import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (polling: string, method = 'get'): string => `
openapi: 3.1.0
paths:
  /jobs/{id}:
    ${method}:
      x-polling: ${polling}
      responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } } }
components:
  schemas:
    Job:
      type: object
      properties:
        size: { type: integer }
        status: { anyOf: [{ type: string, enum: [queued, done, failed] }, { type: string }] }`;

test.each<[name: string, polling: string, want: readonly string[]]>([
  ['fits', '{ status: /status, terminal: [done, failed] }', []],
  ['a pointer that leads nowhere', '{ status: /state, terminal: [done] }', ['/state is no string of the 200 answer.']],
  ['a status that is no text', '{ status: /size, terminal: [done] }', ['/size is no string of the 200 answer.']],
  ['a value that never comes', '{ status: /status, terminal: [done, lost] }', ['/status never is "lost".']],
  [
    'every value',
    '{ status: /status, terminal: [queued, done, failed] }',
    ['Some statuses end the wait and some do not. State those that do.'],
  ],
  [
    'no value',
    '{ status: /status, terminal: [] }',
    ['Some statuses end the wait and some do not. State those that do.'],
  ],
])('%s', async (_, polling, want) => {
  const problems = await lintWith('polling-fits', document(polling));
  expect(problems.map(({ message }) => message)).toEqual(want);
});

test('an operation that changes something', async () => {
  const problems = await lintWith('polling-fits', document('{ status: /status, terminal: [done] }', 'post'));
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "message": "Only what can be read again can be followed.",
        "pointer": "#/paths/~1jobs~1{id}/post/x-polling",
        "rule": "concord/polling-fits",
      },
    ]
  `);
});
