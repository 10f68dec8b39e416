import { metrics } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { OpenAIInstrumentation } from '@opentelemetry/instrumentation-openai';
import * as openai from 'openai';
import { all, apiKey, baseURL, check, messages, model, run } from './steps.js';

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const instrumentation = new OpenAIInstrumentation();
instrumentation.setTracerProvider(provider);
instrumentation.setMeterProvider(metrics.getMeterProvider());
const OpenAI = openai.default;
const make = () => new OpenAI({ apiKey, baseURL, maxRetries: 0 });
/** Runs a step, and counts the spans that it leaves. */
const spans = async (work) => {
  exporter.reset();
  await work();
  check(exporter.getFinishedSpans().length === 1, 'one span');
};

await run({
  patch: async () => {
    const [definition] = [instrumentation.getModuleDefinitions?.() ?? instrumentation.init()].flat();
    definition.patch({ ...openai, default: OpenAI, [Symbol.toStringTag]: 'Module' }, '6.0.0');
  },
  chat: () => spans(() => make().chat.completions.create({ model, messages })),
  'chat, streamed': () =>
    spans(async () => check((await all(make().chat.completions.create({ model, messages, stream: true }))).length)),
  embeddings: () => spans(() => make().embeddings.create({ model: 'text-embedding-3-small', input: 'a' })),
  responses: async () => check((await make().responses.create({ model, input: 'Hello' })).id),
});
