import { OpenAIInstrumentation } from '@traceloop/instrumentation-openai';
import OpenAI from 'openai';
import { allSpansOf, tracerProvider } from './spans.js';
import { run } from './steps.js';
import { client, moreOf, stepsOf } from './wrapped.js';

const instrumentation = new OpenAIInstrumentation();
instrumentation.setTracerProvider(tracerProvider);
// It also patches the images, which the contract lacks.
instrumentation.manuallyInstrument(OpenAI);
// With the official client its promise lacks `finally`, which the events of chat ask for.
const { 'events of chat': _, ...more } = moreOf(client);

await run(allSpansOf({ ...stepsOf(client), ...more }));
