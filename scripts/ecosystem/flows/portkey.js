import { Portkey } from 'portkey-ai';
import { all, baseURL, check, messages, model, run } from './steps.js';

const make = () => new Portkey({ apiKey: 'pk', baseURL, provider: 'openai', Authorization: 'Bearer sk-test' });
await run({
  chat: async () => check((await make().chat.completions.create({ model, messages })).choices.length),
  'chat, streamed': async () =>
    check((await all(make().chat.completions.create({ model, messages, stream: true }))).length),
  responses: async () => check((await make().responses.create({ model, input: 'Hello' })).id),
  embeddings: async () =>
    check((await make().embeddings.create({ model: 'text-embedding-3-small', input: 'a' })).data.length),
  models: async () => check((await make().models.list()).data.length),
  files: async () => check((await make().files.list()).data.length),
  'vector stores': async () => check((await make().vectorStores.list()).data.length),
  moderations: async () => check((await make().moderations.create({ input: 'a' })).results.length),
  threads: async () => check((await make().beta.threads.create({})).id),
  'fine-tuning': async () => check((await make().fineTuning.jobs.list()).data.length),
});
