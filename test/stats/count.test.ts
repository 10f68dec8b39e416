import { expect, test } from 'vitest';
import { countStats } from '../../scripts/stats/count.ts';
import { tinyDocument } from '../helpers/tiny.ts';

const document = tinyDocument(`
tags: [{ name: Widgets }, { name: Shops }]
paths:
  /widgets/{widget_id}:
    parameters:
      - { name: widget_id, in: path, required: true, description: Widget., schema: { type: string }, example: wid_1 }
    get:
      operationId: getWidget
      tags: [Widgets]
      parameters:
        - { name: stream, in: query, schema: { type: boolean }, example: maybe }
      responses:
        '200':
          headers: { x-request-id: { $ref: '#/components/headers/x-request-id' } }
          links: { self: { operationId: getWidget } }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Widget' }
              examples: { red: { $ref: '#/components/examples/red' }, blue: { value: { color: 7 } } }
            text/event-stream:
              schema: { type: string, contentMediaType: text/event-stream, contentSchema: { $ref: '#/components/schemas/Widget' } }
              x-event-stream: { sentinel: '[DONE]', named: false }
              examples: { whole: { value: "data: {\\"color\\":\\"red\\"}\\n\\ndata: [DONE]\\n\\n" } }
  /shops:
    get:
      operationId: getShop
      tags: [Shops]
      responses:
        '200':
          headers: { x-request-id: { $ref: '#/components/headers/x-request-id' } }
          content:
            application/json:
              schema:
                type: object
                properties:
                  owner: { type: string }
                  best: { $ref: '#/components/schemas/Widget' }
              examples: { corner: { value: { owner: Ann, best: { color: red } } } }
components:
  headers:
    x-request-id: { description: Id., schema: { type: string }, example: req_1 }
  examples:
    red: { value: { color: red } }
  schemas:
    Widget:
      type: object
      description: A thing that is sold.
      required: [color]
      properties:
        color: { type: string, description: Color. }
        parts: { type: array, description: Parts., items: { $ref: '#/components/schemas/Part' } }
    Part:
      type: object
      properties:
        of: { $ref: '#/components/schemas/Widget' }
`);

const { groups, total } = countStats(document);

test('a group counts each object that its operations reach once', () => {
  expect(groups[0]).toEqual({
    group: 'Widgets',
    operations: 1,
    ownSchemas: 0,
    sharedSchemas: 2,
    // color, parts, of; widget_id and stream. stream has no description.
    fields: 5,
    described: 4,
    // widget_id, stream (wrong), x-request-id, red, blue (wrong), the transcript.
    examples: 6,
    valid: 4,
    streams: 1,
    links: 1,
  });
});

test('a group without streams, links and own schemas', () => {
  expect(groups[1]).toMatchObject({
    group: 'Shops',
    fields: 5,
    described: 4,
    examples: 2,
    valid: 2,
    streams: 0,
    links: 0,
  });
});

test('the total counts shared objects once', () => {
  expect(total).toMatchObject({
    operations: 2,
    ownSchemas: 0,
    sharedSchemas: 2,
    fields: 7,
    described: 5,
    examples: 7,
    valid: 5,
  });
});
