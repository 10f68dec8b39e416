import { init, instrumentOpenAiClient, spanToJSON, startSpan } from '@sentry/node';
import { run } from './steps.js';
import { client, moreOf, stepsOf } from './wrapped.js';

const ended = [];
const sdk = init({ dsn: 'https://key@sentry.test/1', tracesSampleRate: 1, defaultIntegrations: false });
sdk?.on('spanEnd', (span) => ended.push(spanToJSON(span)));
/** Runs a step, and gives what was recorded of its calls. */
const spansOf = (step) => async () => {
  ended.length = 0;
  await startSpan({ name: 'step' }, step);
  await new Promise((resolve) => setImmediate(resolve));
  return ended.map(({ name, status, attributes }) => ({ name, status, attributes }));
};
const make = () => instrumentOpenAiClient(client(), { recordInputs: true, recordOutputs: true });
const steps = { ...stepsOf(make), ...moreOf(make) };

await run(Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, spansOf(step)])));
