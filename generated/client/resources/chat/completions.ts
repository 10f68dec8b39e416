// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions, streamCall } from '../../../../src/client/core/index.ts';
import {
  createChatCompletion as createChatCompletionOperation,
  deleteChatCompletion as deleteChatCompletionOperation,
  getChatCompletion as getChatCompletionOperation,
  listChatCompletions as listChatCompletionsOperation,
  updateChatCompletion as updateChatCompletionOperation,
} from '../../operations/chat/completions.ts';
import { Messages } from './completions/messages.ts';
import type {
  APIPromise,
  PageMethods,
  PagePromise,
  RequestOptions,
  Stream,
} from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as CompletionsAPI from '../completions.ts';
import type * as ResponsesAPI from '../responses.ts';
import type * as SharedAPI from '../shared.ts';
import type * as ChatCompletionsAPI from './completions.ts';

/** The answer of a model to a conversation, with its token usage. */
export interface ChatCompletion {
  /** Id of the completion. With `store: true`, it can be retrieved by this id. */
  id: string;
  /** The generated answers. `n` sets their number. */
  choices: ChatCompletion.Choice[];
  /** Start time of the answer, in Unix seconds. */
  created: number;
  /** Model that generated the answer. An undated name in the request is resolved to a snapshot. */
  model: string;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: ResponsesAPI.ServiceTier;
  /**
   * Fingerprint of the server configuration. If it changes, equal seeds can give different answers. Null for many models. Deprecated without replacement.
   * @deprecated
   */
  system_fingerprint?: string | null;
  /** Marks this object as a chat completion. */
  object: 'chat.completion';
  /** Token usage of one request. */
  usage?: CompletionsAPI.CompletionUsage;
  /** Moderation results. Null or absent unless requested with `moderation`. */
  moderation?: schema.ChatCompletionModeration | null;
}

export declare namespace ChatCompletion {
  /** One answer. */
  export interface Choice {
    /** Why the model stopped: natural end or stop sequence (`stop`), token limit (`length`), tool calls (`tool_calls`, formerly `function_call`), or content filter (`content_filter`). */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | (string & {});
    /** Index of the choice, from 0. */
    index: number;
    /** The generated message. */
    message: ChatCompletionsAPI.ChatCompletionMessage;
    /** Log probabilities of the tokens. Null or absent unless requested with `logprobs`. */
    logprobs?: schema.ChatCompletionLogprobs | null;
  }

  export namespace Choice {
    export type Logprobs = schema.ChatCompletionLogprobs;
  }

  export type Moderation = schema.ChatCompletionModeration;

  export namespace Moderation {
    export type ModerationResults = schema.ChatCompletionModerationResults;

    export namespace ModerationResults {
      export type Result = schema.ModerationResultBody;
    }

    export type Error = schema.ChatCompletionModerationError;
  }
}

/** Restricts the model to a subset of the tools. */
export interface ChatCompletionAllowedToolChoice {
  /** Marks the choice as allowed tools. */
  type: 'allowed_tools';
  /** Restricts the choice to a subset of the tools. The full tool list can stay unchanged between turns, and therefore cached. */
  allowed_tools: ChatCompletionAllowedTools;
}

/** Restricts the choice to a subset of the tools. The full tool list can stay unchanged between turns, and therefore cached. */
export interface ChatCompletionAllowedTools {
  /** With `auto`, the model can answer without a tool. With `required`, it must call at least one. */
  mode: 'auto' | 'required';
  /** The allowed tools, each by type and name. */
  tools: {
    [key: string]: unknown;
  }[];
}

