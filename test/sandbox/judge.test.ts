import { expect, onTestFinished, test } from 'vitest';
import { createScript, type SandboxOptions } from '../../src/sandbox/index.ts';
import { form, start } from './asking.ts';

const model = 'gpt-5.4-mini';
const chat = { model, messages: [{ role: 'user', content: 'Hello.' }] };
const text = createScript([{ answer: 'no JSON' }]);
const wrongFile = { object: 'file', id: 'file-1', filename: 'a.txt', bytes: 'nine', created_at: 1 };

/** The findings of one request, as the journal has them. */
async function findingsOf(
  options: SandboxOptions,
  line: string,
  body?: object | FormData,
  headers: Record<string, string> = {},
): Promise<readonly string[] | undefined> {
  const { sandbox, ask, failures } = await start(options);
  onTestFinished(() => sandbox.close());
  await ask(line, body, headers).catch(() => {});
  expect(failures).toEqual([]);
  return sandbox.journal[0]?.findings;
}

test.for<[string, string, object | FormData | undefined]>([
  ['a list', 'GET /models', undefined],
  ['a form', 'POST /files', form('a')],
  ['a completion', 'POST /chat/completions', chat],
  ['a stream of chunks', 'POST /chat/completions', { ...chat, stream: true }],
  ['a stream of events', 'POST /responses', { model, input: 'Hello.', stream: true }],
  ['a refusal', 'GET /files/file-2', undefined],
])('%s keeps the contract', async ([, line, body]) => {
  expect(await findingsOf({ judge: true }, line, body)).toEqual([]);
});

test('what a fault breaks is named', async () => {
  const wrong = async (kind: string, stream: boolean): Promise<unknown> =>
    findingsOf({ judge: true }, 'POST /chat/completions', { ...chat, stream }, { 'x-sandbox-fault': kind });
  expect(await wrong('malformed', false)).toMatchInlineSnapshot(`
    [
      "The body must be JSON: Unterminated string in JSON at position 289 (line 1 column 290).",
    ]
  `);
  expect(await wrong('cut', true)).toMatchInlineSnapshot(`
    [
      "Each choice has a finish reason. Expected a reason at /choices/0/finish_reason, got null.",
    ]
  `);
  expect(await wrong('stream-error', true)).toMatchInlineSnapshot(`[]`);
  expect(await wrong('rate-limit', true)).toEqual([]);
});

test('what a seed or a script breaks is named', async () => {
  const seed = [wrongFile as never];
  expect(await findingsOf({ judge: true, seed }, 'GET /files/file-1')).toMatchInlineSnapshot(`
    [
      "The body must have the required property "purpose".",
      "The body must have the required property "status".",
      "/bytes must be integer, got "nine".",
    ]
  `);
  const asked = { ...chat, response_format: { type: 'json_object' }, messages: [{ role: 'user', content: 'JSON' }] };
  expect(await findingsOf({ judge: true, brain: text }, 'POST /chat/completions', asked)).toMatchInlineSnapshot(`
    [
      "breaks json-object: /choices/0/message/content must be an object, is "no JSON"",
    ]
  `);
});

test('nothing is judged unless it is asked for, nor what the contract does not know', async () => {
  expect(await findingsOf({}, 'GET /models')).toBeUndefined();
  expect(await findingsOf({ judge: true }, 'GET /nothing')).toBeUndefined();
});
