import { OpenAI, OpenAIEmbedding, OpenAIResponses } from '@llamaindex/openai';
import { z } from 'zod';
import { all, apiKey, baseURL, check, messages, model, run } from './steps.js';

const llm = () => new OpenAI({ apiKey, baseURL, model, maxRetries: 0 });
const responses = () => new OpenAIResponses({ apiKey, baseURL, model, maxRetries: 0 });
const embedding = () => new OpenAIEmbedding({ apiKey, baseURL, maxRetries: 0 });

await run({
  chat: async () => check((await llm().chat({ messages })).message),
  'chat, streamed': async () => check((await all(llm().chat({ messages, stream: true }))).length),
  complete: async () => check((await llm().complete({ prompt: 'Hello' })).text !== undefined),
  responses: async () => check((await responses().chat({ messages })).message),
  'one embedding': async () => check((await embedding().getTextEmbedding('a')).length),
  'two embeddings': async () => check((await embedding().getTextEmbeddings(['a', 'b'])).length),
  'a response format': async () =>
    check((await llm().exec({ messages, responseFormat: z.object({ answer: z.string() }) })).newMessages.length),
});
