import { ChatOpenAI, OpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { tool } from '@langchain/core/tools';
import { z } from 'zod';
import { all, apiKey, baseURL, check, model, run } from './steps.js';

const configuration = { baseURL };
const chat = (more = {}) => new ChatOpenAI({ apiKey, model, maxRetries: 0, configuration, ...more });
const responses = () => chat({ useResponsesApi: true });
const add = tool(async ({ a }) => String(a), {
  name: 'add',
  description: 'Adds.',
  schema: z.object({ a: z.number() }),
});
const schema = z.object({ answer: z.string() });

await run({
  invoke: async () => check((await chat().invoke('Hello')).content),
  stream: async () => check((await all(chat().stream('Hello'))).length),
  'bind tools': async () =>
    check((await chat().bindTools([add], { tool_choice: 'add' }).invoke('Add 1.')).tool_calls?.length),
  'bind tools, streamed': async () =>
    check((await all(chat().bindTools([add], { tool_choice: 'add' }).stream('Add 1.'))).length),
  'structured output': async () =>
    check((await chat().withStructuredOutput(schema).invoke('Hello')).answer !== undefined),
  'structured output by a function': async () =>
    check(
      (await chat().withStructuredOutput(schema, { method: 'functionCalling' }).invoke('Hello')).answer !== undefined,
    ),
  'structured output, responses': async () =>
    check((await responses().withStructuredOutput(schema).invoke('Hello')).answer !== undefined),
  responses: async () => check((await responses().invoke('Hello')).content),
  'responses, streamed': async () => check((await all(responses().stream('Hello'))).length),
  embeddings: async () => check((await new OpenAIEmbeddings({ apiKey, configuration }).embedQuery('a')).length),
  completions: async () =>
    check(
      typeof (await new OpenAI({ apiKey, model: 'gpt-3.5-turbo-instruct', configuration, maxRetries: 0 }).invoke(
        'Hello',
      )) === 'string',
    ),
  'a refused key': async () => {
    const refused = chat({ configuration: { baseURL, defaultHeaders: { prefer: 'code=401' } } });
    const error = await refused.invoke('Hello').catch((reason) => reason);
    check(error.status === 401 && error.lc_error_code === 'MODEL_AUTHENTICATION', 'an error of authentication');
  },
  'an aborted signal': async () => {
    const error = await chat()
      .invoke('Hello', { signal: AbortSignal.abort() })
      .catch((reason) => reason);
    check(error instanceof Error, 'an error');
  },
});