/** An earlier answer of the model, either as returned by the API or as edited by the caller. */
export interface ChatCompletionAssistantMessageParam {
  /** Message content. Can be omitted or null only with `tool_calls` or `function_call`. */
  content?: (string | null) | schema.ChatCompletionRequestAssistantMessageContentPart[];
  /** Refusal of the model, if any. */
  refusal?: string | null;
  /** Marks the author as the assistant. */
  role: 'assistant';
  /** Distinguishes participants with the same role. */
  name?: string;
  /** Refers to an earlier audio answer of the model. */
  audio?: ChatCompletionAssistantMessageParam.Audio | null;
  /** The tool calls of the model. Answer each with a tool message in the next turn. */
  tool_calls?: schema.ChatCompletionMessageToolCalls;
  /**
   * Function call of the model. Replaced by `tool_calls`.
   * @deprecated
   */
  function_call?: ChatCompletionAssistantMessageParam.FunctionCall | null;
}

export declare namespace ChatCompletionAssistantMessageParam {
  /** Refers to an earlier audio answer of the model. */
  export interface Audio {
    /** Id of the audio answer. Valid until its `expires_at`. */
    id: string;
  }

  /** Function call of the model. Replaced by `tool_calls`. */
  export interface FunctionCall {
    /** Arguments as a JSON string. */
    arguments: string;
    /** Name of the function. */
    name: string;
  }
}

/** Audio of the answer. */
export interface ChatCompletionAudio {
  /** Id of the audio, for the `audio` field of later assistant messages. */
  id: string;
  /** Time until which the id is valid, in Unix seconds. */
  expires_at: number;
  /** Audio data as base64, in the requested format. */
  data: string;
  /** Text of the audio. */
  transcript: string;
}

/** Voice and format of audio output. */
export interface ChatCompletionAudioParam {
  /** Voice of the audio output: a built-in voice by name, or a custom voice by id. */
  voice: schema.VoiceIdsOrCustomVoice;
  /** Format of the audio data. Streams support `pcm16` only. */
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';
}

/** One chunk of a streamed completion. */
export interface ChatCompletionChunk {
  /** Id of the completion, the same in all chunks. */
  id: string;
  /** Changes of each answer. Empty in the chunk with the token usage. */
  choices: ChatCompletionChunk.Choice[];
  /** Start time of the answer, in Unix seconds. The same in all chunks. */
  created: number;
  /** Model that generates the answer. An undated name in the request is resolved to a snapshot. */
  model: string;
  /** Random padding without meaning. Disable it with `stream_options.include_obfuscation`. */
  obfuscation?: string;
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: ResponsesAPI.ServiceTier;
  /**
   * Fingerprint of the server configuration. If it changes, equal seeds can give different answers. Null for many models. Deprecated without replacement.
   * @deprecated
   */
  system_fingerprint?: string | null;
  /** Marks this object as a completion chunk. */
  object: 'chat.completion.chunk';
  /** Token usage of the whole request, in the chunk without choices; null in all others. Absent unless requested with `stream_options.include_usage`. */
  usage?: CompletionsAPI.CompletionUsage | null;
  /** Moderation results, in one chunk near the end. Null or absent in all others. */
  moderation?: schema.ChatCompletionModeration | null;
}

export declare namespace ChatCompletionChunk {
  /** Changes of one answer. */
  export interface Choice {
    /** Changes of the message in one chunk. Append texts; all other fields are sent once. */
    delta: schema.ChatCompletionStreamResponseDelta;
    /** Log probabilities of the tokens in this chunk. Null or absent unless requested with `logprobs`. */
    logprobs?: schema.ChatCompletionLogprobs | null;
    /** Why the model stopped. Null in all chunks but the last one of an answer. */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | (string & {}) | null;
    /** Index of the answer, from 0. */
    index: number;
  }

  export namespace Choice {
    export type Delta = schema.ChatCompletionStreamResponseDelta;

    export namespace Delta {
      export type FunctionCall = schema.ChatCompletionStreamResponseDelta.FunctionCall;

      export type ToolCall = schema.ChatCompletionMessageToolCallChunk;

      export namespace ToolCall {
        export type Function = schema.ChatCompletionMessageToolCallChunk.Function;

        export type Custom = schema.ChatCompletionMessageToolCallChunk.Custom;
      }

      export type Audio = schema.ChatCompletionStreamResponseDelta.Audio;
    }

    export type Logprobs = schema.ChatCompletionLogprobs;
  }

