import { describe, expect, test } from 'vitest';
import { runLifecycle } from '../../../src/verify/lifecycle/lifecycle.ts';
import type { Finding } from '../../../src/verify/model/finding.ts';
import type { Result } from '../../../src/verify/model/result.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import { createContext } from '../../../src/verify/run/create-context.ts';
import { createStandings } from '../../../src/verify/subject/standings.ts';
import { createUnknownAddress } from '../../../src/verify/subject/unknown-address.ts';
import { createPreconditions } from '../../../src/verify/run/preconditions.ts';
import { selectLifecycles } from '../../../src/verify/run/select.ts';
import { dryRun } from '../../../src/verify/runner/dry-run.ts';
import { liveTarget, type LiveSettings } from '../../../src/verify/targets/live.ts';
import { contract } from '../../helpers/run-on.ts';
import { refusal, talker, type Deafness } from './talker.ts';

const loop = 'createChatCompletion/turns/answerCalls';
const functions = 'createResponse/turns/answerCalls';
const next = 'createResponse/turns/next';
const url = 'https://example.org/v1';

async function talk(id: string, deaf?: Deafness, settings: Partial<LiveSettings> = {}) {
  const { send, sent } = talker(deaf);
  const target = liveTarget({ url, apiKey: 'sk-test', allowWrites: true, allowCosts: true, ...settings });
  const context = {
    ...createContext(contract, target, { baseline: [], seed: 7, today: '2026-11-24' }),
    send,
    preconditions: createPreconditions(contract.document, contract.examples, send),
    standings: createStandings(target, createUnknownAddress(send), async () => ({ standing: 'unknown', reason: '' })),
  };
  const lifecycle = selectLifecycles(contract, everything).find((one) => one.id === id);
  if (!lifecycle) throw new Error(`There is no lifecycle ${id}.`);
  return { results: await runLifecycle(lifecycle, context), sent };
}

const outcomes = (results: readonly Result[]): string[] =>
  results.map(({ case: id, outcome, note = '', findings }) =>
    [`${id}:`, outcome, note, ...findings.map(({ message }) => message)].filter(Boolean).join(' '),
  );

test('the contract tells three conversations', () => {
  const ids = selectLifecycles(contract, everything).map(({ id }) => id);
  expect(ids.filter((id) => id.includes('/turns/'))).toEqual([loop, functions, next]);
});

test('a tool loop: the second turn repeats the calls and their ids', async () => {
  const { results, sent } = await talk(loop);
  expect(outcomes(results)).toEqual([`${loop}/1 create: passed`, `${loop}/2 answerCalls: passed`]);
  const { messages, tools, tool_choice } = JSON.parse(sent[1]?.body ?? '') as Record<string, unknown>;
  expect([tools, tool_choice]).toEqual([(JSON.parse(sent[0]?.body ?? '') as { tools: unknown }).tools, 'none']);
  expect(messages).toMatchInlineSnapshot(`
    [
      {
        "content": "Where is my order 1042?",
        "role": "user",
      },
      {
        "role": "assistant",
        "tool_calls": [
          {
            "function": {
              "arguments": "{"number":1042}",
              "name": "get_order",
            },
            "id": "call_Hq3LvZ8mTc5WnX2rKb7sYdJp",
            "type": "function",
          },
        ],
      },
      {
        "content": "{"state":"shipped","carrier":"DHL"}",
        "role": "tool",
        "tool_call_id": "call_Hq3LvZ8mTc5WnX2rKb7sYdJp",
      },
    ]
  `);
});

test('a tool loop on responses, with nothing stored', async () => {
  const { results, sent } = await talk(functions, undefined, { stateless: true, allowWrites: false });
  expect(outcomes(results)).toEqual([`${functions}/1 create: passed`, `${functions}/2 answerCalls: passed`]);
  const { input, store } = JSON.parse(sent[1]?.body ?? '') as { input: Record<string, unknown>[]; store: unknown };
  expect(store).toBe(false);
  expect(input.map(({ type = 'message', call_id }) => [type, call_id])).toEqual([
    ['message', undefined],
    ['function_call', 'call_w7TzKc4NqXb9Lm2RvYs6HpJd'],
    ['function_call_output', 'call_w7TzKc4NqXb9Lm2RvYs6HpJd'],
  ]);
});

