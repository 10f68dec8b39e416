import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (status: string, operation = ''): string => `
openapi: 3.1.0
paths:
  /jobs/{id}:
    get:
      operationId: getJob
      ${operation}
      responses: { '200': { content: { application/json: { schema: { type: object, properties: { status: ${status} } } } } } }`;

const unfinished = '{ anyOf: [{ type: string, enum: [queued, done] }, { type: string }] }';

test('a job that is not done at once', async () => {
  expect(await lintWith('polling-stated', document(unfinished))).toMatchInlineSnapshot(`
    [
      {
        "message": "The status "queued" is not the last one. Say by \`x-polling\` at which ones the wait ends.",
        "pointer": "#/paths/~1jobs~1{id}/get",
        "rule": "concord/polling-stated",
      },
    ]
  `);
});

test('jobs that are followed, spared, or done', async () => {
  const polling = 'x-polling: { status: /status, terminal: [done] }';
  expect(await lintWith('polling-stated', document(unfinished, polling))).toEqual([]);
  expect(await lintWith('polling-stated', document(unfinished), { except: ['getJob'] })).toEqual([]);
  expect(await lintWith('polling-stated', document('{ type: string, enum: [active, archived] }'))).toEqual([]);
});