  export type Moderation = schema.ChatCompletionModeration;

  export namespace Moderation {
    export type ModerationResults = schema.ChatCompletionModerationResults;

    export namespace ModerationResults {
      export type Result = schema.ModerationResultBody;
    }

    export type Error = schema.ChatCompletionModerationError;
  }
}

/** A content part of a user message. Not every model supports every kind. */
export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | schema.ChatCompletionRequestMessageContentPartFile;

export declare namespace ChatCompletionContentPart {
  export type File = schema.ChatCompletionRequestMessageContentPartFile;

  export namespace File {
    export type File = schema.ChatCompletionRequestMessageContentPartFile.File;

    export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
  }
}

/** An image for the model. */
export interface ChatCompletionContentPartImage {
  /** Marks the part as an image. */
  type: 'image_url';
  /** Location of the image and its level of detail. */
  image_url: ChatCompletionContentPartImage.ImageURL;
  /** Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
  prompt_cache_breakpoint?: schema.PromptCacheBreakpointParam;
}

export declare namespace ChatCompletionContentPartImage {
  /** Location of the image and its level of detail. */
  export interface ImageURL {
    /** URL of the image, or the image itself as a base64 `data:` URL. */
    url: string;
    /**
     * Level of detail. `low` uses a small, fixed number of tokens; `high` uses more for larger images.
     * @default "auto"
     */
    detail?: 'auto' | 'low' | 'high';
  }

  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** Audio input for the model. */
export interface ChatCompletionContentPartInputAudio {
  /** Marks the part as audio. */
  type: 'input_audio';
  /** The audio data and its format. */
  input_audio: ChatCompletionContentPartInputAudio.InputAudio;
  /** Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
  prompt_cache_breakpoint?: schema.PromptCacheBreakpointParam;
}

export declare namespace ChatCompletionContentPartInputAudio {
  /** The audio data and its format. */
  export interface InputAudio {
    /** Audio data as base64. */
    data: string;
    /** Format of the audio data. */
    format: 'wav' | 'mp3';
  }

  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** A refusal in an earlier answer of the model. */
export interface ChatCompletionContentPartRefusal {
  /** Marks the part as a refusal. */
  type: 'refusal';
  /** Text of the refusal. */
  refusal: string;
}

/** Written text as part of a message. */
export interface ChatCompletionContentPartText {
  /** Marks the part as text. */
  type: 'text';
  /** Content of the text part. */
  text: string;
  /** Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
  prompt_cache_breakpoint?: schema.PromptCacheBreakpointParam;
}

export declare namespace ChatCompletionContentPartText {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** A tool with text input instead of JSON, such as code or a query. */
export interface ChatCompletionCustomTool {
  /** Marks the tool as custom. */
  type: 'custom';
  /** Declaration of the tool. */
  custom: ChatCompletionCustomTool.Custom;
}

export declare namespace ChatCompletionCustomTool {
  /** Declaration of the tool. */
  export interface Custom {
    /** Name of the tool in calls. */
    name: string;
    /** What the tool does and when to use it. The model uses this text to choose. */
    description?: string;
    /** Format of the input. If omitted, free text. */
    format?: schema.ChatCompletionCustomToolTextFormat | schema.ChatCompletionCustomToolGrammarFormat;
  }

  export namespace Custom {
    export type Text = schema.ChatCompletionCustomToolTextFormat;

    export type Grammar = schema.ChatCompletionCustomToolGrammarFormat;

