import { OpenAIInstrumentation } from '@arizeai/openinference-instrumentation-openai';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import OpenAI from 'openai';
import { check, run } from './steps.js';
import { client, moreOf, stepsOf } from './wrapped.js';

const exporter = new InMemorySpanExporter();
const tracerProvider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const instrumentation = new OpenAIInstrumentation({ tracerProvider });
instrumentation.manuallyInstrument(OpenAI);
/** Runs a step, and gives the spans that it leaves. */
const spansOf = (step) => async () => {
  exporter.reset();
  await step();
  await new Promise((resolve) => setImmediate(resolve));
  return exporter.getFinishedSpans().map(({ name, status, attributes }) => ({ name, status, attributes }));
};
const steps = { ...stepsOf(client), ...moreOf(client) };

await run({
  ...Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, spansOf(step)])),
  unpatch: async () => {
    instrumentation.disable();
    check((await spansOf(steps.chat)()).length === 0, 'no span');
  },
});
