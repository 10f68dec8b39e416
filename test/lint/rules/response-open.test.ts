import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (sent: string, answered: string): string => `
openapi: 3.1.0
paths:
  /things:
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/${sent}' } } } }
      responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/${answered}' } } } } }
components:
  schemas:
    Closed: { type: object, additionalProperties: false, properties: {} }
    Open: { type: object, properties: { parts: { type: array, items: { $ref: '#/components/schemas/Closed' } } } }`;

test('an answer that is closed, deep down', async () => {
  const yaml = document('Open', 'Open').replace('requestBody', 'x-body');
  expect(await lintWith('response-open', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "Servers add fields to what they answer. Remove \`additionalProperties: false\`.",
        "pointer": "#/components/schemas/Closed/additionalProperties",
        "rule": "concord/response-open",
      },
    ]
  `);
});

test('closed requests, and answers that are sent, too', async () => {
  expect(await lintWith('response-open', document('Closed', 'Closed'))).toEqual([]);
  expect(await lintWith('response-open', document('Open', 'Open'))).toEqual([]);
});