    export namespace Grammar {
      export type Grammar = schema.ChatCompletionCustomToolGrammarFormat.Grammar;
    }
  }
}

/** Confirms the deletion of a stored completion. */
export interface ChatCompletionDeleted {
  /** Marks this object as a deletion result of a completion. */
  object: 'chat.completion.deleted';
  /** Id of the deleted completion. */
  id: string;
  /** True if the completion was deleted. */
  deleted: boolean;
}

/** Instructions from the application developer. They take precedence over user messages, and replace system messages for o1 and later models. */
export interface ChatCompletionDeveloperMessageParam {
  /** Text of the instructions. */
  content: string | ChatCompletionContentPartText[];
  /** Marks the author as the developer. */
  role: 'developer';
  /** Distinguishes participants with the same role. */
  name?: string;
}

/** Forces a call of one function of `functions`. */
export interface ChatCompletionFunctionCallOption {
  /** Name of the function. */
  name: string;
}

/** Result of a function call. Replaced by tool messages. */
export interface ChatCompletionFunctionMessageParam {
  /** Marks the author as a function. */
  role: 'function';
  /** Output of the function, as text. */
  content: string | null;
  /** Name of the function. */
  name: string;
}

/** A function that the model can call. */
export interface ChatCompletionFunctionTool {
  /** Marks the tool as a function. */
  type: 'function';
  /** Declares a function of the caller to the model. */
  function: SharedAPI.FunctionDefinition;
}

/** The generated message. */
export interface ChatCompletionMessage {
  /** Text of the message. Null for a refusal, for audio, or if there are only tool calls. */
  content: string | null;
  /** Refusal of the model. Null or absent if there is none. */
  refusal?: string | null;
  /** The tool calls of the model. Answer each with a tool message in the next turn. */
  tool_calls?: schema.ChatCompletionMessageToolCalls;
  /** Web citations of the text. Only with web search. */
  annotations?: schema.ChatCompletionUrlCitation[];
  /** Marks the author as the assistant. */
  role: 'assistant';
  /**
   * Function call of the model. Only if the request uses `functions`. Replaced by `tool_calls`.
   * @deprecated
   */
  function_call?: ChatCompletionMessage.FunctionCall | null;
  /** Audio of the answer. Null or absent unless `modalities` includes audio. */
  audio?: ChatCompletionAudio | null;
}

export declare namespace ChatCompletionMessage {
  export type Annotation = schema.ChatCompletionUrlCitation;

  export namespace Annotation {
    export type URLCitation = schema.ChatCompletionUrlCitation.URLCitation;
  }

