// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions, streamCall } from '../../../../src/client/core/index.ts';
import { Messages } from './completions/messages.ts';
import {
  createChatCompletion as createChatCompletionOperation,
  deleteChatCompletion as deleteChatCompletionOperation,
  getChatCompletion as getChatCompletionOperation,
  listChatCompletions as listChatCompletionsOperation,
  updateChatCompletion as updateChatCompletionOperation,
} from '../../operations/chat/completions.ts';
import type { APIPromise, Page, PagePromise, RequestOptions, Stream } from '../../../../src/client/core/index.ts';
import type { Metadata } from '../shared.ts';
import type * as schema from '../../../types.ts';

/** The answer of a model to a conversation, with its token usage. */
export interface ChatCompletion extends schema.CreateChatCompletionResponse {}

export declare namespace ChatCompletion {
  export type Choice = NonNullable<schema.CreateChatCompletionResponse['choices']>[number];

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
export interface ChatCompletionAllowedToolChoice extends schema.ChatCompletionAllowedToolsChoice {}

/** Restricts the choice to a subset of the tools. The full tool list can stay unchanged between turns, and therefore cached. */
export interface ChatCompletionAllowedTools extends schema.ChatCompletionAllowedTools {}

/** An earlier answer of the model, either as returned by the API or as edited by the caller. */
export interface ChatCompletionAssistantMessageParam extends schema.ChatCompletionRequestAssistantMessage {}

export declare namespace ChatCompletionAssistantMessageParam {
  export type Audio = NonNullable<schema.ChatCompletionRequestAssistantMessage['audio']>;
  export type FunctionCall = NonNullable<schema.ChatCompletionRequestAssistantMessage['function_call']>;
}

/** Audio of the answer. */
export interface ChatCompletionAudio extends schema.ChatCompletionAudio {}

/** Voice and format of audio output. */
export interface ChatCompletionAudioParam extends schema.ChatCompletionAudioParam {}

/** One chunk of a streamed completion. */
export interface ChatCompletionChunk extends schema.CreateChatCompletionStreamResponse {}

export declare namespace ChatCompletionChunk {
  export type Choice = NonNullable<schema.CreateChatCompletionStreamResponse['choices']>[number];

  export namespace Choice {
    export type Delta = schema.ChatCompletionStreamResponseDelta;

    export namespace Delta {
      export type FunctionCall = NonNullable<schema.ChatCompletionStreamResponseDelta['function_call']>;
      export type ToolCall = schema.ChatCompletionMessageToolCallChunk;

      export namespace ToolCall {
        export type Function = NonNullable<schema.ChatCompletionMessageToolCallChunk['function']>;
        export type Custom = NonNullable<schema.ChatCompletionMessageToolCallChunk['custom']>;
      }

      export type Audio = NonNullable<schema.ChatCompletionStreamResponseDelta['audio']>;
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
export type ChatCompletionContentPart = schema.ChatCompletionRequestUserMessageContentPart;

export declare namespace ChatCompletionContentPart {
  export type File = schema.ChatCompletionRequestMessageContentPartFile;

  export namespace File {
    export type File = NonNullable<schema.ChatCompletionRequestMessageContentPartFile['file']>;
    export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
  }
}

/** An image for the model. */
export interface ChatCompletionContentPartImage extends schema.ChatCompletionRequestMessageContentPartImage {}

export declare namespace ChatCompletionContentPartImage {
  export type ImageURL = NonNullable<schema.ChatCompletionRequestMessageContentPartImage['image_url']>;
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** Audio input for the model. */
export interface ChatCompletionContentPartInputAudio extends schema.ChatCompletionRequestMessageContentPartAudio {}

export declare namespace ChatCompletionContentPartInputAudio {
  export type InputAudio = NonNullable<schema.ChatCompletionRequestMessageContentPartAudio['input_audio']>;
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** A refusal in an earlier answer of the model. */
export interface ChatCompletionContentPartRefusal extends schema.ChatCompletionRequestMessageContentPartRefusal {}

/** Written text as part of a message. */
export interface ChatCompletionContentPartText extends schema.ChatCompletionRequestMessageContentPartText {}

export declare namespace ChatCompletionContentPartText {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** A tool with text input instead of JSON, such as code or a query. */
export interface ChatCompletionCustomTool extends schema.CustomToolChatCompletions {}

export declare namespace ChatCompletionCustomTool {
  export type Custom = NonNullable<schema.CustomToolChatCompletions['custom']>;

