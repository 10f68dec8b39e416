import { createRequire } from 'node:module';
import { all, apiKey, baseURL, check, messages, run } from './steps.js';

const { TokenJS } = createRequire(import.meta.url)('token.js');
const request = () => ({ provider: 'openai', model: 'gpt-4o-mini', messages });
const make = () => new TokenJS({ apiKey, baseURL });

await run({
  chat: async () => check((await make().chat.completions.create(request())).choices.length),
  'chat, streamed': async () =>
    check((await all(make().chat.completions.create({ ...request(), stream: true }))).length),
});