test('a stored response is continued, read and deleted', async () => {
  const { results, sent } = await talk(next);
  expect(outcomes(results)).toMatchInlineSnapshot(`
    [
      "createResponse/turns/next/1 create: passed",
      "createResponse/turns/next/2 next: passed",
      "createResponse/turns/next/3 retrieve next: passed",
      "createResponse/turns/next/4 delete next: passed",
      "createResponse/turns/next/5 delete: passed",
    ]
  `);
  expect(sent.map(({ method, template, path }) => [method, template, path['response_id'] ?? ''].join(' ').trim()))
    .toMatchInlineSnapshot(`
      [
        "POST /responses",
        "POST /responses",
        "GET /responses/{response_id} resp_2",
        "DELETE /responses/{response_id} resp_2",
        "DELETE /responses/{response_id} resp_1",
      ]
    `);
});

test('a reasoning item beside the call is sent along, and has no output', async () => {
  const { sent } = await talk(functions, (_, body) => ({
    ...body,
    output: [{ type: 'reasoning', id: 'rs_1', summary: [] }, ...(body['output'] as readonly object[])],
  }));
  const { input } = JSON.parse(sent[1]?.body ?? '') as { input: Record<string, unknown>[] };
  expect(input.map(({ type = 'message' }) => type)).toEqual([
    'message',
    'reasoning',
    'function_call',
    'function_call_output',
  ]);
});

describe('what needs no state runs without, and what needs it does not', () => {
  test.for<[id: string, settings: Partial<LiveSettings>, note: string]>([
    [next, { stateless: true }, 'The target keeps no state.'],
    [next, { allowCosts: false }, 'It would have a model work (--allow-costs).'],
    [next, { allowWrites: false }, 'Without consent, the server is asked to keep nothing (--allow-writes).'],
    [
      'createResponse/lifecycle',
      { allowWrites: false },
      'Without consent, the server is asked to keep nothing (--allow-writes).',
    ],
    [loop, { allowCosts: false }, 'It would have a model work (--allow-costs).'],
  ])('%s with %o', async ([id, settings, note]) => {
    const { results, sent } = await talk(id, undefined, settings);
    expect(outcomes(results)).toEqual([`${id}: skipped ${note}`]);
    expect(sent).toEqual([]);
  });

  test('the dry run counts them', async () => {
    const told = (settings: Pick<LiveSettings, 'allowCosts'> & { allowWrites?: boolean }): Promise<string> =>
      dryRun(
        contract,
        { ...everything, groups: ['Chat', 'Responses'], phases: ['stateful'] },
        liveTarget({ url, apiKey: 'sk-test', allowWrites: false, ...settings }),
      );
    expect((await told({})).split('\n')[0]).toMatch(/ 0 cases and 0 lifecycles/);
    expect((await told({ allowCosts: true })).split('\n').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "example.org: 0 cases and 2 lifecycles would be sent.",
        "Creates: nothing.",
        "Costs: 4 requests for model, some of which must be refused and so cost nothing.",
      ]
    `);
    expect((await told({ allowCosts: true, allowWrites: true })).split('\n').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "example.org: 0 cases and 5 lifecycles would be sent.",
        "Creates, at most, on a server that refuses what it must: 3 chat completions, 3 responses (deleted again).",
        "Costs: 10 requests for model, some of which must be refused and so cost nothing.",
      ]
    `);
  });
});

const isSecond = (body: string | undefined): boolean => /"tool_choice":"none"|"previous_response_id"/.test(body ?? '');
const call = { id: 'call_again', type: 'function', function: { name: 'get_order', arguments: '{"number":1}' } };

