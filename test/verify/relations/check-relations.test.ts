import { describe, expect, test } from 'vitest';
import { operationsOf, type ResolvedOperation } from '../../../src/openapi/operations.ts';
import type { GivenAnswer } from '../../../src/relations/terms/model.ts';
import { recordedCase } from '../../../src/verify/recordings/judge-exchange.ts';
import type { Answer, Ended } from '../../../src/verify/model/answer.ts';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { shownAnswers } from '../../../src/verify/checks/example-responses.ts';
import { noRelations } from '../../../src/verify/relations/check-relations.ts';
import { exampleExchanges } from '../../../src/verify/relations/example-exchanges.ts';
import { contract } from '../../helpers/run-on.ts';

const { checker, checkRelations, document } = contract;

const operations = new Map(operationsOf(document).map((one) => [one.operation.operationId, one]));

const readBy = (operationId: string, answer: Answer): GivenAnswer =>
  checker.check(recordedCase(operations.get(operationId) as ResolvedOperation), answer).given;

interface Given {
  readonly operationId: string;
  readonly query?: CaseRequest['query'];
  readonly path?: CaseRequest['path'];
  readonly headers?: CaseRequest['headers'];
  /** Sent as JSON, unless it is text. */
  readonly asks?: unknown;
  readonly answers: unknown;
  readonly status?: number;
  readonly ended?: Ended;
}

const check = ({
  operationId,
  query = [],
  path = {},
  headers = {},
  asks,
  answers,
  status = 200,
  ended = 'whole',
}: Given) =>
  checkRelations(
    {
      operationId,
      request: {
        method: '',
        template: '',
        path,
        query,
        headers: { 'content-type': 'application/json', ...headers },
        credentials: 'none',
        ...(asks !== undefined && { body: typeof asks === 'string' ? asks : JSON.stringify(asks) }),
      },
    },
    readBy(operationId, {
      status,
      headers: { 'content-type': typeof answers === 'string' ? 'text/event-stream' : 'application/json' },
      body: Buffer.from(typeof answers === 'string' ? answers : JSON.stringify(answers)),
      ended,
    }),
  );

const chat = 'createChatCompletion';
const choice = {
  index: 0,
  finish_reason: 'stop',
  logprobs: null,
  message: { role: 'assistant', content: 'Hi.', refusal: null },
};
const files = (...times: readonly number[]) => ({
  data: times.map((created_at, index) => ({ id: `f${index}`, created_at, purpose: 'batch' })),
});

const form = ['purpose', 'batch', 'expires_after[anchor]', 'created_at', 'expires_after[seconds]', '60'];
const boundary = 'x';
const multipart = `${[0, 2, 4].map((at) => `--${boundary}\r\nContent-Disposition: form-data; name="${form[at]}"\r\n\r\n${form[at + 1]}\r\n`).join('')}--${boundary}--\r\n`;

describe('a finding', () => {
  test('names the relation in words, the field of the request, what is expected and what came', () => {
    const { findings } = check({ operationId: chat, asks: { n: 3, messages: [] }, answers: { choices: [choice] } });
    expect(findings).toMatchInlineSnapshot(`
      [
        {
          "check": "relation",
          "contract": "/paths/~1chat~1completions/post/x-relations/choices",
          "got": "1 item",
          "instance": "/choices",
          "message": "choices: The number of items in \`choices\` is \`n\` of the request (or else 1). Expected at /choices: 3 items.",
          "request": "$request.body#/n",
          "severity": "high",
        },
      ]
    `);
  });

  test('names the one member that does not come back', () => {
    const { findings } = check({
      operationId: 'createVectorStore',
      asks: { name: 'a', metadata: { x: '1' } },
      answers: { name: 'b', metadata: { x: '1' } },
    });
    expect(findings.map(({ message, request }) => [message, request])).toMatchInlineSnapshot(`
      [
        [
          "settings: \`name\` in the answer equals that of the request. Expected at /name: "a".",
          "$request.body#/name",
        ],
      ]
    `);
  });

  test.for<[check: string, given: Given]>([
    ['relation', { operationId: chat, asks: { stop: 'i' }, answers: { choices: [choice] } }],
    ['relation-should', { operationId: chat, asks: { model: 'a' }, answers: { model: 'b', choices: [choice] } }],
    [
      'relation-model',
      {
        operationId: chat,
        asks: { response_format: { type: 'json_schema', json_schema: { schema: { type: 'object' } } } },
        answers: { choices: [choice] },
      },
    ],
  ])('has the check %s', ([name, given]) => {
    expect(check(given).findings.map((one) => one.check)).toEqual([name]);
  });
});

test.for<[what: string, given: Given, broken: readonly string[]]>([
  ['a query in numbers', { operationId: 'listFiles', query: [['limit', '1']], answers: files(2, 1) }, ['list-limit']],
  ['a query in words', { operationId: 'listFiles', query: [['order', 'asc']], answers: files(2, 1) }, ['list-order']],
  [
    'an order by creation',
    { operationId: 'listEvals', query: [['order_by', 'created_at']], answers: files(2, 1) },
    ['list-order'],
  ],
  [
    'an order by another time',
    { operationId: 'listEvals', query: [['order_by', 'updated_at']], answers: files(2, 1) },
    [],
  ],
  ['the default of a query', { operationId: 'listFiles', answers: files(1, 2) }, ['list-order']],
  ['a filter', { operationId: 'listFiles', query: [['purpose', 'vision']], answers: files(1) }, ['list-purpose']],
  [
    'an object in the query',
    {
      operationId: 'listChatCompletions',
      query: [['metadata[a]', '1']],
      answers: { data: [{ metadata: { a: '2' } }] },
    },
    ['list-metadata'],
  ],
  ['the path', { operationId: 'retrieveFile', path: { file_id: 'a' }, answers: { id: 'b' } }, ['path-id']],
  [
    'a form',
    {
      operationId: 'uploadFile',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      asks: multipart,
      answers: { purpose: 'vision', created_at: 1_790_000_000, expires_at: 1_790_000_061 },
    },
    ['purpose', 'expiry'],
  ],
])('reads %s', ([, given, broken]) => {
  expect(check(given).findings.map(({ message }) => message.split(':')[0])).toEqual(broken);
});

