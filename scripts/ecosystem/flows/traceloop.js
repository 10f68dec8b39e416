import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { OpenAIInstrumentation } from '@traceloop/instrumentation-openai';
import OpenAI from 'openai';
import { run } from './steps.js';
import { client, moreOf, stepsOf } from './wrapped.js';

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const instrumentation = new OpenAIInstrumentation();
instrumentation.setTracerProvider(provider);
// It also patches the images, which the contract lacks.
instrumentation.manuallyInstrument(OpenAI);
/** Runs a step, and gives the spans that it leaves. */
const spansOf = (step) => async () => {
  exporter.reset();
  await step();
  await new Promise((resolve) => setImmediate(resolve));
  return exporter.getFinishedSpans().map(({ name, status, attributes }) => ({ name, status, attributes }));
};
// With the official client its promise lacks `finally`, which the events of chat ask for.
const { 'events of chat': _, ...more } = moreOf(client);
const steps = { ...stepsOf(client), ...more };

await run(Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, spansOf(step)])));
