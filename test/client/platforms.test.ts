import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

// `test/all/client/runtimes.test.ts` runs the package where they are missing.
test('the client streams on a platform without FinalizationRegistry', async () => {
  const body = 'data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
  // Made before: Node itself needs the class for it.
  const answer = new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  vi.stubGlobal('FinalizationRegistry', undefined);
  vi.resetModules();
  const { OpenAI } = await import('../../src/client/index.ts');
  const client = new OpenAI({ apiKey: 'sk-test', fetch: async () => answer });
  const words: unknown[] = [];
  for await (const chunk of await client.chat.completions.create({ model: 'm', messages: [], stream: true }))
    words.push(chunk.choices[0]?.delta.content);
  expect(words).toEqual(['a']);
});
