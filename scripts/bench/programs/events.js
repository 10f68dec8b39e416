// Stream events per second, each parsed. Arguments: client, base URL.
import { createParser } from 'eventsource-parser';

const [name, baseURL] = process.argv.slice(2);
const options = { apiKey: 'sk-test', baseURL };
const params = { model: 'm', messages: [], stream: true };

const clients = {
  parser: async () => async () => {
    const response = await fetch(`${baseURL}/chat/completions`, { method: 'POST', body: JSON.stringify(params) });
    const decoder = new TextDecoder();
    let events = 0;
    const parser = createParser({
      onEvent: ({ data }) => {
        if (data !== '[DONE]' && JSON.parse(data).id) events += 1;
      },
    });
    for await (const piece of response.body) parser.feed(decoder.decode(piece, { stream: true }));
    return events;
  },
  openai: async () => {
    const { default: OpenAI } = await import('openai');
    return counting(new OpenAI(options));
  },
  ours: async () => {
    const { default: OpenAI } = await import('openai-concord');
    return counting(new OpenAI(options));
  },
};

const counting = (client) => async () => {
  let events = 0;
  for await (const chunk of await client.chat.completions.create(params)) if (chunk.id) events += 1;
  return events;
};

const read = await clients[name]();
await read();
const started = performance.now();
let events = 0;
for (let index = 0; index < 20; index++) events += await read();
console.log(JSON.stringify((events / (performance.now() - started)) * 1000));
