import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (operation: string): string => `
openapi: 3.1.0
paths: { /things: { get: { ${operation}, responses: {} } } }`;

test('a last day that is no date, of an operation that is not deprecated', async () => {
  expect(await lintWith('sunset', document("x-sunset: '2026-02-30'"))).toMatchInlineSnapshot(`
    [
      {
        "message": "\`x-sunset\` is a date, written YYYY-MM-DD.",
        "pointer": "#/paths/~1things/get/x-sunset",
        "rule": "concord/sunset",
      },
      {
        "message": "What has a last day is deprecated. Add \`deprecated: true\`.",
        "pointer": "#/paths/~1things/get/x-sunset",
        "rule": "concord/sunset",
      },
    ]
  `);
});

test('a last day', async () => {
  expect(await lintWith('sunset', document("deprecated: true, x-sunset: '2026-08-26'"))).toEqual([]);
});
