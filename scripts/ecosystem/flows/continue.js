import { constructLlmApi } from '@continuedev/openai-adapters';
import { all, apiKey, baseURL, check, messages, run } from './steps.js';

// Its `fetch` is `node-fetch`, whose bodies are streams of Node.
const api = constructLlmApi({ provider: 'openai', apiKey, apiBase: `${baseURL}/` });
const { signal } = new AbortController();
const model = 'gpt-4o';
const completion = { model: 'gpt-3.5-turbo-instruct', prompt: 'Hello' };

await run({
  chat: async () => check((await api.chatCompletionNonStream({ model, messages }, signal)).choices.length),
  'chat, streamed': async () =>
    check((await all(api.chatCompletionStream({ model, messages, stream: true }, signal))).length),
  responses: async () => check((await api.chatCompletionNonStream({ model: 'gpt-5', messages }, signal)).choices),
  'responses, streamed': async () =>
    check((await all(api.chatCompletionStream({ model: 'gpt-5', messages, stream: true }, signal))).length),
  embeddings: async () => check((await api.embed({ model: 'text-embedding-3-small', input: 'a' })).data.length),
  completion: async () => check((await api.completionNonStream(completion, signal)).choices.length),
  'completion, streamed': async () =>
    check((await all(api.completionStream({ ...completion, stream: true }, signal))).length),
  models: async () => check((await api.list()).length),
  'a refused model': async () => {
    const error = await api.chatCompletionNonStream({ model: '', messages: [] }, signal).catch((reason) => reason);
    return [error.status, error.error?.message];
  },
});
