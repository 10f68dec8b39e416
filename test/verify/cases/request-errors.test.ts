import { expect, test } from 'vitest';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { requestErrors } from '../../../src/verify/cases/request-errors.ts';
import { tinyDocument } from '../../helpers/tiny.ts';
import { caseContext } from './make.ts';

const context = caseContext(
  tinyDocument(`
paths:
  /things:
    parameters:
      - { name: Tiny-Beta, in: header, required: true, description: Version., schema: { const: v2 }, example: v2 }
    post:
      operationId: makeThing
      tags: [Things]
      security: [{ ApiKeyAuth: [] }]
      parameters:
        - { name: limit, in: query, required: true, description: Size., schema: { type: integer, minimum: 1 }, example: 1 }
        - { name: at, in: query, description: When., schema: { type: object, properties: { gte: { type: integer } } } }
      requestBody:
        required: true
        content:
          application/json: { schema: { type: object, properties: { a: { type: integer } } }, examples: { one: { value: { a: 1 } } } }
      responses: { '200': { description: Done. } }
`),
  'makeThing',
);

const right: CaseRequest = {
  method: 'POST',
  template: '/things',
  path: {},
  query: [['limit', '1']],
  headers: { 'Tiny-Beta': 'v2', 'content-type': 'application/json' },
  body: '{"a":1}',
  credentials: 'api-key',
};
const parameters = '/paths/~1things/post/parameters';
const media = '/paths/~1things/post/requestBody/content/application~1json';

const rows: readonly [what: string, change: Partial<CaseRequest>, want: readonly string[]][] = [
  ['nothing', {}, []],
  ['a parameter that nobody knows', { query: [...right.query, ['x', '1']] }, []],
  ['a required parameter left out', { query: [] }, [`${parameters}/0`]],
  ['a number that is none', { query: [['limit', 'a']] }, [`${parameters}/0/schema/type`]],
  ['a number out of bounds', { query: [['limit', '0']] }, [`${parameters}/0/schema/minimum`]],
  [
    'a property of an object',
    { query: [...right.query, ['at[gte]', 'x']] },
    [`${parameters}/1/schema/properties/gte/type`],
  ],
  ['a header left out', { headers: { 'content-type': 'application/json' } }, ['/paths/~1things/parameters/0']],
  [
    'a header of another value',
    { headers: { ...right.headers, 'Tiny-Beta': 'v1' } },
    ['/paths/~1things/parameters/0/schema/const'],
  ],
  ['a body that breaks its schema', { body: '{"a":"1"}' }, [`${media}/schema/properties/a/type`]],
  ['a body that is not JSON', { body: '{"a":' }, [media]],
  ['an empty body', { body: '' }, [media]],
  ['a body of no documented type', { headers: { 'Tiny-Beta': 'v2' } }, [media.replace('/application~1json', '')]],
];

test.for(rows)('%s', ([, change, want]) => {
  expect(requestErrors(context, { ...right, ...change }).map(({ schema }) => schema)).toEqual(want);
});
