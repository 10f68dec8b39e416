import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (operation: string): string => `
openapi: 3.1.0
paths: { /things: { get: { ${operation}, responses: {} } } }`;

test('deprecation or retirement date without the other, and an impossible date', async () => {
  expect([
    ...(await lintWith('sunset', document('deprecated: true'))),
    ...(await lintWith('sunset', document("x-sunset: '2026-08-26'"))),
    ...(await lintWith('sunset', document("deprecated: true, x-sunset: '2026-02-30'"))),
  ]).toMatchInlineSnapshot(`
    [
      {
        "message": "A deprecated operation needs a retirement date. Add \`x-sunset\`.",
        "pointer": "#/paths/~1things/get/deprecated",
        "rule": "concord/sunset",
      },
      {
        "message": "An operation with a retirement date must be deprecated. Add \`deprecated: true\`.",
        "pointer": "#/paths/~1things/get/x-sunset",
        "rule": "concord/sunset",
      },
      {
        "message": "\`x-sunset\` must be a date in the form YYYY-MM-DD.",
        "pointer": "#/paths/~1things/get/x-sunset",
        "rule": "concord/sunset",
      },
    ]
  `);
});

test('both, or neither', async () => {
  expect(await lintWith('sunset', document("deprecated: true, x-sunset: '2026-08-26'"))).toEqual([]);
  expect(await lintWith('sunset', document('summary: List things'))).toEqual([]);
});
