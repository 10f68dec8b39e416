import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (relations: string, limit = 2): string => `
openapi: 3.1.0
paths:
  /things:
    post:
      operationId: createThings
      x-relations: { ${relations} }
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Request' }
            examples: { two: { value: { limit: ${limit}, name: lamp, open: { any: { deep: 1 } } } } }
      responses:
        '200':
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Answer' }
              examples: { two: { value: { data: [{ id: a, size: 1 }, { id: b, size: 2 }], name: lamp, total: 2 } } }
components:
  schemas:
    Request:
      type: object
      properties: { limit: { type: integer }, name: { type: string }, open: { type: object, additionalProperties: true } }
    Answer:
      type: object
      properties: { data: { type: array, items: { $ref: '#/components/schemas/Thing' } }, name: { type: string }, total: { type: integer } }
    Thing: { type: object, properties: { id: { type: string }, size: { type: integer } } }`;

const rule = (id: string, rest: string): string => `${id}: { level: must, ${rest} }`;
const data = 'at: $response.body#/data';
const count = `kind: count, ${data}, is: { value: $request.body#/limit }`;

test.for<[given: string, relations: string]>([
  ['a count', rule('a', count)],
  ['a value that an open object may hold', rule('a', `${count}, when: { $request.body#/open/any/deep: { const: 1 } }`)],
  ['items that differ', rule('a', 'kind: distinct, at: $response.body#/data/*/id')],
  [
    'one value twice, under different conditions',
    ['1', '2']
      .map((n) =>
        rule(
          `a${n}`,
          `kind: fits, at: $response.body#/total, schema: { const: ${n} }, when: { $request.body#/limit: { const: ${n} } }`,
        ),
      )
      .join(', '),
  ],
  [
    'a length that the answer decides, and one that the request decides',
    `${rule('a', count)}, ${rule('b', `kind: count, ${data}, is: { value: $response.body#/total }`)}`,
  ],
])('accepts %s', async ([, relations]) => {
  expect(await lintWith('relations-fit', document(relations))).toEqual([]);
});

test.for<[relations: string, pointer: string, message: string]>([
  [
    rule('a', `kind: count, ${data}, is: { value: $request.body#/size }`),
    'a/is',
    '$request.body#/size does not exist in createThings.',
  ],
  [
    rule('a', 'kind: same, at: $response.body#/items/*'),
    'a/at',
    '$response.body#/items/* does not exist in createThings.',
  ],
  [
    rule('a', 'kind: same, at: $answer.body#/items'),
    'a/at',
    '$answer.body#/items is not an address in a request or an answer.',
  ],
  [
    rule('a', `${count}, when: { $request.query.limit: { const: 1 } }`),
    'a/when',
    '$request.query.limit does not exist in createThings.',
  ],
  [
    rule('a', 'kind: echo, at: $response.body, of: $request.body, members: [name, limit]'),
    'a/kind',
    '$response.body#/limit does not exist in createThings.',
  ],
  [
    rule('a', 'kind: count, at: $response.body#/name, is: 1'),
    'a/at',
    '`count` needs a list or an object at $response.body#/name.',
  ],
  [
    rule('a', `kind: count, ${data}, is: { value: $request.body#/name }`),
    'a/is',
    '`count` needs a number at $request.body#/name.',
  ],
  [
    rule('a', 'kind: amount, at: $response.body#/name, atMost: 1'),
    'a/at',
    '`amount` needs a number at $response.body#/name.',
  ],
  [
    rule('a', 'kind: order, at: $response.body#/total, by: asc'),
    'a/at',
    '`order` compares several values, but $response.body#/total is one. Use `*`.',
  ],
  [
    rule('a', 'kind: custom, at: $response.body#/total, name: made-up, of: []'),
    'a/name',
    'There is no rule made-up in src/relations/kinds/custom.ts.',
  ],
  [
    rule('a', `kind: count, ${data}`),
    'a/kind',
    'A relation of the kind `count` needs exactly one of `is`, `atMost`, `atLeast`.',
  ],
  [rule('a', `${count}, of: $request.body`), 'a/of', 'A relation of the kind `count` has no `of`.'],
  [rule('a', 'kind: echo, at: $response.body#/name'), 'a/kind', 'A relation of the kind `echo` needs `of`.'],
  [rule('a', `${count}, as: json`), 'a/as', 'A relation of the kind `count` is judged as float32.'],
  [
    rule('a', `${count}, when: { $request.body#/limit: { multipleOf: 2 } }`),
    'a/kind',
    'The relation cannot be said as a sentence: there are no words for the keyword `multipleOf`.',
  ],
])('%s', async ([relations, pointer, message]) => {
  const problems = await lintWith('relations-fit', document(relations));
  expect(problems.map((problem) => [problem.pointer, problem.message])).toEqual([
    [`#/paths/~1things/post/x-relations/${pointer}`, message],
  ]);
});

test('an example that breaks a relation', async () => {
  expect(await lintWith('relations-fit', document(rule('a', count), 3))).toMatchInlineSnapshot(`
    [
      {
        "message": "The example two breaks it at /data: expected 3 items, got 2 items.",
        "pointer": "#/paths/~1things/post/x-relations/a/kind",
        "rule": "concord/relations-fit",
      },
    ]
  `);
});

test('a relation that says the same as another one', async () => {
  const problems = await lintWith('relations-fit', document(`${rule('a', count)}, ${rule('b', count)}`));
  expect(problems.map(({ pointer, message }) => [pointer, message])).toEqual([
    ['#/paths/~1things/post/x-relations/b/at', 'It says the same as a. Remove one of them.'],
  ]);
});

test.for<[first: string, second: string]>([
  ['kind: distinct, at: $response.body#/data/*/size', 'kind: same, at: $response.body#/data/*/size'],
  ['kind: order, at: $response.body#/data/*/size, by: asc', 'kind: order, at: $response.body#/data/*/size, by: desc'],
  [count, `kind: count, ${data}, is: 2`],
  [
    'kind: fits, at: $response.body#/total, schema: { const: 2 }',
    'kind: fits, at: $response.body#/total, schema: { enum: [3, 4] }',
  ],
  [
    'kind: echo, at: $response.body#/name, of: $request.body#/name',
    'kind: echo, at: $response.body#/name, of: $request.body#/limit',
  ],
])('a contradiction between %s and %s', async ([first, second]) => {
  const problems = await lintWith('relations-fit', document(`${rule('a', first)}, ${rule('b', second)}`));
  expect(problems[0]).toMatchObject({
    pointer: '#/paths/~1things/post/x-relations/b/at',
    message: expect.stringContaining('cannot hold together with a') as string,
  });
});