  /** Function call of the model. Only if the request uses `functions`. Replaced by `tool_calls`. */
  export interface FunctionCall {
    /** Arguments as a JSON string. Validate them before use. */
    arguments: string;
    /** Name of the function. */
    name: string;
  }
}

/** A request by the model to call a custom tool. */
export interface ChatCompletionMessageCustomToolCall {
  /** Id of the call. The tool message with the result repeats it as `tool_call_id`. */
  id: string;
  /** Marks the call as a custom tool call. */
  type: 'custom';
  /** The tool and its input. */
  custom: ChatCompletionMessageCustomToolCall.Custom;
}

export declare namespace ChatCompletionMessageCustomToolCall {
  /** The tool and its input. */
  export interface Custom {
    /** Name of the tool. */
    name: string;
    /** Input for the tool, as generated by the model in the format of the tool. */
    input: string;
  }
}

/** A call of a function. */
export interface ChatCompletionMessageFunctionToolCall {
  /** Id of the call. The tool message with the result repeats it as `tool_call_id`. */
  id: string;
  /** Marks the call as a function call. */
  type: 'function';
  /** The function and its arguments. */
  function: ChatCompletionMessageFunctionToolCall.Function;
}

export declare namespace ChatCompletionMessageFunctionToolCall {
  /** The function and its arguments. */
  export interface Function {
    /** Name of the function. */
    name: string;
    /** Arguments as a JSON string. Unless the function is strict, validate them before use: they can be invalid JSON or contain unknown parameters. */
    arguments: string;
  }
}

/** One message of a conversation. */
export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam;

/** A tool call of the model. */
export type ChatCompletionMessageToolCall = ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall;

/** Output modality: text or audio. */
export type ChatCompletionModality = 'text' | 'audio';

/** Forces a call of one function. */
export interface ChatCompletionNamedToolChoice {
  /** Marks the choice as a function. */
  type: 'function';
  /** The function that the model must call. */
  function: ChatCompletionNamedToolChoice.Function;
}

export declare namespace ChatCompletionNamedToolChoice {
  /** The function that the model must call. */
  export interface Function {
    /** Name of a function in `tools`. */
    name: string;
  }
}

/** Forces a call of one custom tool. */
export interface ChatCompletionNamedToolChoiceCustom {
  /** Marks the choice as a custom tool. */
  type: 'custom';
  /** The custom tool that the model must call. */
  custom: ChatCompletionNamedToolChoiceCustom.Custom;
}

export declare namespace ChatCompletionNamedToolChoiceCustom {
  /** The custom tool that the model must call. */
  export interface Custom {
    /** Name of a custom tool in `tools`. */
    name: string;
  }
}

/** Text that the answer is expected to repeat. */
export interface ChatCompletionPredictionContent {
  /** Marks the prediction as text. */
  type: 'content';
  /** The expected text. Its tokens are billed even if the answer does not contain them. */
  content: string | ChatCompletionContentPartText[];
}

/** A request message of a stored completion. */
export interface ChatCompletionStoreMessage {
  /** Id of the message: the id of the completion and an index. */
  id: string;
  /** Author of the message. */
  role: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | 'function';
  /** Text of the message. Null if it has content parts, or only tool calls. */
  content: string | null;
  /** Text and image parts. Null if the message was sent as plain text. */
  content_parts?: (ChatCompletionContentPartText | ChatCompletionContentPartImage)[] | null;
  /** Name of the participant, if the message has one. */
  name?: string | null;
  /** Refusal of the model. Null or absent if there is none. */
  refusal?: string | null;
  /** The tool calls of the model. Answer each with a tool message in the next turn. */
  tool_calls?: schema.ChatCompletionMessageToolCalls;
  /** Web citations of the text. Only with web search. */
  annotations?: schema.ChatCompletionUrlCitation[];
  /**
   * Function call of the model. Replaced by `tool_calls`.
   * @deprecated
   */
  function_call?: ChatCompletionStoreMessage.FunctionCall | null;
  /** Audio of the answer. Null or absent if there is none. */
  audio?: ChatCompletionAudio | null;
}

export declare namespace ChatCompletionStoreMessage {
  export type Annotation = schema.ChatCompletionUrlCitation;

  export namespace Annotation {
    export type URLCitation = schema.ChatCompletionUrlCitation.URLCitation;
  }

  /** Function call of the model. Replaced by `tool_calls`. */
  export interface FunctionCall {
    /** Arguments as a JSON string. */
    arguments: string;
    /** Name of the function. */
    name: string;
  }
}

/** Options for streamed output. Only allowed with `stream: true`. */
export interface ChatCompletionStreamOptions {
  /** Whether to send one more chunk at the end, with empty `choices` and the token counts of the whole request. Earlier chunks then carry `usage: null`. An interrupted stream may end without it. */
  include_usage?: boolean;
  /** Whether to pad chunks with random characters in `obfuscation`, so that their size does not reveal the text. On by default. */
  include_obfuscation?: boolean;
}

/** Instructions to the model. For o1 and later models, use developer messages instead. */
export interface ChatCompletionSystemMessageParam {
  /** Text of the instructions. */
  content: string | ChatCompletionContentPartText[];
  /** Marks the author as the system. */
  role: 'system';
  /** Distinguishes participants with the same role. */
  name?: string;
}

/** A token and its log probability. */
export interface ChatCompletionTokenLogprob {
  /** Text of the token. */
  token: string;
  /** Log probability of the token, at most 0. Very unlikely tokens have -9999.0. */
  logprob: number;
  /** UTF-8 bytes of the token. A character can span several tokens; join their bytes before decoding. Null for tokens without text. */
  bytes: number[] | null;
  /** Most likely tokens at this position. The request sets the number with `top_logprobs`; there can be fewer. */
  top_logprobs: ChatCompletionTokenLogprob.TopLogprob[];
}

export declare namespace ChatCompletionTokenLogprob {
  /** A candidate token and its log probability. */
  export interface TopLogprob {
    /** Text of the candidate. */
    token: string;
    /** Log probability of the candidate. */
    logprob: number;
    /** UTF-8 bytes of the candidate. Null if it has no text. */
    bytes: number[] | null;
  }
}

/** A tool that the model can call. */
export type ChatCompletionTool = ChatCompletionFunctionTool | ChatCompletionCustomTool;

/** Which tools the model calls. `none` disables tools, `auto` lets the model decide, `required` forces at least one call. An object selects one tool or the allowed tools. If omitted, `auto` with tools and `none` without. */
export type ChatCompletionToolChoiceOption =
  | ('none' | 'auto' | 'required')
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom;

/** The result of a tool call. */
export interface ChatCompletionToolMessageParam {
  /** Marks the author as a tool. */
  role: 'tool';
  /** Output of the tool, or its error. Often JSON, but any text is valid. */
  content: string | ChatCompletionContentPartText[];
  /** Id of the call in the preceding assistant message. */
  tool_call_id: string;
}

/** A message of an end user. */
export interface ChatCompletionUserMessageParam {
  /** Text or other input of the user. */
  content: string | ChatCompletionContentPart[];
  /** Marks the author as the user. */
  role: 'user';
  /** Distinguishes participants with the same role. */
  name?: string;
}

export declare namespace ChatCompletionUserMessageParam {
  export type File = schema.ChatCompletionRequestMessageContentPartFile;

