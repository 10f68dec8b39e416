import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';

const exporter = new InMemorySpanExporter();
export const tracerProvider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });

/** Runs a step, and gives the spans that it leaves. */
export const spansOf = (step) => async () => {
  exporter.reset();
  await step();
  await new Promise((resolve) => setImmediate(resolve));
  return exporter.getFinishedSpans().map(({ name, status, attributes }) => ({ name, status, attributes }));
};

export const allSpansOf = (steps) =>
  Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, spansOf(step)]));