  export namespace Custom {
    export type Text = schema.ChatCompletionCustomToolTextFormat;
    export type Grammar = schema.ChatCompletionCustomToolGrammarFormat;

    export namespace Grammar {
      export type Grammar = NonNullable<schema.ChatCompletionCustomToolGrammarFormat['grammar']>;
    }
  }
}

/** Confirms the deletion of a stored completion. */
export interface ChatCompletionDeleted extends schema.ChatCompletionDeleted {}

/** Instructions from the application developer. They take precedence over user messages, and replace system messages for o1 and later models. */
export interface ChatCompletionDeveloperMessageParam extends schema.ChatCompletionRequestDeveloperMessage {}

/** Forces a call of one function of `functions`. */
export interface ChatCompletionFunctionCallOption extends schema.ChatCompletionFunctionCallOption {}

/** Result of a function call. Replaced by tool messages. */
export interface ChatCompletionFunctionMessageParam extends schema.ChatCompletionRequestFunctionMessage {}

/** A function that the model can call. */
export interface ChatCompletionFunctionTool extends schema.ChatCompletionTool {}

/** The generated message. */
export interface ChatCompletionMessage extends schema.ChatCompletionResponseMessage {}

export declare namespace ChatCompletionMessage {
  export type Annotation = schema.ChatCompletionUrlCitation;

  export namespace Annotation {
    export type URLCitation = NonNullable<schema.ChatCompletionUrlCitation['url_citation']>;
  }

  export type FunctionCall = NonNullable<schema.ChatCompletionResponseMessage['function_call']>;
}

/** A request by the model to call a custom tool. */
export interface ChatCompletionMessageCustomToolCall extends schema.ChatCompletionMessageCustomToolCall {}

export declare namespace ChatCompletionMessageCustomToolCall {
  export type Custom = NonNullable<schema.ChatCompletionMessageCustomToolCall['custom']>;
}

/** A call of a function. */
export interface ChatCompletionMessageFunctionToolCall extends schema.ChatCompletionMessageToolCall {}

export declare namespace ChatCompletionMessageFunctionToolCall {
  export type Function = NonNullable<schema.ChatCompletionMessageToolCall['function']>;
}

/** One message of a conversation. */
export type ChatCompletionMessageParam = schema.ChatCompletionRequestMessage;

/** A tool call of the model. */
export type ChatCompletionMessageToolCall = schema.ChatCompletionMessageToolCallUnion;

/** Output modality: text or audio. */
export type ChatCompletionModality = schema.ChatCompletionModality;

/** Forces a call of one function. */
export interface ChatCompletionNamedToolChoice extends schema.ChatCompletionNamedToolChoice {}

export declare namespace ChatCompletionNamedToolChoice {
  export type Function = NonNullable<schema.ChatCompletionNamedToolChoice['function']>;
}

/** Forces a call of one custom tool. */
export interface ChatCompletionNamedToolChoiceCustom extends schema.ChatCompletionNamedToolChoiceCustom {}

export declare namespace ChatCompletionNamedToolChoiceCustom {
  export type Custom = NonNullable<schema.ChatCompletionNamedToolChoiceCustom['custom']>;
}

/** Text that the answer is expected to repeat. */
export interface ChatCompletionPredictionContent extends schema.PredictionContent {}

/** A request message of a stored completion. */
export interface ChatCompletionStoreMessage extends schema.ChatCompletionStoreMessage {}

export declare namespace ChatCompletionStoreMessage {
  export type Annotation = schema.ChatCompletionUrlCitation;