  export namespace File {
    export type File = schema.ChatCompletionRequestMessageContentPartFile.File;

    export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
  }
}

/** A name of the official client's. */
export type ChatCompletionReasoningEffort = SharedAPI.ReasoningEffort | null;

/** A name of the official client's. */
export type ChatCompletionRole = ChatCompletionMessageParam['role'];

/** A page of `client.chat.completions.list`. */
export interface ChatCompletionsPage extends PageMethods<ChatCompletion> {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The completions of this page. */
  data: ChatCompletion[];
  /** Id of the first completion of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last completion of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.chat.completions.list`. */
export interface ChatCompletionListParams {
  /** Return only completions of this model. If omitted, those of all models. */
  model?: string;
  /** Return only completions with all of these metadata pairs, such as `metadata[ticket]=4711`. */
  metadata?: SharedAPI.Metadata;
  /** Cursor: the page starts after the completion with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /**
   * Sort direction by creation time. `asc` starts with the oldest.
   * @default "asc"
   */
  order?: 'asc' | 'desc';
}

export declare namespace ChatCompletionCreateParams {
  export type { ChatCompletionCreateParamsNonStreaming, ChatCompletionCreateParamsStreaming };

  export type PromptCacheOptions = schema.PromptCacheOptionsParam;

  /** Enables web search before the answer, with citations in `annotations`. Supported by search models only. An empty object uses the defaults. */
  export interface WebSearchOptions {
    /** Approximate location of the user, for local results. */
    user_location?: ChatCompletionsAPI.ChatCompletionCreateParams.WebSearchOptions.UserLocation | null;
    /** Amount of search result text in the context. More context takes longer and costs more. */
    search_context_size?: schema.WebSearchContextSize;
  }

  export namespace WebSearchOptions {
    /** Approximate location of the user, for local results. */
    export interface UserLocation {
      /** Marks the location as approximate. */
      type: 'approximate';
      /** A location, with as much detail as the caller wants to give. */
      approximate: schema.WebSearchLocation;
    }

    export namespace UserLocation {
      export type Approximate = schema.WebSearchLocation;
    }
  }

  export type Moderation = schema.ModerationParam;

  export namespace Moderation {
    export type Policy = schema.ModerationPolicyParam;

    export namespace Policy {
      export type Input = schema.ModerationConfigParam;

      export type Output = schema.ModerationConfigParam;
    }
  }

