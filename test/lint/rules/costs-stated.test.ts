import { expect, test } from 'vitest';
import { lintWith } from '../../helpers/lint.ts';

const document = (effect: string, headers = '{ x-ratelimit-limit-requests: {} }'): string => `
openapi: 3.1.0
paths: { /answers: { post: { x-effect: ${effect}, responses: { '200': { headers: ${headers} } } } } }`;

test('a model call without stated costs', async () => {
  expect(await lintWith('costs-stated', document('{ leaves: nothing }'))).toMatchInlineSnapshot(`
    [
      {
        "message": "Model calls count against rate limits and cost money. Add \`costs: model\`, or \`costs: nothing\`.",
        "pointer": "#/paths/~1answers/post/x-effect",
        "rule": "concord/costs-stated",
      },
    ]
  `);
});

test('stated costs, and operations that call no model', async () => {
  expect(await lintWith('costs-stated', document('{ leaves: nothing, costs: model }'))).toEqual([]);
  expect(await lintWith('costs-stated', document('{ leaves: nothing, costs: nothing }'))).toEqual([]);
  expect(await lintWith('costs-stated', document('{ leaves: nothing }', '{}'))).toEqual([]);
});
