import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const ours = ['openai-organization', 'openai-processing-ms', 'openai-project', 'openai-version'];
const limits = ['limit', 'remaining', 'reset'].flatMap((what) => [
  `x-ratelimit-${what}-requests`,
  `x-ratelimit-${what}-tokens`,
]);

const document = (responses: string): string => `
openapi: 3.1.0
paths: { /things: { get: { responses: ${responses} } } }
components:
  headers:
    x-request-id: { required: true, schema: { type: string } }
    retry-after: { schema: { type: string } }
    x-count: { required: true, schema: { type: integer } }
    ${[...ours, ...limits].map((name) => `${name}: {}`).join('\n    ')}`;

const header = (name: string): string => `${name}: { $ref: '#/components/headers/${name}' }`;
const common = ['x-request-id', ...ours].map(header).join(', ');

test('missing and inline headers', async () => {
  const yaml = document(
    `{ 200: {}, 429: { headers: { ${common} } }, 500: { headers: { ${common.replace(/\{.*?\}/, '{ schema: {} }')} } } }`,
  );
  expect(await lintWith('response-headers', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "A 200 response must have the shared header x-request-id. Refer to it by \`$ref\`.",
        "pointer": "#/paths/~1things/get/responses/200/headers",
        "rule": "concord/response-headers",
      },
      {
        "message": "A 200 response must have the shared header openai-organization. Refer to it by \`$ref\`.",
        "pointer": "#/paths/~1things/get/responses/200/headers",
        "rule": "concord/response-headers",
      },
      {
        "message": "A 200 response must have the shared header openai-processing-ms. Refer to it by \`$ref\`.",
        "pointer": "#/paths/~1things/get/responses/200/headers",
        "rule": "concord/response-headers",
      },
      {
        "message": "A 200 response must have the shared header openai-project. Refer to it by \`$ref\`.",
        "pointer": "#/paths/~1things/get/responses/200/headers",
        "rule": "concord/response-headers",
      },
      {
        "message": "A 200 response must have the shared header openai-version. Refer to it by \`$ref\`.",
        "pointer": "#/paths/~1things/get/responses/200/headers",
        "rule": "concord/response-headers",
      },
      {
        "message": "A 429 response must have the shared header retry-after. Refer to it by \`$ref\`.",
        "pointer": "#/paths/~1things/get/responses/429/headers",
        "rule": "concord/response-headers",
      },
      {
        "message": "A 500 response must have the shared header x-request-id. Refer to it by \`$ref\`.",
        "pointer": "#/paths/~1things/get/responses/500/headers",
        "rule": "concord/response-headers",
      },
    ]
  `);
});

test('a header that is required, and one in capitals', async () => {
  const yaml = document(`{ 200: { headers: { ${common}, ${header('x-count')}, X-Size: { schema: {} } } } }`);
  expect(await lintWith('response-headers', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "Only x-request-id is always sent. Remove \`required\` from this header.",
        "pointer": "#/paths/~1things/get/responses/200/headers/x-count",
        "rule": "concord/response-headers",
      },
      {
        "message": "Header names must be in lower case.",
        "pointer": "#/paths/~1things/get/responses/200/headers/X-Size",
        "rule": "concord/response-headers",
      },
    ]
  `);
});

test('only some of the rate limits', async () => {
  const headers = [common, ...limits.slice(1).map(header)].join(', ');
  const yaml = document(`{ 200: { headers: { ${headers} } } }`);
  expect(await lintWith('response-headers', yaml)).toMatchInlineSnapshot(`
    [
      {
        "message": "A 200 response must have the shared header x-ratelimit-limit-requests. Refer to it by \`$ref\`.",
        "pointer": "#/paths/~1things/get/responses/200/headers",
        "rule": "concord/response-headers",
      },
    ]
  `);
});

test('the shared headers', async () => {
  const yaml = document(
    `{ 200: { headers: { ${common} } }, 503: { headers: { ${common}, ${header('retry-after')} } } }`,
  );
  expect(await lintWith('response-headers', yaml)).toEqual([]);
});
