import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (links: string): string => `
openapi: 3.1.0
paths:
  /things/{thing_id}/parts:
    parameters: [{ name: thing_id, in: path, schema: { type: string } }]
    post:
      operationId: createPart
      requestBody: { content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string, maxLength: 20 } } } } } }
      responses:
        '200':
          content: { application/json: { schema: { properties: { id: {} } } } }
          links: ${links}
  /parts/{part_id}:
    parameters: [{ name: part_id, in: path, schema: { type: string } }]
    get: { operationId: retrievePart, responses: {} }`;

test('a link to a missing operation', async () => {
  expect(await lintWith('links-fit', document('{ next: { operationId: readPart } }'))).toMatchInlineSnapshot(`
    [
      {
        "message": "There is no operation readPart.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/post/responses/200/links/next/operationId",
        "rule": "concord/links-fit",
      },
    ]
  `);
});

test('parameters that are unknown or missing', async () => {
  expect(await lintWith('links-fit', document('{ next: { operationId: retrievePart, parameters: { id: part_1 } } }')))
    .toMatchInlineSnapshot(`
    [
      {
        "message": "retrievePart has no parameter id.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/post/responses/200/links/next/parameters",
        "rule": "concord/links-fit",
      },
      {
        "message": "retrievePart needs the path parameter part_id. Add it to \`parameters\`.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/post/responses/200/links/next/operationId",
        "rule": "concord/links-fit",
      },
    ]
  `);
});

test('expressions without a target', async () => {
  const links = `
            a: { operationId: retrievePart, parameters: { part_id: $response.body#/part_id } }
            b: { operationId: retrievePart, parameters: { part_id: $request.path.id } }
            c: { operationId: createPart, parameters: { thing_id: $request.body }, requestBody: { name: 'Copy of {$request.body#/title}' } }
            d: { operationId: retrievePart, parameters: { part_id: $id } }`;
  expect(await lintWith('links-fit', document(links))).toMatchInlineSnapshot(`
    [
      {
        "message": "$response.body#/part_id does not exist in the request or the response.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/post/responses/200/links/a/parameters",
        "rule": "concord/links-fit",
      },
      {
        "message": "$request.path.id does not exist in the request or the response.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/post/responses/200/links/b/parameters",
        "rule": "concord/links-fit",
      },
      {
        "message": "$request.body#/title does not exist in the request or the response.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/post/responses/200/links/c/requestBody",
        "rule": "concord/links-fit",
      },
      {
        "message": "$id does not exist in the request or the response.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/post/responses/200/links/d/parameters",
        "rule": "concord/links-fit",
      },
    ]
  `);
});

test('bodies that the operation does not accept', async () => {
  const links = `
            a: { operationId: createPart, parameters: { thing_id: thing_1 }, requestBody: }
            b: { operationId: createPart, parameters: { thing_id: thing_1 }, requestBody: { size: $response.body#/id } }
            c: { operationId: retrievePart, parameters: { part_id: $response.body#/id }, requestBody: { name: Wheel } }`;
  expect(await lintWith('links-fit', document(links))).toMatchInlineSnapshot(`
    [
      {
        "message": "createPart does not accept this body: the value must be object, got null.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/post/responses/200/links/a/requestBody",
        "rule": "concord/links-fit",
      },
      {
        "message": "createPart does not accept this body: the value must have the required property "name".",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/post/responses/200/links/b/requestBody",
        "rule": "concord/links-fit",
      },
      {
        "message": "createPart does not accept this body: the value must not have the additional property "size".",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/post/responses/200/links/b/requestBody",
        "rule": "concord/links-fit",
      },
      {
        "message": "retrievePart takes no body. Remove \`requestBody\`.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/post/responses/200/links/c/requestBody",
        "rule": "concord/links-fit",
      },
    ]
  `);
});

test('valid links', async () => {
  const links = `
            a: { operationId: retrievePart, parameters: { part_id: $response.body#/id } }
            b: { operationId: createPart, parameters: { thing_id: $request.path.thing_id }, requestBody: { name: 'Copy of {$request.body#/name}' } }`;
  expect(await lintWith('links-fit', document(links))).toEqual([]);
});
