/** A library that stands on the official client, and the flow that tries it: `flows/<flow>.js`. */
export interface Library {
  readonly name: string;
  readonly version: string;
  readonly flow: string;
  /** What its flow needs besides. */
  readonly needs?: Readonly<Record<string, string>>;
  readonly apart?: Apart;
  /** Its own README and examples: it is there already. */
  readonly isOfficial?: true;
}

/** Steps of a flow that need what the contract lacks. */
export interface Apart {
  readonly steps: readonly string[];
  readonly reason: string;
  /** In the URLs of their requests, if they send some. */
  readonly path?: string;
}

/** The official client that they are compared with. */
export const official = '7.59.0';

/** Blocks of the README, by their lines. */
const lacking: Apart = {
  steps: [122, 142, 157, 172, 191, 209, 523, 569].map((line) => `line ${line}`),
  reason: 'workload identity, X.509, other vendors and WebSockets are in "What does not move"',
};

/** Examples in the official repository that have no step. */
const otherExamples: Apart = {
  steps:
    'audio azure bedrock images live manual-conversation-state mtls multi-agent realtime stream-to-client ui-generation websocket'.split(
      ' ',
    ),
  reason:
    'they need what is in "What does not move", another server, a web framework, or a recursive schema, which the mock does not follow',
};

export const libraries: readonly Library[] = [
  { name: '@langchain/openai', version: '1.5.8', flow: 'langchain', needs: { '@langchain/core': '1.4.0' } },
  {
    name: '@openai/agents',
    version: '0.20.0',
    flow: 'agents',
    apart: { steps: ['a session'], reason: 'the contract lacks `conversations`', path: '/conversations' },
  },
  { name: '@instructor-ai/instructor', version: '1.7.0', flow: 'instructor' },
  { name: '@llamaindex/openai', version: '0.4.22', flow: 'llamaindex', needs: { '@llamaindex/core': '0.6.22' } },
  { name: '@langfuse/openai', version: '5.11.1', flow: 'langfuse' },
  { name: 'langsmith', version: '0.12.0', flow: 'langsmith' },
  { name: 'braintrust', version: '3.35.0', flow: 'braintrust' },
  { name: 'token.js', version: '0.7.1', flow: 'token' },
  {
    name: '@opentelemetry/instrumentation-openai',
    version: '0.21.0',
    flow: 'opentelemetry',
    needs: { '@opentelemetry/api': '^1.9.0', '@opentelemetry/sdk-trace-node': '^2.0.0' },
  },
  {
    name: '@arizeai/openinference-instrumentation-openai',
    version: '4.2.7',
    flow: 'openinference',
    needs: { '@opentelemetry/api': '^1.9.0', '@opentelemetry/sdk-trace-node': '^2.0.0' },
  },
  {
    name: '@posthog/ai',
    version: '8.13.1',
    flow: 'posthog',
    needs: { 'posthog-node': '5.70.0' },
  },
  { name: '@openai/guardrails', version: '0.2.1', flow: 'guardrails' },
  { name: '@azure/ai-projects', version: '2.10.0', flow: 'azure-projects' },
  {
    name: '@traceloop/instrumentation-openai',
    version: '0.27.0',
    flow: 'traceloop',
    needs: { '@opentelemetry/api': '^1.9.0', '@opentelemetry/sdk-trace-node': '^2.0.0' },
  },
  { name: 'weave', version: '0.11.1', flow: 'weave' },
  { name: '@continuedev/openai-adapters', version: '1.37.0', flow: 'continue' },
  { name: '@genkit-ai/compat-oai', version: '1.42.0', flow: 'genkit', needs: { genkit: '1.42.0' } },
  { name: '@sentry/node', version: '11.12.0', flow: 'sentry' },
  { name: 'portkey-ai', version: '3.1.0', flow: 'portkey' },
  { name: 'README of openai', version: official, flow: 'readme', apart: lacking, isOfficial: true },
  { name: 'examples of openai', version: official, flow: 'examples', apart: otherExamples, isOfficial: true },
];
