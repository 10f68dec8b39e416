import { expect, test } from 'vitest';
import type { Response } from '../../../src/openapi/document.ts';
import { operationsOf } from '../../../src/openapi/operations.ts';
import type { AnswerValidator } from '../../../src/schema/answer-validator.ts';
import { UnverifiableError } from '../../../src/schema/unverifiable-error.ts';
import { createChecker } from '../../../src/verify/checks/check-response.ts';
import { createVerify } from '../../../src/verify/checks/check-schema.ts';
import { shownAnswers } from '../../../src/verify/checks/example-responses.ts';
import type { Passing } from '../../../src/verify/checks/mutation-score.ts';
import type { Answer } from '../../../src/verify/model/answer.ts';
import { contract } from '../../helpers/run-on.ts';

const { document, checker } = contract;

const shown = (id: string): Passing => shownAnswers(document).find(({ subject }) => subject.id === id) as Passing;
const models = shownAnswers(document).find(({ subject }) => subject.id.startsWith('listModels 200')) as Passing;
const chat = shown('createChatCompletion 200 streamed-text');
const transcript = Buffer.from(chat.answer.body).toString();
/** An operation that answers bytes. */
const download: Passing = { ...models, subject: { ...models.subject, operationId: 'downloadFile' } };

interface Change extends Partial<Omit<Answer, 'body' | 'headers'>> {
  readonly body?: string;
  readonly type?: string;
  readonly header?: readonly [name: string, value: string];
}

function judge({ subject, answer }: Passing, { body, type, header, ...change }: Change, by = checker) {
  const headers = {
    ...answer.headers,
    ...(type && { 'content-type': type }),
    ...(header && { [header[0]]: header[1] }),
  };
  const changed = { ...answer, ...change, headers, ...(body !== undefined && { body: Buffer.from(body) }) };
  return by.check(subject, changed);
}

test.for<[name: string, passing: Passing, change: Change, checkedBy: string, findings: readonly string[]]>([
  ['as documented', models, {}, 'schema', []],
  ['empty', models, { body: '' }, 'nothing', ['body-present']],
  ['that is cut', models, { ended: 'cut' }, 'nothing', ['body-complete']],
  ['that is too long', models, { ended: 'too-long' }, 'nothing', ['body-complete']],
  ['that does not end', models, { ended: 'timeout' }, 'nothing', ['answered-in-time']],
  ['of another type', models, { type: 'text/html' }, 'nothing', ['content-type-documented']],
  ['that is not JSON', models, { body: '{' }, 'nothing', ['body-json']],
  ['that is nested too deep', models, { body: '['.repeat(300) + ']'.repeat(300) }, 'nothing', ['body-json']],
  ['of bytes of any type', download, { type: 'image/png' }, 'bytes', []],
  ['of bytes that are cut', download, { type: 'image/png', ended: 'cut' }, 'bytes', ['body-complete']],
  ['of no bytes', download, { type: 'image/png', body: '' }, 'nothing', ['body-present']],
])('a body %s', ([, passing, change, checkedBy, want]) => {
  const { findings, evidence } = judge(passing, change);
  expect([findings.map(({ check }) => check), evidence.checkedBy]).toEqual([want, checkedBy]);
});

test.for<[name: string, change: Change, checkedBy: string, findings: readonly unknown[]]>([
  ['whose last event no blank line ends', { body: transcript.trimEnd() }, 'events', []],
  [
    'that stops within its last event',
    { body: transcript.trimEnd(), ended: 'timeout' },
    'events',
    [expect.stringMatching(/^answered-in-time The stream did not end in time/)],
  ],
  ['that stays open behind its end', { ended: 'timeout' }, 'events', []],
  [
    'that is too long',
    { ended: 'too-long' },
    'events',
    [expect.stringMatching(/^stream-end .* it exceeds the size limit/)],
  ],
  ['of no documented type', { type: 'text/html' }, 'events', [expect.stringMatching(/^content-type-documented /)]],
  [
    'of no documented type, whose event is wrong',
    { type: 'text/html', body: transcript.replace('"chat.completion.chunk"', '"chunk"') },
    'events',
    [expect.stringMatching(/^content-type-documented /), expect.stringMatching(/^stream-event event 1: \/object /)],
  ],
  [
    'that is a page',
    { type: 'text/html', body: '<p>data: 1</p>' },
    'nothing',
    [expect.stringMatching(/^content-type-documented /)],
  ],
  ['without events', { body: ': ping\n\n' }, 'nothing', ['stream-end The stream contains no events.']],
  [
    'whose events have names that are not declared',
    { body: transcript.replace('data:', 'event: x\ndata:') },
    'events',
    ['stream-event event 1: it has the `event:` line "x", but none is declared.'],
  ],
])('a stream %s', ([, change, checkedBy, want]) => {
  const { findings, evidence } = judge(chat, change);
  expect([findings.map(({ check, message }) => `${check} ${message}`), evidence.checkedBy]).toEqual([want, checkedBy]);
});

test.for([
  ['is noted once', 'assistant', []],
  ['does not hide what is wrong with the whole answer', 'user', ['stream-whole']],
] as const)('an unknown field of an event %s', ([, role, want]) => {
  const body = transcript
    .replace('"object":"chat.completion.chunk"', '"object":"chat.completion.chunk","colour":"red"')
    .replace('"role":"assistant"', `"role":"${role}"`);
  const { findings, undocumented } = judge(chat, { body });
  expect(findings.map(({ check }) => check)).toEqual(want);
  expect(undocumented.map(({ message }) => message)).toEqual(['/colour: the field is not documented.']);
});

test('a header of a number is not empty', () => {
  const { findings } = judge(chat, { header: ['x-ratelimit-limit-requests', ''] });
  expect(findings.map(({ check }) => check)).toEqual(['header-schema']);
});

test('what the contract does not describe has not passed', () => {
  const copy = structuredClone(document);
  const found = operationsOf(copy).find(({ operation }) => operation.operationId === 'createChatCompletion');
  const success = found?.operation.responses['200'] as Response;
  Reflect.deleteProperty(success.content?.['text/event-stream'] ?? {}, 'x-event-stream');
  const { findings, evidence } = judge(chat, {}, createChecker(copy));
  expect([findings.map(({ check }) => check), evidence.checkedBy]).toEqual([['verifiable'], 'nothing']);
});

test('a schema that does not compile is a finding, and any other error is thrown', () => {
  const verify = (error: Error) =>
    createVerify({
      validate() {
        throw error;
      },
    } as unknown as AnswerValidator)('/schema', 'body-schema', 1);
  expect(verify(new UnverifiableError('It does not compile.'))).toEqual([
    { check: 'verifiable', message: 'It does not compile.', contract: '/schema' },
  ]);
  expect(() => verify(new Error('broken'))).toThrow('broken');
});
