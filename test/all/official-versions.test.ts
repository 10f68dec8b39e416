import { pathToFileURL } from 'node:url';
import type OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureInstalled } from '../../scripts/lib/installed.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';

// Clients of version 4, 5 and 6 ask for embeddings in Base64 on their own, and take numbers for the bytes of vectors.

const folder = fromRoot('test/official-versions');
let mock: Mock;
beforeAll(async () => {
  await ensureInstalled(folder);
  mock = await startMock(contract);
});
afterAll(() => mock.close());

/** The client of a major version. What is called here has the same types in all of them. */
async function clientOf(major: number): Promise<OpenAI> {
  const url = pathToFileURL(`${folder}/node_modules/openai-${major}/index.mjs`).href;
  const { default: Client } = (await import(/* @vite-ignore */ url)) as { default: typeof OpenAI };
  return new Client({ baseURL: mock.url, apiKey: 'sk-test', maxRetries: 0 });
}

const question = { model: 'gpt-5.4-mini', messages: [{ role: 'user' as const, content: 'Hi' }] };

describe.for([4, 5, 6, 7])('openai %d', (major) => {
  test('vectors', async () => {
    const client = await clientOf(major);
    const input = ['Where is my parcel?', 'I want to return a lamp.'];
    const { data } = await client.embeddings.create({ model: 'text-embedding-3-small', input });
    const numbers = await client.embeddings.create({
      model: 'text-embedding-3-small',
      input,
      encoding_format: 'float',
    });
    const vectorsIn = (all: readonly OpenAI.Embedding[]): number[][] =>
      all.map(({ embedding }) => [...embedding].map(Math.fround));
    expect(vectorsIn(data)).toEqual(vectorsIn(numbers.data));
    expect(numbers.data[0]?.embedding[0]).toBe(-0.232_670_7);
  });

  test('a stream of a completion', async () => {
    const client = await clientOf(major);
    const stream = await client.chat.completions.create({ ...question, stream: true });
    let text = '';
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    expect(text).toBe('An E27 socket takes any bulb with a 27 mm screw base.');
  });

  test('the events of a response', async () => {
    const client = await clientOf(major);
    const types: string[] = [];
    const stream = await client.responses.create({ model: 'gpt-5.4-mini', input: 'Hi', stream: true });
    for await (const { type } of stream) types.push(type);
    expect([types[0], types.at(-1)]).toEqual(['response.created', 'response.completed']);
  });

  test('pages', async () => {
    const client = await clientOf(major);
    const names: string[] = [];
    for await (const { filename } of await client.files.list({ limit: 1 })) names.push(filename);
    expect(names).toEqual(['support-dialogues.jsonl', 'minutes.txt']);
  });

  test('errors', async () => {
    const client = await clientOf(major);
    const error = await client.chat.completions
      .create({ ...question, temperature: 9 })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      status: 400,
      param: 'temperature',
      code: 'decimal_above_max_value',
      type: 'invalid_request_error',
      message: expect.stringContaining(`Invalid 'temperature': expected a value <= 2, but got 9.`),
    });
  });
});
