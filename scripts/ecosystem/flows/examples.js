import OpenAI, { NotFoundError } from 'openai';
import { zodFunction, zodResponseFormat, zodResponsesFunction } from 'openai/helpers/zod';
import { ChatCompletionStream } from 'openai/lib/ChatCompletionStream';
import { Stream } from 'openai/streaming';
import { z } from 'zod';
import { all, check, model, run } from './steps.js';

// Each step makes the calls of the official example of that name.
const client = new OpenAI({ maxRetries: 0 });
/** @type {OpenAI.Chat.ChatCompletionMessageParam[]} */
const messages = [{ role: 'user', content: 'Which lamps are in stock?' }];
const Query = z.object({ table: z.enum(['lamps', 'sockets']), columns: z.array(z.string()) });
const Steps = z.object({ steps: z.array(z.object({ output: z.string() })), final_answer: z.string() });
const query = zodFunction({ name: 'query', parameters: Query, function: ({ columns }) => columns.length });

await run({
  demo: async () => check((await client.chat.completions.create({ model, messages })).choices[0]?.message.content),
  types: async () => {
    /** @type {OpenAI.Chat.ChatCompletionCreateParams} */
    const params = { model, messages };
    const answer = await client.chat.completions.create(params);
    return check(answer instanceof Stream ? undefined : answer.choices[0]?.message.content);
  },
  errors: async () => {
    const error = await client.models
      .retrieve('no-model', { headers: { prefer: 'code=404' } })
      .catch((reason) => reason);
    check(error instanceof NotFoundError, 'a NotFoundError');
    return [error.code, error.type, error.param, error.status];
  },
  'raw-response': async () => {
    const ask = () => client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt: 'Say a word' });
    const { data, response } = await ask().withResponse();
    return [await (await ask().asResponse()).json(), data, response.status];
  },
  stream: async () => (await all(client.chat.completions.create({ model, messages, stream: true }))).length,
  logprobs: async () => {
    const tokens = [];
    const stream = await client.chat.completions
      .stream({ model, messages, stream: true, logprobs: true })
      .on('logprobs.content.delta', ({ content }) => tokens.push(...content.map(({ token }) => token)));
    return [(await stream.finalChatCompletion()).choices[0]?.message.content, tokens];
  },
  parsing: async () => {
    const response_format = zodResponseFormat(Steps, 'steps');
    const completion = await client.chat.completions.parse({ model, messages, response_format });
    return check(completion.choices[0]?.message.parsed?.final_answer);
  },
  'parsing-stream': async () => {
    const told = [];
    const stream = client.chat.completions
      .stream({ model, messages, response_format: zodResponseFormat(Steps, 'steps') })
      .on('refusal.delta', ({ delta }) => told.push(delta))
      .on('content.delta', ({ snapshot, parsed }) => told.push([snapshot.length, parsed]))
      .on('content.done', ({ parsed }) => told.push(parsed?.final_answer));
    await stream.done();
    return [told, (await stream.finalChatCompletion()).choices[0]?.message.parsed?.steps];
  },
  'parsing-tools': async () => {
    const completion = await client.chat.completions.parse({ model, messages, tools: [query] });
    const call = completion.choices[0]?.message.tool_calls?.[0];
    return check(call?.type === 'function' && call.function.parsed_arguments);
  },
  'parsing-tools-stream': async () => {
    const told = [];
    const stream = client.chat.completions
      .stream({ model, messages, tools: [query] })
      .on('tool_calls.function.arguments.delta', (event) => told.push(event))
      .on('tool_calls.function.arguments.done', (event) => told.push(event));
    return [(await stream.finalChatCompletion()).choices[0]?.message.tool_calls, told];
  },
  'parsing-run-tools': async () => {
    const told = [];
    const runner = client.chat.completions
      .runTools({ model, messages, stream: true, tools: [query] }, { maxChatCompletions: 2 })
      .on('tool_calls.function.arguments.done', ({ name, parsed_arguments: given }) => told.push([name, given]));
    await runner.done();
    return [runner.messages.map(({ role }) => role), told];
  },
  'tool-call-helpers': async () => {
    const told = [];
    const runner = client.chat.completions
      .runTools({ model, messages, tools: [query] }, { maxChatCompletions: 2 })
      .on('message', ({ role }) => told.push(role))
      .on('functionToolCall', ({ name }) => told.push(name))
      .on('functionToolCallResult', (result) => told.push(result))
      .on('content', (text) => told.push(text));
    return [(await runner.finalChatCompletion()).choices.length, told];
  },
  'stream-to-client-browser': async () => {
    const served = client.chat.completions.stream({ model, messages }).toReadableStream();
    const told = [];
    const runner = ChatCompletionStream.fromReadableStream(served).on('content', (delta) => told.push(delta));
    return [(await runner.finalChatCompletion()).choices[0]?.message.content, told];
  },
  'responses/stream': async () => {
    const stream = client.responses
      .stream({ model, input: 'Hello' })
      .on('response.output_text.delta', ({ snapshot }) => check(snapshot.length));
    const types = [];
    for await (const { type } of stream) types.push(type);
    return [types, (await stream.finalResponse()).output_text];
  },
  'responses/structured-outputs-tools': async () => {
    const tools = [zodResponsesFunction({ name: 'query', parameters: Query })];
    const { output } = await client.responses.parse({ model, input: 'Which lamps?', tools });
    return output.map((item) => (item.type === 'function_call' ? item.parsed_arguments : item.type));
  },
  'responses/streaming-tools': async () => {
    const tools = [zodResponsesFunction({ name: 'query', parameters: Query })];
    return (await all(client.responses.stream({ model, input: 'Which lamps?', tools }))).map(({ type }) => type);
  },
  'assistant-stream': async () => {
    const { id } = await client.beta.assistants.create({ model, name: 'Tutor' });
    const thread = await client.beta.threads.create({ messages: [{ role: 'user', content: 'Help' }] });
    const told = [];
    const stream = client.beta.threads.runs
      .stream(thread.id, { assistant_id: id })
      .on('event', ({ event }) => told.push(event))
      .on('textDelta', ({ value }) => told.push(value));
    return [(await stream.finalRun()).status, told];
  },
  'fine-tuning': async () => {
    const file = await client.files.create({ file: new File(['{}\n'], 'data.jsonl'), purpose: 'fine-tune' });
    const job = await client.fineTuning.jobs.create({ model: 'gpt-4.1-mini', training_file: file.id });
    const { data } = await client.fineTuning.jobs.listEvents(job.id, { limit: 100 });
    return data.map(({ message }) => message);
  },
});
