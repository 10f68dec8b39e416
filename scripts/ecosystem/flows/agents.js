import {
  Agent,
  OpenAIChatCompletionsModel,
  OpenAIConversationsSession,
  OpenAIProvider,
  OpenAIResponsesModel,
  run as runAgent,
  Runner,
  setDefaultOpenAIClient,
  setTracingDisabled,
  tool,
} from '@openai/agents';
import OpenAI from 'openai';
import { z } from 'zod';
import { all, apiKey, baseURL, check, model, run } from './steps.js';

const client = new OpenAI({ apiKey, baseURL, maxRetries: 0 });
setTracingDisabled(true);
const look = tool({
  name: 'look',
  description: 'Looks.',
  parameters: z.object({ place: z.string() }),
  execute: async () => 'seen',
});
const agent = (more = {}) => new Agent({ name: 'A', instructions: 'Answer.', model, ...more });
const once = { maxTurns: 3 };
const byChat = new Runner({ modelProvider: new OpenAIProvider({ openAIClient: client, useResponses: false }) });

await run({
  'default client': async () => setDefaultOpenAIClient(client),
  responses: async () => check((await runAgent(agent(), 'Hello', once)).finalOutput !== undefined),
  'responses with tools': async () =>
    check((await runAgent(agent({ tools: [look] }), 'Hello', once)).finalOutput !== undefined),
  'responses, streamed': async () => {
    const result = await runAgent(agent(), 'Hello', { ...once, stream: true });
    check((await all(result)).length);
    await result.completed;
  },
  'an output type': async () =>
    check(
      (await runAgent(agent({ outputType: z.object({ answer: z.string() }) }), 'Hello', once)).finalOutput?.answer !==
        undefined,
    ),
  chat: async () => check((await byChat.run(agent(), 'Hello', once)).finalOutput !== undefined),
  'chat with tools': async () =>
    check((await byChat.run(agent({ tools: [look] }), 'Hello', once)).finalOutput !== undefined),
  'chat, streamed': async () => {
    const result = await byChat.run(agent(), 'Hello', { ...once, stream: true });
    check((await all(result)).length);
    await result.completed;
  },
  'a model of chat': async () =>
    check(
      (await runAgent(agent({ model: new OpenAIChatCompletionsModel(client, model) }), 'Hello', once)).finalOutput !==
        undefined,
    ),
  'a model of responses': async () =>
    check(
      (await runAgent(agent({ model: new OpenAIResponsesModel(client, model) }), 'Hello', once)).finalOutput !==
        undefined,
    ),
  'a provider from a key': async () => {
    const runner = new Runner({ modelProvider: new OpenAIProvider({ apiKey, baseURL }) });
    check((await runner.run(agent(), 'Hello', once)).finalOutput !== undefined);
  },
  'a session': async () => check((await new OpenAIConversationsSession({ client }).getItems()).length === 0),
});
