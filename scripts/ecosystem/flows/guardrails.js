import { GuardrailsAzureOpenAI, GuardrailsOpenAI, GuardrailTripwireTriggered } from '@openai/guardrails';
import { all, apiKey, baseURL, check, messages, model, run } from './steps.js';
import { stepsOf } from './wrapped.js';

const blocking = (keywords) => ({
  version: 1,
  input: { version: 1, guardrails: [{ name: 'Keyword Filter', config: { keywords } }] },
});
const make = (keywords = ['forbidden']) =>
  GuardrailsOpenAI.create(blocking(keywords), { apiKey, baseURL, maxRetries: 0 });
const plain = await make();

await run({
  chat: async () => check((await (await make()).chat.completions.create({ model, messages })).choices.length),
  'chat, streamed': async () =>
    check((await all((await make()).chat.completions.create({ model, messages, stream: true }))).length),
  responses: async () => check((await (await make()).responses.create({ model, input: 'Hello' })).guardrail_results),
  'responses, streamed': async () =>
    check((await all((await make()).responses.create({ model, input: 'Hello', stream: true }))).length),
  'a guard that trips': async () => {
    const caught = await (await make(['hello'])).responses.create({ model, input: 'Hello' }).catch((error) => error);
    check(caught instanceof GuardrailTripwireTriggered, 'a tripwire');
  },
  'a judge of its own': async () => {
    const config = {
      version: 1,
      input: { version: 1, guardrails: [{ name: 'Jailbreak', config: { model, confidence_threshold: 0.7 } }] },
    };
    const client = await GuardrailsOpenAI.create(config, { apiKey, baseURL, maxRetries: 0 });
    check((await client.chat.completions.create({ model, messages })).choices.length);
  },
  embeddings: stepsOf(() => plain).embeddings,
  moderations: stepsOf(() => plain).moderations,
  Azure: async () => {
    const client = await GuardrailsAzureOpenAI.create(blocking(['forbidden']), {
      apiKey,
      apiVersion: '2025-01-01',
      baseURL,
      maxRetries: 0,
    });
    check(client.chat && client.responses && client.deploymentName === undefined, 'a client');
  },
});
