import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { concordHere } from '../helpers/concord.ts';
import { writers } from '../helpers/recordings.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-judge-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const { HAR: har } = writers;
const chat = 'http://a.b/v1/chat/completions';
const responses = 'http://a.b/v1/responses';

const chunk = (delta: object, finish_reason: string | null, more: object = {}): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta, finish_reason, logprobs: null }],
  ...more,
});
const chunks = (...all: object[]) => ({
  ...har.body([...all.map((one) => JSON.stringify(one)), '[DONE]'].map((data) => `data: ${data}\n\n`).join('')),
  ...har.headers({ 'content-type': 'text/event-stream', 'x-request-id': 'req_1' }),
});

const response = (output: readonly object[], tools: readonly object[] = []): object => ({
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  status: 'completed',
  error: null,
  incomplete_details: null,
  instructions: null,
  model: 'm',
  output,
  parallel_tool_calls: true,
  tool_choice: 'auto',
  tools,
  temperature: 1,
  top_p: 1,
  metadata: {},
});
const answer = (output: readonly object[], tools?: readonly object[]) =>
  har.body(JSON.stringify(response(output, tools)));

const start = chunk({ role: 'assistant', content: 'x' }, null);

test.for<[name: string, url: string, response: Readonly<Record<string, unknown>>, want: string[]]>([
  [
    'a usage without its fields, in a chunk that could be an error',
    chat,
    chunks(start, chunk({}, 'stop', { usage: {} })),
    ['completion_tokens', 'prompt_tokens', 'total_tokens'].map(
      (name) => `stream-event: event 2: /usage must have the required property "${name}"`,
    ),
  ],
  [
    'finish reasons that are empty',
    chat,
    chunks(chunk({ role: 'assistant' }, ''), chunk({ content: 'x' }, ''), chunk({}, 'stop')),
    [
      'stream-event: event 1: /choices/0/finish_reason must be null or not empty',
      'stream-event: event 2: /choices/0/finish_reason must be null or not empty',
    ],
  ],
  [
    'an image tool',
    responses,
    answer([], [{ type: 'image_generation', partial_images: 7 }]),
    ['body-schema: /tools/0/partial_images must be <= 3'],
  ],
  [
    'a tool whose tag is a list of values',
    responses,
    answer([], [{ type: 'web_search_2025_08_26', search_context_size: 7 }]),
    ['string', 'one of "low", "medium", "high"'].map(
      (must) => `body-schema: /tools/0/search_context_size must be ${must}`,
    ),
  ],
  [
    'a tool that does not say what it is',
    responses,
    answer([], [{ quality: 'high' }]),
    ['body-schema: /tools/0 must have the required property "type"'],
  ],
  [
    'a reasoning item without its id',
    responses,
    answer([{ type: 'reasoning', summary: [] }]),
    ['body-schema: /output/0 must have the required property "id"'],
  ],
  [
    'a union in a member of a union',
    responses,
    answer([{ type: 'message', id: 'm', role: 'assistant', status: 'completed', content: [{ type: 'refusal' }] }]),
    ['body-schema: /output/0/content/0 must have the required property "refusal"'],
  ],
])('a fault in one member of a union names its field: %s', async ([, url, own, want]) => {
  const entry = har.entry({ method: 'POST', url }, own);
  writeFileSync(join(folder, 'x.har'), har.recording([entry]));
  const { stdout } = await concordHere(folder, 'judge', 'x.har');
  // What the answer owes to the request is another matter.
  const found = stdout.split('\n').filter((line) => /^(?!relation|Relations)[\w-]+: /.test(line));
  expect(found).toEqual(want);
});
