import { OpenAI } from '@posthog/ai/openai';
import { PostHog } from 'posthog-node';
import { all, apiKey, baseURL, check, model, run } from './steps.js';
import { moreOf, stepsOf } from './wrapped.js';

const posthog = new PostHog('phc_test', { disabled: true });
const captured = [];
/** They differ from run to run. */
const own = new Set(['$ai_latency', '$ai_trace_id', '$ai_time_to_first_token']);
posthog.capture = ({ event, properties = {} }) => {
  const rest = Object.entries(properties).filter(([name]) => !own.has(name));
  captured.push({ event, ...Object.fromEntries(rest) });
};
const make = () => new OpenAI({ apiKey, baseURL, maxRetries: 0, posthog });
/** Runs a step, and gives what was captured. */
const captures = (step) => async () => {
  captured.length = 0;
  await step();
  return [...captured];
};

await run({
  ...Object.fromEntries(Object.entries(stepsOf(make)).map(([name, step]) => [name, captures(step)])),
  ...moreOf(make),
  'a promise of a wrapped call': async () => {
    const { data, request_id, response } = await make().responses.create({ model, input: 'Hello' }).withResponse();
    check(data.id && response.status === 200 && request_id, 'data and response');
  },
  'a background response': captures(async () => {
    const client = make();
    const { id } = await client.responses.create({ model, input: 'Hello', background: true });
    check((await client.responses.retrieve(id)).id);
    check((await all(client.responses.retrieve(id, { stream: true }))).length);
    check((await client.responses.cancel(id)).id);
  }),
});
