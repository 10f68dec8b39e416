import { expect, test } from 'vitest';
import { createReader } from '../../../src/verify/readable/reader.ts';
import { createRelationChecker } from '../../../src/verify/relations/check-relations.ts';
import { withHarms } from '../../../src/verify/verdict/with-harms.ts';
import type { Answer } from '../../../src/verify/model/answer.ts';
import type { Case } from '../../../src/verify/model/case.ts';
import { severityOf, type Finding } from '../../../src/verify/model/finding.ts';
import { contract } from '../../helpers/run-on.ts';

const read = createReader(contract.document);
const checkRelations = createRelationChecker(contract.document);

const subjectOf = (operationId: string, body: object = {}): Case => ({
  id: operationId,
  phase: 'examples',
  operator: 'example',
  operationId,
  group: 'g',
  request: {
    method: 'POST',
    template: '/',
    path: {},
    query: [],
    headers: {},
    body: JSON.stringify(body),
    credentials: 'none',
  },
  expect: { kind: 'any' },
  provenance: '/p',
});

const answerOf = (body: string, status: number, type: string, rest: Partial<Answer> = {}): Answer => ({
  status,
  headers: { 'content-type': type, 'x-request-id': 'req_1' },
  body: Buffer.from(body),
  ended: 'whole',
  ...rest,
});
const json = (value: unknown, status = 200): Answer => answerOf(JSON.stringify(value), status, 'application/json');
const events = (...all: readonly unknown[]): Answer =>
  answerOf(
    all.map((data) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`).join(''),
    200,
    'text/event-stream',
  );

async function judged(subject: Case, answer: Answer): Promise<readonly Finding[]> {
  const { findings, given } = contract.checker.check(subject, answer);
  const { operationId, request } = subject;
  const harms = await read({ operationId, request, answer, given });
  const { isInOtherForm } = checkRelations(subject, given);
  return withHarms(findings, { expect: subject.expect, contract: '/p', harms, isInOtherForm });
}

const chat = subjectOf('createChatCompletion', { model: 'm', messages: [{ role: 'user', content: 'x' }] });
const streamed = subjectOf('createChatCompletion', {
  model: 'm',
  messages: [{ role: 'user', content: 'x' }],
  stream: true,
});
const message = { role: 'assistant', content: 'Teal.', refusal: null };
const choice = { index: 0, message, logprobs: null, finish_reason: 'stop' };
const completion = { id: 'c1', object: 'chat.completion', created: 1, model: 'm', choices: [choice] };
const chunk = (delta: object, finish: string | null = null): object => ({
  id: 'c1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta, finish_reason: finish }],
});
const call = (args: string): object => ({ id: 't1', type: 'function', function: { name: 'f', arguments: args } });
const calling = (args: string, finish: string): object => ({
  ...completion,
  choices: [{ ...choice, message: { ...message, content: null, tool_calls: [call(args)] }, finish_reason: finish }],
});
const models = subjectOf('listModels');
const embed = subjectOf('createEmbedding', { model: 'm', input: 'x' });
const vectors = (embedding: unknown): object => ({
  object: 'list',
  data: [{ object: 'embedding', index: 0, embedding }],
  model: 'm',
  usage: { prompt_tokens: 1, total_tokens: 1 },
});
const { index: _index, ...unnumbered } = choice;
const { finish_reason: _finish, ...unfinished } = choice;
const { content: _content, ...silent } = message;

/** The severities that are wanted are those of all findings, in order of check. */
test.for<[name: string, subject: Case, answer: Answer, want: readonly string[]]>([
  ['an answer in order', chat, json(completion), []],
  ['a missing index, which no client reads', chat, json({ ...completion, choices: [unnumbered] }), ['body-schema low']],
  ['a missing finish reason', chat, json({ ...completion, choices: [unfinished] }), ['body-schema high']],
  ['no text', chat, json({ ...completion, choices: [{ ...choice, message: silent }] }), ['body-schema high']],
  [
    'no choices',
    chat,
    json({ id: 'c1', object: 'x', created: 1, model: 'm' }),
    ['body-schema high', 'body-schema low'],
  ],
  ['a number as id', chat, json({ ...completion, id: 7 }), ['body-schema high']],
  ['a text as time of creation', chat, json({ ...completion, created: 'now' }), ['body-schema low']],
  ['arguments that are not JSON', chat, json(calling('{"a":', 'tool_calls')), ['readable high']],
  ['the same, where the model was cut off', chat, json(calling('{"a":', 'length')), []],
  ['JSON that is cut', chat, answerOf('{"id":"c1","choi', 200, 'application/json'), ['body-json high']],
  [
    'an answer that was compressed on its way',
    chat,
    {
      ...json(completion),
      headers: { ...json(completion).headers, 'content-encoding': 'gzip', 'content-length': '9' },
    },
    [],
  ],
  [
    'JSON in the place of a stream, and a fault that no client notices',
    streamed,
    json({ ...completion, created: undefined }),
    ['body-schema low', 'readable high'],
  ],
  ['HTML', chat, answerOf('<p>hi</p>', 200, 'text/html'), ['content-type-documented high']],
  [
    'a stream in order',
    chat,
    events(chunk({ role: 'assistant', content: 'Te' }), chunk({ content: 'al.' }), chunk({}, 'stop'), '[DONE]'),
    [],
  ],
  [
    'a stream without its sentinel, which both clients take',
    streamed,
    events(chunk({ role: 'assistant', content: 'T' }), chunk({}, 'stop')),
    ['stream-end low'],
  ],
  [
    'a stream without a finish reason',
    streamed,
    events(chunk({ role: 'assistant', content: 'T' }), '[DONE]'),
    ['stream-end high'],
  ],
  [
    'a list of models',
    models,
    json({ object: 'list', data: [{ id: 'm', object: 'model', created: 1, owned_by: 'o' }] }),
    [],
  ],
  [
    'an item without an owner',
    models,
    json({ object: 'list', data: [{ id: 'm', object: 'model', created: 1 }] }),
    ['body-schema low'],
  ],
  [
    'an item without an id',
    models,
    json({ object: 'list', data: [{ object: 'model', created: 1, owned_by: 'o' }] }),
    ['body-schema high'],
  ],
  ['a list that is not one', models, json({ object: 'list', data: {} }), ['body-schema high']],
  ['a vector', embed, json(vectors([0.1, 0.2])), []],
  ['a vector of texts', embed, json(vectors(['0.1', '0.2'])), ['body-schema high']],
  ['an error', chat, json({ error: { message: 'No.', type: 't', param: null, code: null } }, 400), []],
  [
    'an error without a code',
    chat,
    json({ error: { message: 'No.', type: 't', param: null } }, 400),
    ['body-schema low'],
  ],
  [
    'an error without a type',
    chat,
    json({ error: { message: 'No.', param: null, code: null } }, 400),
    ['body-schema high'],
  ],
  [
    'an error without a message',
    chat,
    json({ error: { type: 't', param: null, code: null } }, 400),
    ['body-schema high'],
  ],
  ['an error of another form', chat, json({ detail: 'No.' }, 400), ['body-schema high', 'body-schema low']],
  ['an error of an undocumented status', chat, json({ detail: 'No.' }, 418), ['status-documented low']],
])('%s', async ([, subject, answer, want]) => {
  const found = await judged(subject, answer);
  const told = found.map((finding) => `${finding.check} ${severityOf(finding)}`).sort();
  expect([...new Set(told)]).toEqual([...new Set(want)].sort());
});

test.for([
  [
    'what its words name',
    "Cannot read properties of undefined (reading 'message')",
    ['/choices/0/message', '/choices/1/message'],
  ],
  ['an id, which it calls an identity', 'Lifecycle response identity changed.', ['/response/id']],
  ['or else what it meets first', 'Unexpected end of input', ['/usage']],
] as const)('a client that throws: of the findings, %s is severe, and nothing else', ([, error, want]) => {
  const finding = (instance: string): Finding => ({
    check: 'body-schema',
    message: 'It is required.',
    contract: '/c',
    keyword: 'required',
    instance,
  });
  const findings = ['/usage', '/choices/0/message', '/choices/1/message', '/response', '/response/id'].map(finding);
  const harms = [{ says: `openai throws: ${error}` }];
  const judgedNow = withHarms(findings, { expect: { kind: 'success' }, contract: '/p', harms, isInOtherForm: false });
  expect(judgedNow.filter((one) => severityOf(one) === 'high').map(({ instance }) => instance)).toEqual(want);
  expect(judgedNow).toHaveLength(findings.length);
});

test('a list that says that more follows, and gives no cursor, is a finding and not an end of the run', async () => {
  const files = { ...subjectOf('listFiles'), request: { ...subjectOf('listFiles').request, method: 'GET' } };
  const item = { id: 7, object: 'file', bytes: 1, created_at: 1, filename: 'a', purpose: 'batch', status: 'processed' };
  const page = { object: 'list', data: [item], has_more: true, first_id: 'f1', last_id: null };
  const findings = await judged(files, json(page));
  expect(findings.filter((one) => severityOf(one) === 'high').length).toBeGreaterThan(0);
});
