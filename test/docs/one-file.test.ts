import { expect, test } from 'vitest';
import { forbidRequests } from '../../scripts/docs/one-file/forbid-requests.ts';
import { inlineLogo } from '../../scripts/docs/one-file/inline-logo.ts';
import { withRelations } from '../../scripts/docs/one-file/with-relations.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import { relationsOf } from '../../src/relations/relations-of.ts';
import { sentenceOf } from '../../src/relations/sentence.ts';
import { contract } from '../helpers/contract.ts';

test('the policy comes before anything that could send a request', () => {
  expect(forbidRequests('<html><head lang="en">\n  <meta charset="utf8" /><script src="x.js"></script></head></html>'))
    .toMatchInlineSnapshot(`
      "<html><head lang="en">
        <meta charset="utf8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data: blob:; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"><script src="x.js"></script></head></html>"
    `);
});

test('a page without a head is rejected', () => {
  expect(() => forbidRequests('<p>Hi</p>')).toThrow('The page has no <head>');
});

test('the page contains both sizes of the logo', () => {
  const page = inlineLogo('`https://cdn.redoc.ly/redoc/logo-mini-full.svg`:`https://cdn.redoc.ly/redoc/logo-mini.svg`');
  expect(page).not.toContain('https:');
  expect(page.match(/`data:image\/svg\+xml,%3Csvg[^`<>"]*`/g)).toHaveLength(2);
});

test('an operation is described with what its answer owes to the request', () => {
  const shown = new Map(
    operationsOf(withRelations(contract)).map(({ operation }) => [operation.operationId, operation]),
  );
  expect(shown.get('createCompletion')?.description).toMatchInlineSnapshot(`
    "Continues a text prompt. Legacy: it gets no new models or features, but has no end date. Chat completions and responses replace it. With \`stream: true\`, the answer is an event stream.

    **In every answer:**

    - If \`stream\` of the request is \`true\`, the header \`content-type\` starts with "text/event-stream".
    - If \`stream\` of the request is not \`true\`, the header \`content-type\` starts with "application/json".
    - If \`prompt\` of the request is not a list in which each item is a text or a list, the number of items in \`choices\` is \`n\` of the request (or else 1).
    - If \`prompt\` of the request is a list in which each item is a text or a list, the number of items in \`choices\` is \`n\` of the request (or else 1) times the number of items in \`prompt\` of the request.
    - \`choices[].index\` counts from 0, without gaps.
    - \`usage.total_tokens\` is the sum of \`usage.prompt_tokens\` and \`usage.completion_tokens\`.
    - \`usage.completion_tokens\` is at least 1, unless \`choices[].text\` is absent or \`""\`, or unless \`echo\` of the request is \`true\`, or unless \`max_tokens\` of the request is at most 0, or unless \`best_of\` of the request is at most 0.
    - If \`prompt\` of the request is not a list in which each item is a text or a list, \`usage.completion_tokens\` is at most \`max_tokens\` of the request times \`best_of\` of the request (or else \`n\` of the request (or else 1)).
    - \`choices[].text\` does not contain \`stop\` of the request, unless \`echo\` of the request is \`true\`.
    - If \`echo\` of the request is \`true\`, \`choices[].text\` starts with \`prompt\` of the request.
    - If \`logprobs\` of the request is at least 1, \`choices[].logprobs\` is an object, unless \`choices[].text\` is \`""\`.
    - The number of items in \`choices[].logprobs.token_logprobs\` is the number of items in \`choices[].logprobs.tokens\`.
    - The number of items in \`choices[].logprobs.text_offset\` is the number of items in \`choices[].logprobs.tokens\`.
    - The number of items in \`choices[].logprobs.top_logprobs[]\` is at most the sum of \`logprobs\` of the request and 1.
    - If \`stream_options.include_usage\` of the request is \`true\`, \`usage\` of the last event is an object, unless \`error\` of the last event is an object.
    - If \`stream_options.include_usage\` of the request is \`true\`, \`usage\` of each event but the last is absent.

    **Many servers differ in this:**

    - \`model\` is, or is a version of, \`model\` of the request."
  `);
});

test('each relation of the contract is shown once with its operation', () => {
  const relations = relationsOf(contract);
  const lacking = operationsOf(withRelations(contract)).flatMap(({ operation: { operationId, description } }) =>
    (relations.get(operationId) ?? [])
      .map(({ relation }) => `- ${sentenceOf(relation)}`)
      .filter((line) => description.split('\n').filter((other) => other === line).length !== 1)
      .map((line) => `${operationId}: ${line}`),
  );
  expect(lacking).toEqual([]);
});
