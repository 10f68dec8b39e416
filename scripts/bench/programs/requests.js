// CPU time of this process per request; the server is another process. Arguments: client, base URL, number of requests.
const [name, baseURL, count] = process.argv.slice(2);
const body = { model: 'm', input: 'Hello' };
const options = { apiKey: 'sk-test', baseURL };

const clients = {
  fetch: async () => async () => {
    const response = await fetch(`${baseURL}/embeddings`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-test', 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  },
  openai: async () => {
    const { default: OpenAI } = await import('openai');
    const client = new OpenAI(options);
    return () => client.embeddings.create({ ...body, encoding_format: 'float' });
  },
  ours: async () => {
    const { default: OpenAI } = await import('openai-concord');
    const client = new OpenAI(options);
    return () => client.embeddings.create(body);
  },
};

const send = await clients[name]();
for (let index = 0; index < 300; index++) await send();
const before = process.cpuUsage();
for (let index = 0; index < Number(count); index++) await send();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify((user + system) / Number(count)));
