const helpers = 'src/client/helpers';

const parsed =
  'ParsedChatCompletion ParsedChatCompletionMessage ParsedChoice ParsedFunction ParsedFunctionToolCall ParsedChatCompletionMessageToolCall=ParsedFunctionToolCall';

const chat = { [`${helpers}/parse-chat`]: parsed, [`${helpers}/chat-helpers`]: 'ChatCompletionParseParams' };

const completions = {
  [`${helpers}/parse-chat`]: parsed,
  [`${helpers}/chat-helpers`]: 'ChatCompletionParseParams ChatCompletionStreamParams',
  [`${helpers}/tool-function`]: 'RunnableFunctionWithParse=RunnableFunction RunnableFunctionWithoutParse=TextFunction',
};

const runnerParams = ['ChatCompletionToolRunnerParams', 'ChatCompletionStreamingToolRunnerParams'].map((name) =>
  [name, `${name}WithContext=${name}`, `${name}WithoutContext=${name}`].join(' '),
);

const response = {
  [`${helpers}/parse-response`]:
    'ParsedContent ParsedResponse ParsedResponseFunctionToolCall ParsedResponseOutputItem ParsedResponseOutputMessage ParsedResponseOutputText',
  [`${helpers}/response-helpers`]: 'ResponseParseParams',
};

const pages = {
  'src/client/core/page-types':
    'ConversationCursorPageParams ConversationCursorPageResponse CursorPageParams CursorPageResponse PageResponse',
};

const webhooks = { [`${helpers}/webhook-events`]: '*' };

const uploads = { 'src/client/core/uploads': 'StreamingFileInput=BytesSource' };

/**
 * The types of helpers by the official module that exports them, by source without extension: the official name, and
 * after `=` that of the source if it is another one.
 */
export const helperTypes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'core/pagination': pages,
  'core/uploads': uploads,
  'lib/AbstractChatCompletionRunner': {
    [`${helpers}/chat-runner`]: 'AbstractChatCompletionRunnerEvents=ChatRunnerEvents',
    [`${helpers}/run-tools`]: 'RunnerOptions',
  },
  'lib/AssistantStream': { [`${helpers}/assistant-stream`]: 'AssistantStreamEvents' },
  'lib/ChatCompletionRunner': {
    [`${helpers}/chat-runner`]: 'ChatCompletionRunnerEvents=ChatRunnerEvents',
    [`${helpers}/event-types`]: runnerParams[0] ?? '',
  },
  'lib/ChatCompletionStream': {
    [`${helpers}/chat-events`]: 'ChatCompletionSnapshot=Snapshot',
    [`${helpers}/chat-helpers`]: 'ChatCompletionStreamParams',
    [`${helpers}/chat-stream`]: 'ChatCompletionStreamEvents=ChatStreamEvents',
    [`${helpers}/event-types`]:
      'ContentDeltaEvent ContentDoneEvent RefusalDeltaEvent RefusalDoneEvent FunctionToolCallArgumentsDeltaEvent FunctionToolCallArgumentsDoneEvent LogProbsContentDeltaEvent LogProbsContentDoneEvent LogProbsRefusalDeltaEvent LogProbsRefusalDoneEvent',
  },
  'lib/ChatCompletionStreamingRunner': {
    [`${helpers}/chat-stream`]: 'ChatCompletionStreamEvents=ChatStreamEvents',
    [`${helpers}/event-types`]: runnerParams[1] ?? '',
  },
  'lib/EventStream': { [`${helpers}/event-stream`]: 'BaseEvents' },
  'lib/jsonschema': { [`${helpers}/strict-schema`]: 'JSONSchema' },
  'lib/parser': { [`${helpers}/chat-helpers`]: 'ExtractParsedContentFromParams=ParsedOf' },
  'lib/ResponsesParser': {
    [`${helpers}/parse-response`]: 'ResponseParsingInput=ResponseParsing',
    [`${helpers}/response-helpers`]:
      'ExtractParsedContentFromParams=ParsedResponseOf ResponseCreateParamsWithTools=ResponseParseParams ResponseParseOptions',
  },
  'lib/responses/ResponseInputItems': { [`${helpers}/response-input-items`]: 'ResponseInputItemLike' },
  'lib/responses/EventTypes': {
    [`${helpers}/event-types`]:
      'ParsedResponseStreamEvent ResponseFunctionCallArgumentsDeltaEvent ResponseTextDeltaEvent',
  },
  'lib/responses/ResponseStream': {
    [`${helpers}/event-types`]: 'ResponseStreamingParams',
    [`${helpers}/response-stream`]:
      'ResponseStreamParams ResponseCreateAndStreamParams=GeneratedParams ResponseStreamByIdParams=StoredParams',
  },
  'lib/RunnableFunction': {
    [`${helpers}/tool-function`]:
      'RunnableFunction RunnableFunctionWithParse=RunnableFunction RunnableFunctionWithoutParse=TextFunction RunnableToolFunction',
  },
  pagination: pages,
  'resources/chat': chat,
  'resources/chat/completions': completions,
  'resources/chat/completions/completions': completions,
  'resources/chat/completions/index': completions,
  'resources/chat/index': chat,
  'resources/responses/responses': response,
  'resources/webhooks': webhooks,
  'resources/webhooks/index': webhooks,
  'resources/webhooks/webhooks': webhooks,
  uploads,
};

/** What the declarations of an official module pass on of them, given the text that follows `from`. */
export const helperTypesOf = (path: string, from: (source: string) => string): string[] =>
  Object.entries(helperTypes[path] ?? {}).map(([source, names]) =>
    names === '*'
      ? `export type * ${from(source)}`
      : `export type { ${names.split(' ').map(renamed).join(', ')} } ${from(source)}`,
  );

function renamed(name: string): string {
  const [official, own] = name.split('=');
  return own ? `${own} as ${official}` : name;
}