interface Row {
  readonly id: string;
  readonly deaf: Deafness;
  /** The step, the check, and the field of the request. */
  readonly want: readonly string[];
}

test.for<readonly [name: string, row: Row]>([
  [
    'does not know its call again',
    {
      id: loop,
      deaf: ({ body }) => (isSecond(body) ? refusal(400, 'No such call.') : undefined),
      want: ['2 answerCalls', 'success-expected', '$request.body#/messages/*/tool_call_id'],
    },
  ],
  [
    'does not know its function call again',
    {
      id: functions,
      deaf: ({ body }) => (isSecond(body) ? refusal(400, 'No such call.') : undefined),
      want: ['2 answerCalls', 'success-expected', '$request.body#/input/*/call_id'],
    },
  ],
  [
    'forgets the id of its call',
    {
      id: loop,
      deaf: (_, body) => JSON.parse(JSON.stringify(body).replace(/"id":"call_[^"]*",/, '')) as object as never,
      want: ['1 create', 'body-schema'],
    },
  ],
  [
    'calls again, though no tool may be called',
    {
      id: loop,
      deaf: ({ body: sent }, body) =>
        isSecond(sent)
          ? {
              ...body,
              choices: [
                {
                  index: 0,
                  finish_reason: 'tool_calls',
                  message: { role: 'assistant', content: null, refusal: null, tool_calls: [call] },
                },
              ],
            }
          : undefined,
      want: ['2 answerCalls', 'relation', '$request.body#/tool_choice'],
    },
  ],
  [
    'calls a function again, though none may be called',
    {
      id: functions,
      deaf: ({ body: sent }, body) =>
        isSecond(sent)
          ? {
              ...body,
              output: [
                {
                  type: 'function_call',
                  id: 'fc_1',
                  call_id: 'call_1',
                  status: 'completed',
                  name: 'read_sensor',
                  arguments: '{"sensor":"T1","unit":"metric"}',
                },
              ],
            }
          : undefined,
      want: ['2 answerCalls', 'relation', '$request.body#/tool_choice'],
    },
  ],
  [
    'names another previous response',
    {
      id: next,
      deaf: ({ method, body: sent }, body) =>
        method === 'POST' && isSecond(sent) ? { ...body, previous_response_id: 'resp_0' } : undefined,
      want: ['2 next', 'relation', '$request.body#/previous_response_id'],
    },
  ],
  [
    'names no previous response',
    {
      id: next,
      deaf: ({ method, body: sent }, body) =>
        method === 'POST' && isSecond(sent) ? { ...body, previous_response_id: null } : undefined,
      want: ['2 next', 'relation', '$request.body#/previous_response_id'],
    },
  ],
  [
    'does not know the response that it stored',
    {
      id: next,
      deaf: ({ method, body: sent }) =>
        method === 'POST' && isSecond(sent) ? refusal(400, 'No such response.') : undefined,
      want: ['2 next', 'success-expected', '$request.body#/previous_response_id'],
    },
  ],
  [
    'keeps the response without the one that it continues',
    {
      id: next,
      deaf: ({ method }, body) => (method === 'GET' ? { ...body, previous_response_id: null } : undefined),
      want: ['3 retrieve next', 'created-found', '$request.body#/previous_response_id'],
    },
  ],
  [
    'cannot delete what it stored',
    {
      id: next,
      deaf: ({ method }) => (method === 'DELETE' ? refusal(404, 'No such response.') : undefined),
      want: ['4 delete next', 'success-expected'],
    },
  ],
])('a server that %s', async ([, { id, deaf, want }]) => {
  const { results } = await talk(id, deaf);
  const broken = results.find(({ outcome }) => outcome === 'failed');
  const [step, check, request] = want;
  expect(broken?.case).toBe(`${id}/${step}`);
  const found = broken?.findings.find((one: Finding) => one.check === check && one.request === request);
  expect(found).toBeDefined();
  expect(found?.got).toBeTruthy();
});
