import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../../src/openapi/operations.ts';
import { relationsOf } from '../../../src/relations/relations-of.ts';
import { createValidator } from '../../../src/schema/validator.ts';
import { asksOf } from '../../../src/verify/cases/asks.ts';
import { isAsked } from '../../../src/verify/cases/asking-request.ts';
import { buildCases } from '../../../src/verify/cases/build.ts';
import type { Case } from '../../../src/verify/model/case.ts';
import { askedRequest } from '../../../src/relations/asked-request.ts';
import { contract } from '../../helpers/contract.ts';
import { shown } from './make.ts';

const validator = createValidator(contract);
const built = (...phases: readonly ('examples' | 'meaning')[]): readonly Case[] =>
  buildCases(contract, validator, { phases, maxExamples: 100, includes: () => true });
const cases = built('meaning');
const bodies = (operationId: string): Record<string, unknown> =>
  shown(cases.filter((one) => one.operationId === operationId));

describe('what no example asks is asked', () => {
  test.for<[operationId: string, name: string, body: unknown]>([
    ['createChatCompletion', 'choices', { n: 2 }],
    ['createChatCompletion', 'choices streamed', { n: 2, stream: true }],
    ['createChatCompletion', 'stop', { stop: 'e' }],
    ['createChatCompletion', 'token-limit max_completion_tokens', { max_completion_tokens: 1 }],
    ['createChatCompletion', 'top-logprobs', { logprobs: true, top_logprobs: 1 }],
    ['createChatCompletion', 'tool-required tool_choice=required streamed', { tool_choice: 'required' }],
    [
      'createChatCompletion',
      'tool-required tool_choice.type=function streamed',
      { tool_choice: { type: 'function', function: { name: 'get_order' } } },
    ],
    ['createChatCompletion', 'tool-none tool_choice=none streamed', { tool_choice: 'none', stream: true }],
    ['createChatCompletion', 'json-object streamed', { response_format: { type: 'json_object' } }],
    ['createChatCompletion', 'strict-json streamed', { response_format: { json_schema: { strict: true } } }],
    ['createCompletion', 'echo', { echo: true, prompt: expect.any(String) }],
    ['createEmbedding', 'vectors', { input: [expect.any(String), expect.any(String)] }],
    ['createEmbedding', 'base64-dimensions', { encoding_format: 'base64', dimensions: 2 }],
    ['createModeration', 'results', { input: [expect.any(String), expect.any(String)] }],
    ['createResponse', 'settings metadata', { metadata: { concord: 'asked' } }],
    ['createResponse', 'json-object streamed', { stream: true, text: { format: { type: 'json_object' } } }],
    ['listFiles', 'list-order order=asc', 'order=asc'],
    ['listFiles', 'list-limit', 'limit=1'],
    ['listFiles', 'list-purpose', expect.stringContaining('purpose=')],
    ['listChatCompletions', 'list-metadata', expect.stringContaining('metadata')],
  ])('%s: %s', ([operationId, name, body]) => {
    const sent = bodies(operationId)[`meaning/${name}`];
    expect({ sent }).toMatchObject({ sent: body });
  });

  test('and a tool that must be called is one of the tools', () => {
    const named = Object.values(bodies('createResponse')).flatMap((body) => {
      const { tools, tool_choice: choice } = body as {
        tools?: { type: string; name: string }[];
        tool_choice?: unknown;
      };
      return choice instanceof Object && 'name' in choice ? [{ tools, choice }] : [];
    });
    expect(named.length).toBeGreaterThan(1);
    for (const { tools, choice } of named) expect(JSON.stringify(tools)).toContain(JSON.stringify(choice.name));
  });
});

test('each case is a request of its own, and few per operation', () => {
  const requests = built('examples', 'meaning').map(({ operationId, request: { query, body } }) =>
    JSON.stringify([operationId, query, body]),
  );
  const meaning = requests.slice(-cases.length);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  expect(new Set(meaning).size).toBe(cases.length);
  const counts = [...Map.groupBy(cases, ({ operationId }) => operationId).values()].map((own) => own.length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(100);
  expect(cases.length).toBeLessThan(500);
});

test('a smaller budget still asks for most relations', () => {
  const few = buildCases(contract, validator, {
    phases: ['meaning'],
    maxExamples: 30,
    includes: (id) => id === 'createResponse',
  });
  expect(few.length).toBe(30);
  expect(new Set(few.map(({ provenance }) => provenance)).size).toBeGreaterThan(15);
});

test('every relation that reads a request is asked by an example or a case, but for these', () => {
  const sent = built('examples', 'meaning');
  const relations = relationsOf(contract);
  const unasked = operationsOf(contract).flatMap((resolved) => {
    const { operationId } = resolved.operation;
    const requests = sent
      .filter((one) => one.operationId === operationId)
      .map(({ request }) => ({ body: undefined, ...askedRequest(contract, resolved, request) }));
    return (relations.get(operationId) ?? [])
      .flatMap(({ relation }) => asksOf(relation))
      .filter((ask) => !requests.some((request) => isAsked(ask, request)))
      .map(({ relation, label }) => `${operationId} ${relation.id} ${label}`.trim());
  });
  expect(unasked).toMatchInlineSnapshot(`
    [
      "createRun tool-named",
      "listFineTuningCheckpointPermissions list-order order=asc",
      "listFineTuningCheckpointPermissions list-order order=desc",
    ]
  `);
});
