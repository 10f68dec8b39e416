/** A part of the API that a server may claim to have. Cases are matched to it by everything that it states. */
export interface Feature {
  readonly name: string;
  /** Every server is asked for the core. The rest are extensions, which a server need not serve. */
  readonly kind: 'core' | 'extension';
  readonly operations?: readonly string[];
  readonly groups?: readonly string[];
  /** The request body sets one of these fields, to a value that is not null or false. */
  readonly asks?: readonly string[];
  /** The request body sets none of these. */
  readonly withoutAsking?: readonly string[];
  /** The request must be refused. Without this, it must not. */
  readonly refused?: true;
  /** Only findings at a place that ends so count. */
  readonly at?: string;
}

const chat = ['createChatCompletion'];
const responses = ['createResponse'];
const core = ['listModels', 'retrieveModel', 'createChatCompletion'];

/** In the order of reports. An extension of an operation is named after it. */
export const features: readonly Feature[] = [
  { name: 'models', kind: 'core', operations: ['listModels', 'retrieveModel'] },
  { name: 'chat', kind: 'core', operations: chat, withoutAsking: ['stream', 'tools', 'functions', 'response_format'] },
  { name: 'chat.stream', kind: 'core', operations: chat, asks: ['stream'] },
  { name: 'errors', kind: 'core', operations: core, refused: true },
  { name: 'usage', kind: 'core', operations: chat, at: '/usage' },
  { name: 'chat.tools', kind: 'extension', operations: chat, asks: ['tools', 'functions'] },
  { name: 'chat.structured', kind: 'extension', operations: chat, asks: ['response_format'] },
  { name: 'chat.logprobs', kind: 'extension', operations: chat, asks: ['logprobs'] },
  {
    name: 'chat.state',
    kind: 'extension',
    operations: [
      'listChatCompletions',
      'getChatCompletion',
      'updateChatCompletion',
      'deleteChatCompletion',
      'getChatCompletionMessages',
    ],
  },
  { name: 'completions', kind: 'extension', groups: ['Completions'] },
  { name: 'responses', kind: 'extension', operations: responses, withoutAsking: ['previous_response_id'] },
  { name: 'responses.stream', kind: 'extension', operations: responses, asks: ['stream'] },
  { name: 'responses.tools', kind: 'extension', operations: responses, asks: ['tools'] },
  { name: 'responses.structured', kind: 'extension', operations: responses, asks: ['text'] },
  { name: 'responses.state', kind: 'extension', operations: responses, asks: ['previous_response_id'] },
  {
    name: 'responses.state',
    kind: 'extension',
    operations: ['getResponse', 'deleteResponse', 'cancelResponse', 'listInputItems'],
  },
  { name: 'responses.tokens', kind: 'extension', operations: ['getInputTokenCounts', 'compactConversation'] },
  { name: 'embeddings', kind: 'extension', groups: ['Embeddings'] },
  { name: 'moderations', kind: 'extension', groups: ['Moderations'] },
  { name: 'files', kind: 'extension', groups: ['Files'] },
  { name: 'vector-stores', kind: 'extension', groups: ['Vector stores'] },
  { name: 'assistants', kind: 'extension', groups: ['Assistants'] },
  { name: 'fine-tuning', kind: 'extension', groups: ['Fine-tuning'] },
  { name: 'fine-tuning', kind: 'extension', operations: ['deleteModel'] },
  { name: 'evals', kind: 'extension', groups: ['Evals'] },
  { name: 'admin', kind: 'extension', groups: ['Projects', 'Certificates', 'Usage', 'Audit logs'] },
];
