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
  [
    'a pointer without a target',
    '{ status: /state, terminal: [done] }',
    ['/state is not a string in the 200 response.'],
  ],
  [
    'a status that is not a string',
    '{ status: /size, terminal: [done] }',
    ['/size is not a string in the 200 response.'],
  ],
  ['an impossible value', '{ status: /status, terminal: [done, lost] }', ['/status never has the value "lost".']],
  [
    'every value',
    '{ status: /status, terminal: [queued, done, failed] }',
    ['`terminal` must list some statuses, but not all: those that end the polling.'],
  ],
  [
    'no value',
    '{ status: /status, terminal: [] }',
    ['`terminal` must list some statuses, but not all: those that end the polling.'],
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
        "message": "Only a GET operation can be polled. Remove \`x-polling\`.",
        "pointer": "#/paths/~1jobs~1{id}/post/x-polling",
        "rule": "concord/polling-fits",
      },
    ]
  `);
});