  export namespace Annotation {
    export type URLCitation = NonNullable<schema.ChatCompletionUrlCitation['url_citation']>;
  }

  export type FunctionCall = NonNullable<schema.ChatCompletionStoreMessage['function_call']>;
}

/** Options for streamed output. Only allowed with `stream: true`. */
export type ChatCompletionStreamOptions = schema.ChatCompletionStreamOptions;

/** Instructions to the model. For o1 and later models, use developer messages instead. */
export interface ChatCompletionSystemMessageParam extends schema.ChatCompletionRequestSystemMessage {}

/** A token and its log probability. */
export interface ChatCompletionTokenLogprob extends schema.ChatCompletionTokenLogprob {}

export declare namespace ChatCompletionTokenLogprob {
  export type TopLogprob = NonNullable<schema.ChatCompletionTokenLogprob['top_logprobs']>[number];
}

/** A tool that the model can call. */
export type ChatCompletionTool = schema.ChatCompletionToolUnion;

/** Which tools the model calls. `none` disables tools, `auto` lets the model decide, `required` forces at least one call. An object selects one tool or the allowed tools. If omitted, `auto` with tools and `none` without. */
export type ChatCompletionToolChoiceOption = schema.ChatCompletionToolChoiceOption;

/** The result of a tool call. */
export interface ChatCompletionToolMessageParam extends schema.ChatCompletionRequestToolMessage {}

/** A message of an end user. */
export interface ChatCompletionUserMessageParam extends schema.ChatCompletionRequestUserMessage {}

export declare namespace ChatCompletionUserMessageParam {
  export type File = schema.ChatCompletionRequestMessageContentPartFile;

  export namespace File {
    export type File = NonNullable<schema.ChatCompletionRequestMessageContentPartFile['file']>;
    export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
  }
}

/** A name of the official client's. */
export type ChatCompletionReasoningEffort = schema.ReasoningEffort | null;

/** A name of the official client's. */
export type ChatCompletionRole = schema.ChatCompletionRequestMessage['role'];

/** A page of `client.chat.completions.list`. */
export type ChatCompletionsPage = Page<ChatCompletion, schema.ChatCompletionList>;

/** Params of `client.chat.completions.list`. */
export interface ChatCompletionListParams {
  /** Return only completions of this model. If omitted, those of all models. */
  model?: string;
  /** Return only completions with all of these metadata pairs, such as `metadata[ticket]=4711`. */
  metadata?: Metadata;
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
  export type WebSearchOptions = NonNullable<schema.CreateChatCompletionRequest['web_search_options']>;

  export namespace WebSearchOptions {
    export type UserLocation = NonNullable<
      NonNullable<schema.CreateChatCompletionRequest['web_search_options']>['user_location']
    >;

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

/** Params of `client.chat.completions.create`, where `stream` is not known before it runs. */
export interface ChatCompletionCreateParamsBase extends schema.CreateChatCompletionRequest {}

/** Params of `client.chat.completions.create`, for the whole at once. */
export interface ChatCompletionCreateParamsNonStreaming extends ChatCompletionCreateParamsBase {
  /** Params of `client.chat.completions.create`, for the whole at once. */
  stream?: false | null;
}

/** Params of `client.chat.completions.create`, for events. */
export interface ChatCompletionCreateParamsStreaming extends ChatCompletionCreateParamsBase {
  /** Params of `client.chat.completions.create`, for events. */
  stream: true;
}

/** Params of `client.chat.completions.create`. */
export type ChatCompletionCreateParams = ChatCompletionCreateParamsNonStreaming | ChatCompletionCreateParamsStreaming;

/** Params of `client.chat.completions.update`. */
export interface ChatCompletionUpdateParams {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: Metadata;
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
