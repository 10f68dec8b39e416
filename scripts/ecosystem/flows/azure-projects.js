import { AIProjectClient } from '@azure/ai-projects';
import { baseURL, check, run } from './steps.js';
import { moreOf, stepsOf } from './wrapped.js';

const credential = {
  getToken: async () => ({ token: 'sk-test-ecosystem', expiresOnTimestamp: Date.now() + 3_600_000 }),
};
const project = new AIProjectClient('https://example.services.ai.azure.com/api/projects/p', credential);
/** The library takes `body` out of the options before the client sees them. */
const withBody = /** @type {any} */ ({ body: { temperature: 1 } });
const make = () => project.getOpenAIClient({ baseURL, maxRetries: 0 });

await run({
  ...stepsOf(make),
  ...moreOf(make),
  'a body in the options': async () =>
    check((await make().responses.create({ model: 'gpt-5-mini', input: 'Hello' }, withBody)).id),
});
