// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Messages } from './completions/messages.ts';
import { APIResource, call, list, paramsAndOptions, streamCall } from '../../../../src/client/core/index.ts';
import {
  createChatCompletion as createChatCompletionOperation,
  createChatCompletionEvents,
  deleteChatCompletion as deleteChatCompletionOperation,
  getChatCompletion as getChatCompletionOperation,
  listChatCompletions as listChatCompletionsOperation,
  updateChatCompletion as updateChatCompletionOperation,
} from '../../operations/chat/completions.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
  Stream,
} from '../../../../src/client/core/index.ts';
import type {
  ChatCompletion,
  ChatCompletionAllowedToolChoice,
  ChatCompletionAllowedTools,
  ChatCompletionAssistantMessageParam,
  ChatCompletionAudio,
  ChatCompletionAudioParam,
  ChatCompletionChunk,
  ChatCompletionContentPart,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartInputAudio,
  ChatCompletionContentPartRefusal,
  ChatCompletionContentPartText,
  ChatCompletionCreateParamsBase,
  ChatCompletionCustomTool,
  ChatCompletionDeleted,
  ChatCompletionDeveloperMessageParam,
  ChatCompletionFunctionCallOption,
  ChatCompletionFunctionMessageParam,
  ChatCompletionFunctionTool,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCall,
  ChatCompletionModality,
  ChatCompletionNamedToolChoice,
  ChatCompletionNamedToolChoiceCustom,
  ChatCompletionPredictionContent,
  ChatCompletionStoreMessage,
  ChatCompletionStreamOptions,
  ChatCompletionSystemMessageParam,
  ChatCompletionTokenLogprob,
  ChatCompletionToolChoiceOption,
  ChatCompletionToolMessageParam,
  ChatCompletionToolUnion as ChatCompletionTool,
  ChatCompletionUpdateParams,
  ChatCompletionUserMessageParam,
} from '../../../types.ts';
import type * as schema from '../../../types.ts';

export type { ChatCompletion };

export type { ChatCompletionAllowedToolChoice };

export type { ChatCompletionAllowedTools };

export type { ChatCompletionAssistantMessageParam };

export type { ChatCompletionAudio };

export type { ChatCompletionAudioParam };

export type { ChatCompletionChunk };

export type { ChatCompletionContentPart };

export type { ChatCompletionContentPartImage };

export type { ChatCompletionContentPartInputAudio };

export type { ChatCompletionContentPartRefusal };

export type { ChatCompletionContentPartText };

export type { ChatCompletionCustomTool };

export type { ChatCompletionDeleted };

export type { ChatCompletionDeveloperMessageParam };

export type { ChatCompletionFunctionCallOption };

export type { ChatCompletionFunctionMessageParam };

export type { ChatCompletionFunctionTool };

export type { ChatCompletionMessage };

export type { ChatCompletionMessageCustomToolCall };

export type { ChatCompletionMessageFunctionToolCall };

export type { ChatCompletionMessageParam };

export type { ChatCompletionMessageToolCall };

export type { ChatCompletionModality };

export type { ChatCompletionNamedToolChoice };

export type { ChatCompletionNamedToolChoiceCustom };

export type { ChatCompletionPredictionContent };

export type { ChatCompletionStoreMessage };

export type { ChatCompletionStreamOptions };

export type { ChatCompletionSystemMessageParam };

export type { ChatCompletionTokenLogprob };

export type { ChatCompletionTool };

export type { ChatCompletionToolChoiceOption };

export type { ChatCompletionToolMessageParam };

export type { ChatCompletionUserMessageParam };

/** The name of this type in the official client. */
export type ChatCompletionReasoningEffort = schema.ReasoningEffort | null;

/** The name of this type in the official client. */
export type ChatCompletionRole = schema.ChatCompletionMessageParam['role'];

/** A page of `client.chat.completions.list`. */
export interface ChatCompletionsPage extends PageMethods<schema.ChatCompletion> {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The completions of this page. */
  data: schema.ChatCompletion[];
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
  metadata?: schema.Metadata;
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

  export type WebSearchOptions = schema.ChatCompletionCreateParamsBase.WebSearchOptions;

  export namespace WebSearchOptions {
    export type UserLocation = schema.ChatCompletionCreateParamsBase.WebSearchOptions.UserLocation;

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

export type { ChatCompletionCreateParamsBase };

/** Params of `client.chat.completions.create`, for the whole response. */
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

export type { ChatCompletionUpdateParams };

/** `client.chat.completions`. Chat completions. */
export class Completions extends APIResource {
  /** The class of `client.chat.completions.messages`. */
  static readonly Messages = Messages;
  /** Chat completions. */
  readonly messages = new Messages(this._client);

  /**
   * Lists completions that were created with `store: true`, oldest first by default. Other completions cannot be listed.
   *
   * `GET /chat/completions`
   */
  list(
    params?: ChatCompletionListParams | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, schema.ChatCompletion>;
  /**
   * List stored chat completions, without params.
   *
   * `GET /chat/completions`
   */
  list(options?: OptionsAlone<ChatCompletionListParams>): PagePromise<ChatCompletionsPage, schema.ChatCompletion>;
  list(
    params?: ChatCompletionListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, schema.ChatCompletion> {
    return list(
      this._client,
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
  ): APIPromise<Stream<schema.ChatCompletionChunk>>;
  /**
   * Create a chat completion, as a whole or as events, if `stream` is known only at runtime.
   *
   * `POST /chat/completions`
   */
  create(
    params: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.ChatCompletionChunk> | ChatCompletion>;
  create(
    params: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.ChatCompletionChunk> | ChatCompletion> {
    return streamCall(
      this._client,
      createChatCompletionOperation,
      createChatCompletionEvents,
      undefined,
      params,
      options,
    );
  }

  /**
   * Returns one stored completion. List its request messages separately.
   *
   * `GET /chat/completions/{completion_id}`
   */
  retrieve(completionID: string, options?: RequestOptions): APIPromise<ChatCompletion> {
    return call(this._client, getChatCompletionOperation, completionID, undefined, options);
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
    return call(this._client, updateChatCompletionOperation, completionID, params, options);
  }

  /**
   * Deletes a completion and its messages permanently.
   *
   * `DELETE /chat/completions/{completion_id}`
   */
  delete(completionID: string, options?: RequestOptions): APIPromise<ChatCompletionDeleted> {
    return call(this._client, deleteChatCompletionOperation, completionID, undefined, options);
  }
}
