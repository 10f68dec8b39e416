import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (schema: string): string => `
openapi: 3.1.0
components: { schemas: { ThingStatus: ${schema} } }`;

test('descriptions that repeat a name', async () => {
  const yaml = `
openapi: 3.1.0
tags: [{ name: Things, description: The thing. }]
paths:
  /things:
    get:
      operationId: listThings
      summary: List things
      description: Lists the things.
      parameters: [{ name: thing_id, in: query, description: The ID of the thing., schema: { type: string } }]
      responses: { '404': { description: Not Found., headers: { x-count: { description: The x count header., schema: {} } } } }`;
  expect(await lintWith('description-adds', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "The description only repeats the name. State what a reader cannot guess from it.",
        "pointer": "#/tags/0/description",
        "rule": "concord/description-adds",
      },
      {
        "message": "The description only repeats the name. State what a reader cannot guess from it.",
        "pointer": "#/paths/~1things/get/description",
        "rule": "concord/description-adds",
      },
      {
        "message": "The description only repeats the name. State what a reader cannot guess from it.",
        "pointer": "#/paths/~1things/get/parameters/0/description",
        "rule": "concord/description-adds",
      },
      {
        "message": "The description only repeats the name. State what a reader cannot guess from it.",
        "pointer": "#/paths/~1things/get/responses/404/description",
        "rule": "concord/description-adds",
      },
      {
        "message": "The description only repeats the name. State what a reader cannot guess from it.",
        "pointer": "#/paths/~1things/get/responses/404/headers/x-count/description",
        "rule": "concord/description-adds",
      },
    ]
  `);
});

test('descriptions of schemas and properties that repeat a name', async () => {
  const yaml = document(
    '{ description: Status of a thing., properties: { createdAt: { description: Created at. }, filename: { description: A file name. } } }',
  );
  expect(await lintWith('description-adds', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "The description only repeats the name. State what a reader cannot guess from it.",
        "pointer": "#/components/schemas/ThingStatus/description",
        "rule": "concord/description-adds",
      },
      {
        "message": "The description only repeats the name. State what a reader cannot guess from it.",
        "pointer": "#/components/schemas/ThingStatus/properties/createdAt/description",
        "rule": "concord/description-adds",
      },
      {
        "message": "The description only repeats the name. State what a reader cannot guess from it.",
        "pointer": "#/components/schemas/ThingStatus/properties/filename/description",
        "rule": "concord/description-adds",
      },
    ]
  `);
});

test('a description without a full stop', async () => {
  expect(await lintWith('description-adds', document('{ description: How far the work has come }')))
    .toMatchInlineSnapshot(`
      [
        {
          "message": "A description consists of sentences. End it with a full stop.",
          "pointer": "#/components/schemas/ThingStatus/description",
          "rule": "concord/description-adds",
        },
      ]
    `);
});

test('descriptions that add information', async () => {
  const yaml = document(
    '{ description: How far the work has come (see `state`)., properties: { id: { description: Stable for life. } } }',
  );
  expect(await lintWith('description-adds', yaml)).toEqual([]);
});

test('an operation without a name or a summary has nothing to repeat', async () => {
  const yaml = `
openapi: 3.1.0
paths: { /things: { get: { description: Lists the things. } } }`;
  expect(await lintWith('description-adds', yaml)).toEqual([]);
});
