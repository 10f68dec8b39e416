import { OpenAIInstrumentation } from '@arizeai/openinference-instrumentation-openai';
import OpenAI from 'openai';
import { allSpansOf, spansOf, tracerProvider } from './spans.js';
import { check, run } from './steps.js';
import { client, moreOf, stepsOf } from './wrapped.js';

const instrumentation = new OpenAIInstrumentation({ tracerProvider });
instrumentation.manuallyInstrument(OpenAI);
const steps = { ...stepsOf(client), ...moreOf(client) };

await run({
  ...allSpansOf(steps),
  unpatch: async () => {
    instrumentation.disable();
    check((await spansOf(steps.chat)()).length === 0, 'no span');
  },
});
