import OpenAI from 'openai';
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { all, apiKey, baseURL, check, messages, model } from './steps.js';

export const client = () => new OpenAI({ apiKey, baseURL, maxRetries: 0 });
const schema = z.object({ answer: z.string() });
const response_format = zodResponseFormat(schema, 'answer');
const text = { format: zodTextFormat(schema, 'answer') };

/** What people do with a client that a library wrapped. */
export const stepsOf = (make) => ({
  chat: async () => check((await make().chat.completions.create({ model, messages })).choices.length),
  'chat, streamed': async () =>
    check((await all(make().chat.completions.create({ model, messages, stream: true }))).length),
  'chat, parsed': async () =>
    check((await make().chat.completions.parse({ model, messages, response_format })).choices[0].message.parsed),
  responses: async () => check((await make().responses.create({ model, input: 'Hello' })).output_text !== undefined),
  'responses, streamed': async () =>
    check((await all(make().responses.create({ model, input: 'Hello', stream: true }))).length),
  'responses, parsed': async () => check((await make().responses.parse({ model, input: 'Hello', text })).output_parsed),
  embeddings: async () =>
    check((await make().embeddings.create({ model: 'text-embedding-3-small', input: 'a' })).data[0].embedding.length),
  moderations: async () => check((await make().moderations.create({ input: 'a' })).results.length),
});

/** The promise and the events of chat, which not every library passes on. */
export const moreOf = (make) => ({
  'with response': async () =>
    check((await make().chat.completions.create({ model, messages }).withResponse()).response.status === 200),
  'as response': async () =>
    check((await make().chat.completions.create({ model, messages }).asResponse()).status === 200),
  'events of chat': async () =>
    check((await make().chat.completions.stream({ model, messages }).finalChatCompletion()).choices),
  models: async () => check((await all(make().models.list())).length),
});