  export type Function = schema.ChatCompletionFunctions;
}

/**
 * A conversation and the parameters of its continuation.
 *
 * Params of `client.chat.completions.create`, where `stream` is not known before it runs.
 */
export interface ChatCompletionCreateParamsBase extends schema.CreateModelResponseProperties {
  /** The conversation so far, oldest message first. The model has no other memory. */
  messages: ChatCompletionMessageParam[];
  /** Id of a model, fine-tuned models included. An undated name is an alias that moves to newer snapshots; a dated name is fixed. `listModels` returns the models available to a key. */
  model: SharedAPI.ChatModel;
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: ResponsesAPI.ServiceTier;
  /** Modalities of the answer. If omitted, text only. Audio requires an audio model and the `audio` field. */
  modalities?: schema.ResponseModalities;
  /** Length of the answer. If null or omitted, `medium`. */
  verbosity?: schema.Verbosity;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: SharedAPI.ReasoningEffort;
  /** Maximum number of generated tokens, hidden reasoning included. An answer that reaches it ends with the finish reason `length`. If omitted, only the model's own limit applies. */
  max_completion_tokens?: number | null;
  /**
   * Penalty for repeated tokens, growing with each occurrence. Positive values reduce literal repetition; negative values encourage it. From -2 to 2.
   * @default 0
   */
  frequency_penalty?: number | null;
  /**
   * Penalty for tokens that have already occurred. Positive values encourage new topics; negative values discourage them. From -2 to 2.
   * @default 0
   */
  presence_penalty?: number | null;
  /** Enables web search before the answer, with citations in `annotations`. Supported by search models only. An empty object uses the defaults. */
  web_search_options?: ChatCompletionCreateParams.WebSearchOptions;
  /** Number of most likely tokens to return per position. Requires `logprobs: true`. From 0 to 20. */
  top_logprobs?: number | null;
  /** Format of the answer. If omitted, free text. */
  response_format?:
    | SharedAPI.ResponseFormatText
    | SharedAPI.ResponseFormatJSONSchema
    | SharedAPI.ResponseFormatJSONObject;
  /** Voice and format of audio output. Required if `modalities` contains `audio`. */
  audio?: ChatCompletionAudioParam | null;
  /**
   * Whether to store the completion, so that it can be retrieved, listed and deleted later, and used in evals and distillation. Images over 8 MB are not stored.
   * @default false
   */
  store?: boolean | null;
  /** Moderates the messages and the answer. If null or omitted, no moderation. */
  moderation?: schema.ModerationParam | null;
  /**
   * Whether to stream the answer as server-sent events.
   * @default false
   */
  stream?: boolean | null;
  /** Up to four stop sequences. Generation ends before the first match; the sequence is not part of the answer. Reasoning models reject it. */
  stop?: schema.StopConfiguration;
  /**
   * Changes the likelihood of single tokens. Keys are token ids of the model's tokenizer; values are added to the logits. Values from -1 to 1 shift the balance, -100 bans a token, 100 forces it.
   * @default null
   */
  logit_bias?: {
    [key: string]: number;
  } | null;
  /**
   * Whether to return the log probability of each token of the answer.
   * @default false
   */
  logprobs?: boolean | null;
  /**
   * Maximum number of generated tokens. Reasoning models reject it. Replaced by `max_completion_tokens`.
   * @deprecated
   */
  max_tokens?: number | null;
  /**
   * Number of answers to generate, each as one choice. All of them are billed. From 1 to 128.
   * @default 1
   */
  n?: number | null;
  /** Text that the answer is expected to repeat for the most part, such as a file before a small edit. Matching parts are generated faster. */
  prediction?: ChatCompletionPredictionContent | null;
  /**
   * Random seed. Equal requests with the same seed mostly return equal answers, as long as `system_fingerprint` stays the same. Deprecated without replacement.
   * @deprecated
   */
  seed?: number | null;
  /** Options for streamed output. Only allowed with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** Tools that the model can call: functions with JSON arguments and custom tools with free-form input. */
  tools?: ChatCompletionTool[];
  /** Which tools the model calls. `none` disables tools, `auto` lets the model decide, `required` forces at least one call. An object selects one tool or the allowed tools. If omitted, `auto` with tools and `none` without. */
  tool_choice?: ChatCompletionToolChoiceOption;
  /** Whether the model can request several tool calls in one turn. */
  parallel_tool_calls?: schema.ParallelToolCalls;
  /**
   * Whether the model calls a function of `functions`, and which one. Replaced by `tool_choice`.
   * @deprecated
   */
  function_call?: ('none' | 'auto') | ChatCompletionFunctionCallOption;
  /**
   * Functions that the model can call. Replaced by `tools`. From 1 to 128 items.
   * @deprecated
   */
  functions?: schema.ChatCompletionFunctions[];
}

/** Params of `client.chat.completions.create`, for the whole at once. */
export interface ChatCompletionCreateParamsNonStreaming extends ChatCompletionCreateParamsBase {
  /**
   * Whether to stream the answer as server-sent events.
   * @default false
   */
  stream?: false | null;
}

/** Params of `client.chat.completions.create`, for events. */
export interface ChatCompletionCreateParamsStreaming extends ChatCompletionCreateParamsBase {
  /**
   * Whether to stream the answer as server-sent events.
   * @default false
   */
  stream: true;
}

/** Params of `client.chat.completions.create`. */
export type ChatCompletionCreateParams = ChatCompletionCreateParamsNonStreaming | ChatCompletionCreateParamsStreaming;

/**
 * New metadata for a stored completion.
 *
 * Params of `client.chat.completions.update`.
 */
export interface ChatCompletionUpdateParams {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: SharedAPI.Metadata;
}

/** `client.chat.completions`. Chat completions. */
export class Completions extends APIResource {
  /** Chat completions. */
  readonly messages = new Messages(this.client);

