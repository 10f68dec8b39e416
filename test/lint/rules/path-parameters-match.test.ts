import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (atPath: string, atOperation: string): string => `
openapi: 3.1.0
paths:
  /things/{thing_id}/parts:
    parameters: ${atPath}
    get: { parameters: ${atOperation}, responses: {} }`;

const parameter = (name: string, more = ', example: a'): string =>
  `{ name: ${name}, in: path, required: true, schema: { type: string }${more} }`;

test('parameters and template that differ', async () => {
  expect(await lintWith('path-parameters-match', document(`[${parameter('part_id')}]`, '[]'))).toMatchInlineSnapshot(`
    [
      {
        "message": "The path names {thing_id}. Declare it at the path item.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/parameters",
        "rule": "concord/path-parameters-match",
      },
      {
        "message": "The path has no {part_id}. Remove the parameter.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/parameters",
        "rule": "concord/path-parameters-match",
      },
    ]
  `);
});

test('a parameter at the operation, and one without an example', async () => {
  expect(
    await lintWith('path-parameters-match', document(`[${parameter('thing_id', '')}]`, `[${parameter('thing_id')}]`)),
  ).toMatchInlineSnapshot(`
    [
      {
        "message": "The path parameter thing_id needs an \`example\`.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/parameters",
        "rule": "concord/path-parameters-match",
      },
      {
        "message": "Path parameters must be declared once. Move thing_id to the path item.",
        "pointer": "#/paths/~1things~1{thing_id}~1parts/get/parameters",
        "rule": "concord/path-parameters-match",
      },
    ]
  `);
});

test('a parameter that matches', async () => {
  const query = '{ name: limit, in: query, schema: { type: integer } }';
  expect(await lintWith('path-parameters-match', document(`[${parameter('thing_id')}]`, `[${query}]`))).toEqual([]);
});