const streamOf = (...events: readonly object[]): string =>
  [...events.map((event) => JSON.stringify(event)), '[DONE]'].map((data) => `data: ${data}\n\n`).join('');
const chunk = (delta: object, finish_reason: string | null = null) => ({
  id: 'c',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta, finish_reason }],
});
const whole = streamOf(chunk({ role: 'assistant', content: 'On' }), chunk({ content: 'ly' }), chunk({}, 'stop'));

test('a stream is judged as the whole answer', () => {
  const given = { operationId: chat, asks: { stream: true, stop: 'nl' }, answers: whole };
  expect(check(given).findings.map(({ got, instance }) => [got, instance])).toEqual([
    ['"Only"', '/choices/0/message/content'],
  ]);
});

test('a stream that was left at its end is judged like any other', () => {
  const given = { operationId: chat, asks: { stream: true, stop: 'nl' }, answers: whole, ended: 'stopped' } as const;
  expect(check(given).findings.map(({ got }) => got)).toEqual(['"Only"']);
});

test('after an error, only the events of a stream are judged', () => {
  const answers = streamOf(chunk({ role: 'assistant', content: 'Only' }), { error: { message: 'Overloaded.' } });
  const { findings, held, notJudged } = check({ operationId: chat, asks: { stream: true, stop: 'nl' }, answers });
  expect([findings, notJudged]).toEqual([[], []]);
  expect(held).not.toContain('choices');
});

test('a finding about an event counts from 1', () => {
  const answers = streamOf(chunk({ role: 'assistant', content: 'x' }), {
    ...chunk({}, 'stop'),
    usage: { total_tokens: 1 },
  });
  const { findings } = check({ operationId: chat, asks: { stream: true }, answers });
  expect(findings.map(({ message, event }) => [message.split(':')[0], event])).toEqual([
    ['stream-usage-unasked', { index: 2 }],
  ]);
});

test('the media type is judged though the stream is broken', () => {
  const given = { operationId: chat, asks: {}, answers: 'data: {\n\n' };
  expect(check(given).findings.map(({ message }) => message.split(':')[0])).toEqual(['media-json']);
});

describe('is not judged, and has not passed', () => {
  test.for<[what: string, given: Given, why: string]>([
    [
      'without the body of the request',
      { operationId: chat, answers: { choices: [] } },
      'the body of the request is not known',
    ],
    [
      'a body that is not JSON',
      { operationId: chat, asks: '{"n"', answers: { choices: [] } },
      'the body of the request is not known',
    ],
    [
      'a body that is nested too deep',
      { operationId: chat, asks: `${'['.repeat(5000)}${']'.repeat(5000)}`, answers: { choices: [] } },
      'the body of the request is not known',
    ],
    [
      'an answer that was cut',
      { operationId: chat, asks: { n: 2 }, answers: { choices: [] }, ended: 'cut' },
      'the answer is not complete',
    ],
    [
      'a stream that does not end',
      { operationId: chat, asks: { stream: true, n: 2 }, answers: streamOf(chunk({ role: 'assistant' })) },
      'the events of the stream do not become an answer',
    ],
  ])('%s', ([, given, why]) => {
    const { findings, held, notJudged } = check(given);
    expect(findings).toEqual([]);
    expect(held).not.toContain('choices');
    expect(notJudged).toContainEqual({ relation: 'choices', why });
  });

  test('and what an answer owes to itself is judged without a request', () => {
    const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 3 };
    const answer = { status: 200, headers: { 'content-type': 'application/json' }, ended: 'whole' } as const;
    const body = Buffer.from(JSON.stringify({ choices: [choice], usage }));
    const { findings } = checkRelations({ operationId: chat }, readBy(chat, { ...answer, body }));
    expect(findings.map(({ message }) => message.split(':')[0])).toEqual(['usage-sum']);
  });
});

test('a refusal owes nothing', () => {
  const given = { operationId: chat, asks: { n: 2 }, answers: { error: {} }, status: 400 };
  expect(check(given)).toEqual(noRelations);
});

test('the exchanges of the contract break nothing', () => {
  const judged = exampleExchanges(document).map(({ subject, answer }) => ({
    id: subject.id,
    ...checkRelations(subject, checker.check(subject, answer).given),
  }));
  expect(judged.flatMap(({ id, findings }) => findings.map(({ message }) => [id, message]))).toEqual([]);
  expect(judged.flatMap(({ held }) => held).length).toBeGreaterThan(1000);
});

test('the answers of the contract owe nothing to themselves', () => {
  const broken = shownAnswers(document).flatMap(({ subject, answer }) =>
    checkRelations({ operationId: subject.operationId }, checker.check(subject, answer).given).findings.map(
      ({ message }) => [subject.id, message],
    ),
  );
  expect(broken).toEqual([]);
});
