import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (operation: string): string => `
openapi: 3.1.0
paths: { /things: { get: { ${operation} } } }`;

test('an operation without `x-client`', async () => {
  expect(await lintWith('operation-client', document('operationId: listThings'))).toMatchInlineSnapshot(`
    [
      {
        "message": "Without \`x-client\`, the client has no method for this operation. Add its resource, methods and result.",
        "pointer": "#/paths/~1things/get",
        "rule": "concord/operation-client",
      },
    ]
  `);
});

test('an operation with `x-client`', async () => {
  const xClient = 'x-client: { resource: things, methods: [list], returns: Things }';
  expect(await lintWith('operation-client', document(xClient))).toEqual([]);
});