  /**
   * Lists completions that were created with `store: true`, oldest first by default. Other completions cannot be listed.
   *
   * `GET /chat/completions`
   */
  list(
    params?: ChatCompletionListParams | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, ChatCompletion>;
  /**
   * List stored chat completions, without params.
   *
   * `GET /chat/completions`
   */
  list(options?: RequestOptions): PagePromise<ChatCompletionsPage, ChatCompletion>;
  list(
    params?: ChatCompletionListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, ChatCompletion> {
    return list(
      this.client,
      listChatCompletionsOperation,
      undefined,
      ...paramsAndOptions(listChatCompletionsOperation, params, options),
    );
  }

  /**
   * Generates the next message of a conversation: text, audio, or tool calls. For tool calls, add the results to the messages of the next request. The supported parameters depend on the model; reasoning models in particular reject some sampling parameters. With `stream: true`, the answer is an event stream.
   *
   * `POST /chat/completions`
   */
  create(params: ChatCompletionCreateParamsNonStreaming, options?: RequestOptions): APIPromise<ChatCompletion>;
  /**
   * Create a chat completion, as events. The {@link Stream} can be iterated once.
   *
   * `POST /chat/completions`
   */
  create(
    params: ChatCompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk>>;
  /**
   * Create a chat completion, as a whole or as events, where `stream` is not known before it runs.
   *
   * `POST /chat/completions`
   */
  create(
    params: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion>;
  create(
    params: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion> {
    return streamCall(this.client, createChatCompletionOperation, undefined, params, options);
  }

  /**
   * Returns one stored completion. List its request messages separately.
   *
   * `GET /chat/completions/{completion_id}`
   */
  retrieve(completionID: string, options?: RequestOptions): APIPromise<ChatCompletion> {
    return call(this.client, getChatCompletionOperation, completionID, undefined, options);
  }

  /**
   * Replaces the metadata of a completion. Nothing else can be changed.
   *
   * `POST /chat/completions/{completion_id}`
   */
  update(
    completionID: string,
    params: ChatCompletionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion> {
    return call(this.client, updateChatCompletionOperation, completionID, params, options);
  }

  /**
   * Deletes a completion and its messages permanently.
   *
   * `DELETE /chat/completions/{completion_id}`
   */
  delete(completionID: string, options?: RequestOptions): APIPromise<ChatCompletionDeleted> {
    return call(this.client, deleteChatCompletionOperation, completionID, undefined, options);
  }
}
