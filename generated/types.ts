// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { Uploadable } from '../src/client/core/uploads.ts';
export interface paths {
  '/chat/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List stored chat completions
     * @description Lists the completions that were created with `store: true`, oldest first unless `order` says otherwise. Others leave no trace.
     */
    get: operations['listChatCompletions'];
    put?: never;
    /**
     * Create a chat completion
     * @description Has a model go on with a conversation: with text, with speech, or by asking for tool calls, whose results the caller adds to the messages of the next request. What a model takes differs; reasoning models in particular refuse some of the sampling fields. With `stream: true` the answer comes as events.
     */
    post: operations['createChatCompletion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chat/completions/{completion_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a stored chat completion
     * @description Reads one completion as it was answered. The messages of the request are listed by an operation of their own.
     */
    get: operations['getChatCompletion'];
    put?: never;
    /**
     * Change the labels of a stored chat completion
     * @description Replaces the metadata of a completion. Nothing else of it can be changed.
     */
    post: operations['updateChatCompletion'];
    /**
     * Delete a stored chat completion
     * @description Removes a completion and its messages for good.
     */
    delete: operations['deleteChatCompletion'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chat/completions/{completion_id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /**
     * List the messages of a stored chat completion
     * @description Lists what the request had in `messages`, oldest first unless `order` says otherwise. The answer itself stands in the completion.
     */
    get: operations['getChatCompletionMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List files
     * @description Lists the files of the project that the key belongs to, newest first unless `order` says otherwise.
     */
    get: operations['listFiles'];
    put?: never;
    /**
     * Upload a file
     * @description Stores a document of up to 512 MB for one purpose. The purpose decides which formats are accepted: JSON Lines for fine-tuning, batches and evals, most document and image formats for the others.
     */
    post: operations['uploadFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file, as the upload returned it.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a file
     * @description Reads the record of one file, without its bytes.
     */
    get: operations['retrieveFile'];
    put?: never;
    post?: never;
    /**
     * Delete a file
     * @description Removes a file for good. Vector stores that hold it lose it too.
     */
    delete: operations['deleteFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file whose bytes are wanted.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    /**
     * Download a file
     * @description Returns the bytes of a file unchanged. Files uploaded for some purposes, `assistants` among them, cannot be read back and answer 400.
     */
    get: operations['downloadFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A choice among the tools of the request, so that the whole list can stay the same, and cached, from turn to turn. */
    ChatCompletionAllowedTools: {
      /**
       * @description With `auto` the model may answer without a tool, with `required` it must call at least one.
       * @enum {string}
       */
      mode: 'auto' | 'required';
      /** @description The tools that may be called, each by its type and name. */
      tools: {
        [key: string]: unknown;
      }[];
    };
    /** @description Lets the model call only some of the tools. */
    ChatCompletionAllowedToolsChoice: {
      /**
       * @description Marks the choice as a list of allowed tools.
       * @constant
       */
      type: 'allowed_tools';
      allowed_tools: components['schemas']['ChatCompletionAllowedTools'];
    };
    /** @description A spoken answer. */
    ChatCompletionAudio: {
      /** @description Stands for this recording in the `audio` of a later assistant message. */
      id: string;
      /**
       * Format: unixtime
       * @description Until when the id can be used, in Unix seconds.
       */
      expires_at: number;
      /** @description The recording in Base64, in the format that the request asked for. */
      data: string;
      /** @description What is said, in writing. */
      transcript: string;
    };
    /** @description How spoken output sounds and how it is encoded. */
    ChatCompletionAudioParam: {
      voice: components['schemas']['VoiceIdsOrCustomVoice'];
      /**
       * @description Encoding of the recording. A stream can carry `pcm16` only.
       * @enum {string}
       */
      format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';
    };
    /** @description Input that a grammar of the caller's accepts. */
    ChatCompletionCustomToolGrammarFormat: {
      /**
       * @description Chooses a grammar.
       * @constant
       */
      type: 'grammar';
      /** @description The grammar. */
      grammar: {
        /** @description The rules, or the pattern, as text. */
        definition: string;
        /**
         * @description What `definition` is written in, Lark rules or a regular expression.
         * @enum {string}
         */
        syntax: 'lark' | 'regex';
      };
    };
    /** @description Input of any form, the default. */
    ChatCompletionCustomToolTextFormat: {
      /**
       * @description Chooses free text.
       * @constant
       */
      type: 'text';
    };
    /** @description Confirms that a stored completion was removed. */
    ChatCompletionDeleted: {
      /**
       * @description Names the kind of thing that was removed.
       * @constant
       */
      object: 'chat.completion.deleted';
      /** @description Id of the completion that was removed. */
      id: string;
      /** @description True once the completion is gone. */
      deleted: boolean;
    };
    /** @description Makes the model call one function of `functions`. */
    ChatCompletionFunctionCallOption: {
      /** @description Name of the function. */
      name: string;
    };
    /**
     * @deprecated
     * @description A function that the model may ask to be called, in the form that came before `tools`.
     */
    ChatCompletionFunctions: {
      /** @description What the function does and when to use it. The model chooses by this text. */
      description?: string;
      /** @description Name by which the model asks for the call, of at most 64 letters, digits, underscores and dashes. */
      name: string;
      parameters?: components['schemas']['FunctionParameters'];
    };
    /** @description A page of stored completions. */
    ChatCompletionList: {
      /**
       * @description Marks this object as a list.
       * @default list
       * @constant
       */
      object: 'list';
      /** @description The completions of this page. */
      data: components['schemas']['CreateChatCompletionResponse'][];
      /** @description Id of the first completion of the page, null when the page is empty. */
      first_id?: string | null;
      /** @description Id of the last completion of the page, null when the page is empty. Send it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description How likely each token of a choice was. Only reported when the request set `logprobs`. */
    ChatCompletionLogprobs: {
      /** @description The tokens of the text, in order. Null when the model refused. */
      content: components['schemas']['ChatCompletionTokenLogprob'][] | null;
      /** @description The tokens of the refusal, in order. Null when there was none. */
      refusal: components['schemas']['ChatCompletionTokenLogprob'][] | null;
    };
    /** @description The model asks for a call of a custom tool. */
    ChatCompletionMessageCustomToolCall: {
      /** @description Names this call. The tool message with its result repeats it as `tool_call_id`. */
      id: string;
      /**
       * @description Marks the call as one of a custom tool.
       * @constant
       */
      type: 'custom';
      /** @description Which tool, and with what. */
      custom: {
        /** @description Name of the tool. */
        name: string;
        /** @description What the model wrote for the tool, in the tool's format. */
        input: string;
      };
    };
    /** @description A page of the messages that led to a stored completion. */
    ChatCompletionMessageList: {
      /**
       * @description Marks this object as a list.
       * @default list
       * @constant
       */
      object: 'list';
      /** @description The messages of this page. */
      data: components['schemas']['ChatCompletionStoreMessage'][];
      /** @description Id of the first message of the page, null when the page is empty. */
      first_id?: string | null;
      /** @description Id of the last message of the page, null when the page is empty. Send it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description The model asks for a call of a function. */
    ChatCompletionMessageToolCall: {
      /** @description Names this call. The tool message with its result repeats it as `tool_call_id`. */
      id: string;
      /**
       * @description Marks the call as one of a function.
       * @constant
       */
      type: 'function';
      /** @description Which function, and with what. */
      function: {
        /** @description Name of the function. */
        name: string;
        /** @description The arguments as JSON in a string. Unless the function is strict, check them before use: they may be invalid, or name parameters that do not exist. */
        arguments: string;
      };
    };
    /** @description A piece of a tool call. The first one of a call has its id, type and name, the rest go on with its arguments or input. */
    ChatCompletionMessageToolCallChunk: {
      /** @description Which call of the message this piece belongs to, from 0. */
      index: number;
      /** @description Names the call. Only in its first piece. */
      id?: string | null;
      /**
       * @description Kind of the call. Only in its first piece.
       * @enum {string|null}
       */
      type?: 'function' | 'custom' | null;
      /** @description Piece of a function call. */
      function?: {
        /** @description Name of the function. Only in the first piece of a call. */
        name?: string | null;
        /** @description Text to append to the arguments so far. Only all pieces together are JSON. */
        arguments?: string | null;
      } | null;
      /** @description Piece of a call of a custom tool. */
      custom?: {
        /** @description Name of the tool. Only in the first piece of a call. */
        name?: string | null;
        /** @description Text to append to the input so far. */
        input?: string | null;
      } | null;
    };
    /** @description A call that the model asks for. */
    ChatCompletionMessageToolCallUnion:
      | components['schemas']['ChatCompletionMessageToolCall']
      | components['schemas']['ChatCompletionMessageCustomToolCall'];
    /** @description The calls that the model asks for. Answer each with a tool message before the next turn. */
    ChatCompletionMessageToolCalls: components['schemas']['ChatCompletionMessageToolCallUnion'][];
    /**
     * @description Form of an answer, written or spoken.
     * @enum {string}
     */
    ChatCompletionModality: 'text' | 'audio';
    /** @description What the moderation model said of a request and its answer. */
    ChatCompletionModeration: {
      /** @description The verdict on the messages of the request, or why there is none. */
      input:
        | components['schemas']['ChatCompletionModerationResults']
        | components['schemas']['ChatCompletionModerationError'];
      /** @description The verdict on the answer, or why there is none. */
      output:
        | components['schemas']['ChatCompletionModerationResults']
        | components['schemas']['ChatCompletionModerationError'];
    };
    /** @description Moderation failed. The completion itself is not touched by that. */
    ChatCompletionModerationError: {
      /**
       * @description Marks this object as a failure.
       * @constant
       */
      type: 'error';
      /** @description Machine-readable reason. */
      code: string;
      /** @description The reason in words. */
      message: string;
    };
    /** @description Verdicts of the moderation model. */
    ChatCompletionModerationResults: {
      /**
       * @description Marks this object as a set of verdicts.
       * @constant
       */
      type: 'moderation_results';
      /** @description The moderation model that was asked. */
      model: string;
      /** @description One verdict for each piece of content. */
      results: components['schemas']['ModerationResultBody'][];
    };
    /** @description Makes the model call one function. */
    ChatCompletionNamedToolChoice: {
      /**
       * @description Marks the choice as a function.
       * @constant
       */
      type: 'function';
      /** @description Which function. */
      function: {
        /** @description Name of a function in `tools`. */
        name: string;
      };
    };
    /** @description Makes the model call one custom tool. */
    ChatCompletionNamedToolChoiceCustom: {
      /**
       * @description Marks the choice as a custom tool.
       * @constant
       */
      type: 'custom';
      /** @description Which tool. */
      custom: {
        /** @description Name of a custom tool in `tools`. */
        name: string;
      };
    };
    /** @description An earlier answer of the model, as the API returned it or as the caller would have liked it. */
    ChatCompletionRequestAssistantMessage: {
      /** @description What was said. May be left out or null only beside `tool_calls` or `function_call`. */
      content?: (string | null) | components['schemas']['ChatCompletionRequestAssistantMessageContentPart'][];
      /** @description How the model declined, if it did. */
      refusal?: string | null;
      /**
       * @description Marks the author as the model.
       * @constant
       */
      role: 'assistant';
      /** @description Tells several participants of one role apart. */
      name?: string;
      /** @description Recalls what the model said aloud. */
      audio?: {
        /** @description Id of the spoken answer. It works until that answer's `expires_at`. */
        id: string;
      } | null;
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls'];
      /**
       * @deprecated
       * @description The call that the model asked for, in the form that came before `tool_calls`.
       */
      function_call?: {
        /** @description The arguments as JSON in a string. */
        arguments: string;
        /** @description Name of the function. */
        name: string;
      } | null;
    };
    /** @description A part of an earlier answer. */
    ChatCompletionRequestAssistantMessageContentPart:
      | components['schemas']['ChatCompletionRequestMessageContentPartText']
      | components['schemas']['ChatCompletionRequestMessageContentPartRefusal'];
    /** @description Instructions of whoever builds the application. They outrank what users say, and replace system messages from o1 on. */
    ChatCompletionRequestDeveloperMessage: {
      /** @description The instructions. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
      /**
       * @description Marks the author as the developer.
       * @constant
       */
      role: 'developer';
      /** @description Tells several participants of one role apart. */
      name?: string;
    };
    /**
     * @deprecated
     * @description The result of a function call, in the form that came before tool messages.
     */
    ChatCompletionRequestFunctionMessage: {
      /**
       * @description Marks the author as a function.
       * @constant
       */
      role: 'function';
      /** @description What the function returned, as text. */
      content: string | null;
      /** @description Name of the function. */
      name: string;
    };
    /** @description One message of a conversation. */
    ChatCompletionRequestMessage:
      | components['schemas']['ChatCompletionRequestDeveloperMessage']
      | components['schemas']['ChatCompletionRequestSystemMessage']
      | components['schemas']['ChatCompletionRequestUserMessage']
      | components['schemas']['ChatCompletionRequestAssistantMessage']
      | components['schemas']['ChatCompletionRequestToolMessage']
      | components['schemas']['ChatCompletionRequestFunctionMessage'];
    /** @description A recording for the model to listen to. */
    ChatCompletionRequestMessageContentPartAudio: {
      /**
       * @description Marks the part as audio.
       * @constant
       */
      type: 'input_audio';
      /** @description The recording. */
      input_audio: {
        /** @description The recording in Base64. */
        data: string;
        /**
         * @description Encoding of the recording.
         * @enum {string}
         */
        format: 'wav' | 'mp3';
      };
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description A document for the model to read. */
    ChatCompletionRequestMessageContentPartFile: {
      /**
       * @description Marks the part as a file.
       * @constant
       */
      type: 'file';
      /** @description The document, either uploaded before, by `file_id`, or sent along, by `filename` and `file_data`. */
      file: {
        /** @description Name of the document that `file_data` holds. */
        filename?: string;
        /** @description The document as a `data:` URL in Base64. */
        file_data?: string;
        /** @description Id of an uploaded file. */
        file_id?: string;
      };
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description An image for the model to look at. */
    ChatCompletionRequestMessageContentPartImage: {
      /**
       * @description Marks the part as an image.
       * @constant
       */
      type: 'image_url';
      /** @description Where the image is. */
      image_url: {
        /**
         * Format: uri
         * @description Address that the server can fetch, or the image itself as a `data:` URL in Base64.
         */
        url: string;
        /**
         * @description How closely to look. `low` costs a small, fixed number of tokens, `high` more the larger the image is.
         * @default auto
         * @enum {string}
         */
        detail?: 'auto' | 'low' | 'high';
      };
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description A refusal of the model in an earlier answer. */
    ChatCompletionRequestMessageContentPartRefusal: {
      /**
       * @description Marks the part as a refusal.
       * @constant
       */
      type: 'refusal';
      /** @description How the model declined. */
      refusal: string;
    };
    /** @description Text. */
    ChatCompletionRequestMessageContentPartText: {
      /**
       * @description Marks the part as text.
       * @constant
       */
      type: 'text';
      /** @description The text itself. */
      text: string;
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description Instructions to the model. From o1 on, developer messages take their place. */
    ChatCompletionRequestSystemMessage: {
      /** @description The instructions. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
      /**
       * @description Marks the author as the system.
       * @constant
       */
      role: 'system';
      /** @description Tells several participants of one role apart. */
      name?: string;
    };
    /** @description The result of a call that the model asked for. */
    ChatCompletionRequestToolMessage: {
      /**
       * @description Marks the author as a tool.
       * @constant
       */
      role: 'tool';
      /** @description What the tool returned, or what went wrong in it. Often JSON, yet any text will do. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
      /** @description Id of the call in the assistant message before. */
      tool_call_id: string;
    };
    /** @description What an end user says or shows. */
    ChatCompletionRequestUserMessage: {
      /** @description What is said or shown. */
      content: string | components['schemas']['ChatCompletionRequestUserMessageContentPart'][];
      /**
       * @description Marks the author as the user.
       * @constant
       */
      role: 'user';
      /** @description Tells several participants of one role apart. */
      name?: string;
    };
    /** @description A part of what a user says or shows. Not every model takes every kind. */
    ChatCompletionRequestUserMessageContentPart:
      | components['schemas']['ChatCompletionRequestMessageContentPartText']
      | components['schemas']['ChatCompletionRequestMessageContentPartImage']
      | components['schemas']['ChatCompletionRequestMessageContentPartAudio']
      | components['schemas']['ChatCompletionRequestMessageContentPartFile'];
    /** @description What the model answered. */
    ChatCompletionResponseMessage: {
      /** @description The text. Null when the model refused, spoke, or only asked for tool calls. */
      content: string | null;
      /** @description How the model declined, null or absent when it did not. */
      refusal?: string | null;
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls'];
      /** @description Sources of the text, when the model searched the web. */
      annotations?: components['schemas']['ChatCompletionUrlCitation'][];
      /**
       * @description Marks the author as the model.
       * @constant
       */
      role: 'assistant';
      /**
       * @deprecated
       * @description The call that the model asks for, in the form that came before `tool_calls`. Only when the request used `functions`.
       */
      function_call?: {
        /** @description The arguments as JSON in a string, to be checked before use. */
        arguments: string;
        /** @description Name of the function. */
        name: string;
      } | null;
      /** @description The spoken answer. Null or absent unless `modalities` asked for one. */
      audio?: components['schemas']['ChatCompletionAudio'] | null;
    };
    /** @description A message of the request that led to a stored completion. */
    ChatCompletionStoreMessage: {
      /** @description Id of the message, made of the completion's id and a position. */
      id: string;
      /**
       * @description Who the message is from.
       * @enum {string}
       */
      role: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | 'function';
      /** @description The text. Null when the message was sent in parts, or only asked for tool calls. */
      content: string | null;
      /** @description Text and images of a message that was sent in parts, else null. */
      content_parts?:
        | (
            | components['schemas']['ChatCompletionRequestMessageContentPartText']
            | components['schemas']['ChatCompletionRequestMessageContentPartImage']
          )[]
        | null;
      /** @description Which participant of that role, if the message said so. */
      name?: string | null;
      /** @description How the model declined, null or absent when it did not. */
      refusal?: string | null;
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls'];
      /** @description Sources of the text, when the model searched the web. */
      annotations?: components['schemas']['ChatCompletionUrlCitation'][];
      /**
       * @deprecated
       * @description The call that the model asked for, in the form that came before `tool_calls`.
       */
      function_call?: {
        /** @description The arguments as JSON in a string. */
        arguments: string;
        /** @description Name of the function. */
        name: string;
      } | null;
      /** @description The spoken answer. Null or absent when there was none. */
      audio?: components['schemas']['ChatCompletionAudio'] | null;
    };
    /** @description The data of one event, a piece of the completion or the error that cuts the stream off. */
    ChatCompletionStreamEvent:
      | components['schemas']['CreateChatCompletionStreamResponse']
      | components['schemas']['ErrorResponse'];
    /** @description What a stream carries besides the answer. Only allowed when `stream` is true. */
    ChatCompletionStreamOptions: {
      /** @description Whether to send one more chunk at the end, with empty `choices` and the token counts of the whole request. Chunks before it then say `usage: null`. A stream that breaks off never gets there. */
      include_usage?: boolean;
      /** @description Whether chunks are padded with random characters in `obfuscation`, so that their size does not betray the text. Padded unless this is false. */
      include_obfuscation?: boolean;
    } | null;
    /** @description What a chunk adds to the message. Texts are to be appended, everything else is said once. */
    ChatCompletionStreamResponseDelta: {
      /** @description Text to append to the content so far. */
      content?: string | null;
      /**
       * @deprecated
       * @description Piece of a function call, in the form that came before `tool_calls`.
       */
      function_call?: {
        /** @description Text to append to the arguments so far. Only all pieces together are JSON. */
        arguments?: string | null;
        /** @description Name of the function. Only in the first piece. */
        name?: string | null;
      } | null;
      /** @description Pieces of tool calls, to be sorted by their `index`. */
      tool_calls?: components['schemas']['ChatCompletionMessageToolCallChunk'][] | null;
      /**
       * @description Who the message is from. Only in the first chunk of a choice.
       * @enum {string|null}
       */
      role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | null;
      /** @description Text to append to the refusal so far. */
      refusal?: string | null;
      /** @description Piece of a spoken answer. The last one has nothing but the expiry. */
      audio?: {
        /** @description Stands for the recording in later messages. Only in the first piece. */
        id?: string | null;
        /** @description Sound to append to the recording so far, in Base64. Decode each piece by itself. */
        data?: string | null;
        /** @description Text to append to the transcript so far. */
        transcript?: string | null;
        /**
         * Format: unixtime
         * @description Until when the id can be used, in Unix seconds. Only in the last piece.
         */
        expires_at?: number | null;
      } | null;
    };
    /** @description A token, and how likely it was. */
    ChatCompletionTokenLogprob: {
      /** @description The token as text. */
      token: string;
      /** @description Natural logarithm of the token's probability, at most 0. A token too unlikely to be ranked has -9999.0. */
      logprob: number;
      /** @description The token in UTF-8. Tokens can end in the middle of a character, which shows only when their bytes are joined. Null for tokens without a text. */
      bytes: number[] | null;
      /** @description The likeliest tokens at this position, as many as `top_logprobs` of the request asked for, or fewer. */
      top_logprobs: {
        /** @description The candidate as text. */
        token: string;
        /** @description Natural logarithm of the candidate's probability. */
        logprob: number;
        /** @description The candidate in UTF-8, null if it has no text. */
        bytes: number[] | null;
      }[];
    };
    /** @description Offers a function to the model. */
    ChatCompletionTool: {
      /**
       * @description Marks the tool as a function.
       * @constant
       */
      type: 'function';
      function: components['schemas']['FunctionObject'];
    };
    /** @description Whether tools are called, and which. `none` forbids it, `auto` leaves it to the model, `required` wants at least one call; an object names one tool or the allowed ones. Left out, it is `auto` when there are tools, else `none`. */
    ChatCompletionToolChoiceOption:
      | ('none' | 'auto' | 'required')
      | components['schemas']['ChatCompletionAllowedToolsChoice']
      | components['schemas']['ChatCompletionNamedToolChoice']
      | components['schemas']['ChatCompletionNamedToolChoiceCustom'];
    /** @description A tool that the model may ask to be called. */
    ChatCompletionToolUnion:
      | components['schemas']['ChatCompletionTool']
      | components['schemas']['CustomToolChatCompletions'];
    /** @description Where on the web a piece of the text comes from. */
    ChatCompletionUrlCitation: {
      /**
       * @description Marks the annotation as a web page.
       * @constant
       */
      type: 'url_citation';
      /** @description The page, and the piece of text that rests on it. */
      url_citation: {
        /** @description Where the piece ends, counted in characters of `content`. */
        end_index: number;
        /** @description Where the piece starts, counted from 0 in characters of `content`. */
        start_index: number;
        /**
         * Format: uri
         * @description Address of the page.
         */
        url: string;
        /** @description Title of the page. */
        title: string;
      };
    };
    /** @description What a request cost, in tokens. */
    CompletionUsage: {
      /**
       * @description Tokens that the model wrote, hidden reasoning included.
       * @default 0
       */
      completion_tokens: number;
      /**
       * @description Tokens that the model read, cached ones included.
       * @default 0
       */
      prompt_tokens: number;
      /**
       * @description Sum of the two.
       * @default 0
       */
      total_tokens: number;
      /** @description How `completion_tokens` divides. Many servers leave it out. */
      completion_tokens_details?: {
        /**
         * @description Tokens of the `prediction` that made it into the answer.
         * @default 0
         */
        accepted_prediction_tokens?: number;
        /**
         * @description Tokens spent on spoken output.
         * @default 0
         */
        audio_tokens?: number;
        /**
         * @description Tokens that a reasoning model thought with. They are billed, yet never shown.
         * @default 0
         */
        reasoning_tokens?: number;
        /** @description Tokens spent on written output. */
        text_tokens?: number;
        /**
         * @description Tokens of the `prediction` that the model did not use. They are billed as if it had written them.
         * @default 0
         */
        rejected_prediction_tokens?: number;
      };
      /** @description How `prompt_tokens` divides. Many servers leave it out. */
      prompt_tokens_details?: {
        /**
         * @description Tokens of audio input.
         * @default 0
         */
        audio_tokens?: number;
        /**
         * @description Tokens that were read from the prompt cache, at a lower price.
         * @default 0
         */
        cached_tokens?: number;
        /** @description Tokens of written input. */
        text_tokens?: number;
        /** @description Tokens of images. */
        image_tokens?: number;
        /**
         * @description Tokens that this request put into the prompt cache for later ones.
         * @default 0
         */
        cache_write_tokens?: number;
      };
    };
    /** @description A conversation, and how the model is to go on with it. */
    CreateChatCompletionRequest: components['schemas']['CreateModelResponseProperties'] & {
      /** @description The conversation so far, oldest message first. The model remembers nothing else. */
      messages: components['schemas']['ChatCompletionRequestMessage'][];
      model: components['schemas']['ModelIdsShared'];
      service_tier?: components['schemas']['ServiceTier'];
      modalities?: components['schemas']['ResponseModalities'];
      verbosity?: components['schemas']['Verbosity'];
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /** @description Most tokens that may be generated, hidden reasoning included. An answer that runs into it ends with the finish reason `length`. Left out, only the model's own limit holds. */
      max_completion_tokens?: number | null;
      /**
       * @description Above 0, a token gets less likely each time it occurs, which curbs literal repetition; below 0, likelier.
       * @default 0
       */
      frequency_penalty?: number | null;
      /**
       * @description Above 0, a token gets less likely once it has occurred, which favours new topics; below 0, likelier.
       * @default 0
       */
      presence_penalty?: number | null;
      /** @description Has the model search the web before it answers, and cite what it used in `annotations`. Only search models take it. An empty object searches with the defaults. */
      web_search_options?: {
        /** @description Where the user is, for results from around there. */
        user_location?: {
          /**
           * @description Says that the place is not exact.
           * @constant
           */
          type: 'approximate';
          approximate: components['schemas']['WebSearchLocation'];
        } | null;
        search_context_size?: components['schemas']['WebSearchContextSize'];
      };
      /** @description How many of the likeliest tokens to report at each position. Needs `logprobs` to be true. */
      top_logprobs?: number | null;
      /** @description Form of the answer. Left out, it is free text. */
      response_format?:
        | components['schemas']['ResponseFormatText']
        | components['schemas']['ResponseFormatJsonSchema']
        | components['schemas']['ResponseFormatJsonObject'];
      /** @description Voice and encoding of spoken output. Needed when `modalities` has `audio`. */
      audio?: components['schemas']['ChatCompletionAudioParam'] | null;
      /**
       * @description Whether to keep the completion, so that it can be retrieved, listed and deleted later, and be used in evals and distillation. Images over 8 MB are not kept.
       * @default false
       */
      store?: boolean | null;
      /** @description Has the messages and the answer moderated. Null or left out, nobody looks. */
      moderation?: components['schemas']['ModerationParam'] | null;
      /**
       * @description Whether to send the answer piece by piece, as server-sent events, while it is written.
       * @default false
       */
      stream?: boolean | null;
      stop?: components['schemas']['StopConfiguration'];
      /**
       * @description Makes single tokens likelier or less likely. Keys are token ids of the model's tokenizer, values are added to the logits: -1 to 1 tips the balance, -100 bans a token, 100 forces it.
       * @default null
       */
      logit_bias?: {
        [key: string]: number;
      } | null;
      /**
       * @description Whether to report how likely each token of the answer was.
       * @default false
       */
      logprobs?: boolean | null;
      /**
       * @deprecated
       * @description Most tokens that may be generated. Reasoning models refuse it; `max_completion_tokens` takes its place.
       */
      max_tokens?: number | null;
      /**
       * @description How many answers to write. Each one is a choice of the completion, and each one is paid for.
       * @default 1
       */
      n?: number | null;
      /** @description Text that the answer will mostly repeat, such as a file before a small edit. What fits is generated faster. */
      prediction?: components['schemas']['PredictionContent'] | null;
      /**
       * Format: int64
       * @deprecated
       * @description Start of the random numbers. Equal requests with an equal seed mostly give equal answers, as long as `system_fingerprint` does not change.
       */
      seed?: number | null;
      stream_options?: components['schemas']['ChatCompletionStreamOptions'];
      /** @description What the model may ask to be called, functions with JSON arguments and custom tools with free input. */
      tools?: components['schemas']['ChatCompletionToolUnion'][];
      tool_choice?: components['schemas']['ChatCompletionToolChoiceOption'];
      parallel_tool_calls?: components['schemas']['ParallelToolCalls'];
      /**
       * @deprecated
       * @description Whether a function of `functions` is called, and which. `tool_choice` takes its place.
       */
      function_call?: ('none' | 'auto') | components['schemas']['ChatCompletionFunctionCallOption'];
      /**
       * @deprecated
       * @description Functions that the model may ask to be called. `tools` takes its place.
       */
      functions?: components['schemas']['ChatCompletionFunctions'][];
    };
    /** @description The answer of a model to a conversation. */
    CreateChatCompletionResponse: {
      /** @description Id of the completion. With `store`, it is found again by this id. */
      id: string;
      /** @description The answers, as many as `n` asked for. */
      choices: {
        /** @description Why the model stopped: it was done or met a stop text (`stop`), ran into a token limit (`length`), asks for calls (`tool_calls`, formerly `function_call`), or was cut off by a filter (`content_filter`). */
        finish_reason: ('stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call') | string;
        /** @description Position of the answer among the choices, from 0. */
        index: number;
        message: components['schemas']['ChatCompletionResponseMessage'];
        /** @description How likely the tokens were. Null or absent unless the request set `logprobs`. */
        logprobs?: components['schemas']['ChatCompletionLogprobs'] | null;
      }[];
      /**
       * Format: unixtime
       * @description When the answer was begun, in Unix seconds.
       */
      created: number;
      /** @description The model that answered. When the request gave an undated name, this is the snapshot behind it. */
      model: string;
      metadata?: components['schemas']['Metadata'];
      service_tier?: components['schemas']['ServiceTier'];
      /**
       * @deprecated
       * @description Stands for the server's configuration. When it changes, equal seeds may give other answers. Many models leave it null.
       */
      system_fingerprint?: string | null;
      /**
       * @description Marks this object as a completion.
       * @constant
       */
      object: 'chat.completion';
      usage?: components['schemas']['CompletionUsage'];
      /** @description What the moderation model said. Null or absent unless the request set `moderation`. */
      moderation?: components['schemas']['ChatCompletionModeration'] | null;
    };
    /** @description A piece of a completion that is still being written. */
    CreateChatCompletionStreamResponse: {
      /** @description Id of the completion, the same in all of its chunks. */
      id: string;
      /** @description What is added to each answer. Empty in the chunk that carries the usage. */
      choices: {
        delta: components['schemas']['ChatCompletionStreamResponseDelta'];
        /** @description How likely the tokens of this chunk were. Null or absent unless the request set `logprobs`. */
        logprobs?: components['schemas']['ChatCompletionLogprobs'] | null;
        /** @description Why the model stopped, in the last chunk of the answer. Null before that. */
        finish_reason: ('stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call') | (string | null);
        /** @description Which answer this belongs to, from 0. */
        index: number;
      }[];
      /**
       * Format: unixtime
       * @description When the answer was begun, in Unix seconds, the same in all chunks.
       */
      created: number;
      /** @description The model that answers. When the request gave an undated name, this is the snapshot behind it. */
      model: string;
      /** @description Random padding, to be ignored. `stream_options.include_obfuscation` turns it off. */
      obfuscation?: string;
      service_tier?: components['schemas']['ServiceTier'];
      /**
       * @deprecated
       * @description Stands for the server's configuration. When it changes, equal seeds may give other answers. Many models leave it null.
       */
      system_fingerprint?: string | null;
      /**
       * @description Marks this object as a piece of a completion.
       * @constant
       */
      object: 'chat.completion.chunk';
      /** @description What the whole request cost, in the chunk without choices, and null in all others. Absent unless `stream_options.include_usage` asked for it. */
      usage?: components['schemas']['CompletionUsage'] | null;
      /** @description What the moderation model said, in one chunk near the end. Null or absent in all others. */
      moderation?: components['schemas']['ChatCompletionModeration'] | null;
    };
    /** @description A document to store. */
    CreateFileRequest: {
      /**
       * Format: binary
       * @description The document itself, with its file name.
       */
      file: Uploadable;
      purpose: components['schemas']['FilePurpose'];
      expires_after?: components['schemas']['FileExpirationAfter'];
    };
    /** @description What every request to a model may say. */
    CreateModelResponseProperties: components['schemas']['ModelResponseProperties'] & {
      prompt_cache_options?: components['schemas']['PromptCacheOptionsParam'];
    };
    /** @description Offers a tool whose input is text, not JSON, such as code or a query. */
    CustomToolChatCompletions: {
      /**
       * @description Marks the tool as custom.
       * @constant
       */
      type: 'custom';
      /** @description The tool. */
      custom: {
        /** @description Name by which the model asks for the call. */
        name: string;
        /** @description What the tool does and when to use it. The model chooses by this text. */
        description?: string;
        /** @description What input looks like. Left out, it is free text. */
        format?:
          | components['schemas']['ChatCompletionCustomToolTextFormat']
          | components['schemas']['ChatCompletionCustomToolGrammarFormat'];
      };
    };
    /** @description Confirms that a file was removed. */
    DeleteFileResponse: {
      /** @description Id of the file that was removed. */
      id: string;
      /**
       * @description Names the kind of thing that was removed.
       * @constant
       */
      object: 'file';
      /** @description True once the file is gone. */
      deleted: boolean;
    };
    /** @description What went wrong with a request. */
    Error: {
      /** @description The problem in words, for a person. */
      message: string;
      /** @description Family of the error, such as `invalid_request_error` or `server_error`. Servers add families freely. */
      type: string;
      /** @description The parameter or body field at fault, as a dotted path. Null when no single one is. */
      param: string | null;
      /** @description Machine-readable reason, such as `invalid_api_key` or `rate_limit_exceeded`. Null when the type says it all. */
      code: string | null;
    };
    /** @description The envelope of every error answer. */
    ErrorResponse: {
      error: components['schemas']['Error'];
    };
    /** @description When to remove the file. Left out, files live until deleted, batch files for 30 days. */
    FileExpirationAfter: {
      /**
       * @description The moment that `seconds` counts from.
       * @constant
       */
      anchor: 'created_at';
      /**
       * Format: int64
       * @description Lifetime in seconds, between one hour and thirty days.
       */
      seconds: number;
    };
    /**
     * @description What the file will be used for: attachments and file search (`assistants`), batch input (`batch`), training data (`fine-tune`), images to train on (`vision`), anything a model may read (`user_data`), eval data sets (`evals`).
     * @enum {string}
     */
    FilePurpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';
    /** @description A function of the caller's that a model may ask to be called. */
    FunctionObject: {
      /** @description Name by which the model asks for the call, of letters, digits, underscores and dashes. */
      name: string;
      /** @description What the function does and when to use it. The model chooses by this text. */
      description?: string;
      parameters?: components['schemas']['FunctionParameters'];
      /**
       * @description Whether arguments must follow `parameters` to the letter. Strict functions take only a subset of JSON Schema.
       * @default false
       */
      strict?: boolean | null;
    };
    /** @description The arguments of a function as a JSON Schema object. Left out, the function takes none. */
    FunctionParameters: {
      [key: string]: unknown;
    };
    /** @description A page of files. */
    ListFilesResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The files of this page. */
      data: components['schemas']['OpenAIFile'][];
      /** @description Id of the first file of the page, null when the page is empty. */
      first_id?: string | null;
      /** @description Id of the last file of the page, null when the page is empty. Send it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description Up to 16 labels for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
    Metadata: {
      [key: string]: string;
    } | null;
    /** @description Id of a model, or of a fine-tuned one. An undated name moves on to newer snapshots, a dated one stays. `listModels` tells which ones a key can use. */
    ModelIdsShared:
      | (
          | 'gpt-5.6-sol'
          | 'gpt-5.6-terra'
          | 'gpt-5.6-luna'
          | 'gpt-5.5'
          | 'gpt-5.5-2026-04-23'
          | 'gpt-5.4'
          | 'gpt-5.4-mini'
          | 'gpt-5.4-nano'
          | 'gpt-5.4-mini-2026-03-17'
          | 'gpt-5.4-nano-2026-03-17'
          | 'gpt-5.3-chat-latest'
          | 'gpt-5.2'
          | 'gpt-5.2-2025-12-11'
          | 'gpt-5.2-chat-latest'
          | 'gpt-5.2-pro'
          | 'gpt-5.2-pro-2025-12-11'
          | 'gpt-5.1'
          | 'gpt-5.1-2025-11-13'
          | 'gpt-5.1-codex'
          | 'gpt-5.1-mini'
          | 'gpt-5.1-chat-latest'
          | 'gpt-5'
          | 'gpt-5-mini'
          | 'gpt-5-nano'
          | 'gpt-5-2025-08-07'
          | 'gpt-5-mini-2025-08-07'
          | 'gpt-5-nano-2025-08-07'
          | 'gpt-5-chat-latest'
          | 'gpt-4.1'
          | 'gpt-4.1-mini'
          | 'gpt-4.1-nano'
          | 'gpt-4.1-2025-04-14'
          | 'gpt-4.1-mini-2025-04-14'
          | 'gpt-4.1-nano-2025-04-14'
          | 'o4-mini'
          | 'o4-mini-2025-04-16'
          | 'o3'
          | 'o3-2025-04-16'
          | 'o3-mini'
          | 'o3-mini-2025-01-31'
          | 'o1'
          | 'o1-2024-12-17'
          | 'o1-preview'
          | 'o1-preview-2024-09-12'
          | 'o1-mini'
          | 'o1-mini-2024-09-12'
          | 'gpt-4o'
          | 'gpt-4o-2024-11-20'
          | 'gpt-4o-2024-08-06'
          | 'gpt-4o-2024-05-13'
          | 'gpt-4o-audio-preview'
          | 'gpt-4o-audio-preview-2024-10-01'
          | 'gpt-4o-audio-preview-2024-12-17'
          | 'gpt-4o-audio-preview-2025-06-03'
          | 'gpt-4o-mini-audio-preview'
          | 'gpt-4o-mini-audio-preview-2024-12-17'
          | 'gpt-4o-search-preview'
          | 'gpt-4o-mini-search-preview'
          | 'gpt-4o-search-preview-2025-03-11'
          | 'gpt-4o-mini-search-preview-2025-03-11'
          | 'chatgpt-4o-latest'
          | 'codex-mini-latest'
          | 'gpt-4o-mini'
          | 'gpt-4o-mini-2024-07-18'
          | 'gpt-4-turbo'
          | 'gpt-4-turbo-2024-04-09'
          | 'gpt-4-0125-preview'
          | 'gpt-4-turbo-preview'
          | 'gpt-4-1106-preview'
          | 'gpt-4-vision-preview'
          | 'gpt-4'
          | 'gpt-4-0314'
          | 'gpt-4-0613'
          | 'gpt-4-32k'
          | 'gpt-4-32k-0314'
          | 'gpt-4-32k-0613'
          | 'gpt-3.5-turbo'
          | 'gpt-3.5-turbo-16k'
          | 'gpt-3.5-turbo-0301'
          | 'gpt-3.5-turbo-0613'
          | 'gpt-3.5-turbo-1106'
          | 'gpt-3.5-turbo-0125'
          | 'gpt-3.5-turbo-16k-0613'
        )
      | string;
    /** @description What a request asks of a model, and a response repeats. */
    ModelResponseProperties: {
      metadata?: components['schemas']['Metadata'];
      /** @description How many of the likeliest tokens to report at each position, with their log probabilities. There may be fewer. */
      top_logprobs?: number | null;
      /** @description How freely tokens are drawn. Near 0 the likeliest one nearly always wins, above 1 the unlikely gain ground. Change this or `top_p`, not both. Reasoning models refuse it. */
      temperature?: number | null;
      /** @description Share of the probability mass to draw from. At 0.1 only tokens within the likeliest tenth can be chosen. */
      top_p?: number | null;
      /**
       * @deprecated
       * @description Stable name of the end user. Split since into `safety_identifier` and `prompt_cache_key`.
       */
      user?: string | null;
      /** @description Stable, anonymous name of the end user, a hash for example, by which abuse is traced to one person and not to the whole key. */
      safety_identifier?: string | null;
      /** @description Steers requests with a common beginning to the same prompt cache. Give one key to all requests that share a long prefix. */
      prompt_cache_key?: string | null;
      /**
       * @deprecated
       * @description Longest time that the prompt cache may hold this prompt. `prompt_cache_options.ttl` takes its place.
       * @enum {string|null}
       */
      prompt_cache_retention?: 'in_memory' | '24h' | null;
    };
    /** @description How one direction of a request is moderated. */
    ModerationConfigParam: {
      mode: components['schemas']['ModerationMode'];
    };
    /**
     * @description Kind of content that a moderation score rests on.
     * @enum {string}
     */
    ModerationInputType: 'text' | 'image';
    /**
     * @description What follows from a flag. `score` only reports it, `block` withholds the content, too.
     * @enum {string}
     */
    ModerationMode: 'score' | 'block';
    /** @description Has a moderation model look at the input and at the output of a request. */
    ModerationParam: {
      /** @description Id of the moderation model, such as `omni-moderation-latest`. */
      model: string;
      /** @description What follows from a flag. Null or left out, flags are only reported. */
      policy?: components['schemas']['ModerationPolicyParam'] | null;
    };
    /** @description What to do about flagged input and output. */
    ModerationPolicyParam: {
      /** @description The rule for what the caller sends. Null or left out, it is scored and never blocked. */
      input?: components['schemas']['ModerationConfigParam'] | null;
      /** @description The rule for what the model writes. Null or left out, it is scored and never blocked. */
      output?: components['schemas']['ModerationConfigParam'] | null;
    };
    /** @description The verdict of a moderation model on one piece of content. */
    ModerationResultBody: {
      /**
       * @description Marks this object as a verdict.
       * @default moderation_result
       * @constant
       */
      type: 'moderation_result';
      /** @description The moderation model that gave the verdict. */
      model: string;
      /** @description Whether any category applies. */
      flagged: boolean;
      /** @description Whether each category applies, such as `harassment` or `self-harm/intent`. */
      categories: {
        [key: string]: boolean;
      };
      /** @description How sure the model is of each category, from 0 to 1. */
      category_scores: {
        [key: string]: number;
      };
      /** @description Which kinds of content each score takes into account. A category that does not know images never lists them. */
      category_applied_input_types: {
        [key: string]: components['schemas']['ModerationInputType'][];
      };
    };
    /** @description The record of an uploaded document. */
    OpenAIFile: {
      /** @description Stable id, to be used wherever a file is asked for. */
      id: string;
      /**
       * @description Marks this object as a file.
       * @constant
       */
      object: 'file';
      /** @description Size of the document in bytes. */
      bytes: number;
      /**
       * Format: unixtime
       * @description When the upload finished, in Unix seconds.
       */
      created_at: number;
      /**
       * Format: unixtime
       * @description When the file will be removed, in Unix seconds. Absent or null when it has no expiry policy.
       */
      expires_at?: number | null;
      /** @description Name that the uploader gave to the document. */
      filename: string;
      /** @description What the file was uploaded for, or which operation produced it (the `_output` and `-results` values). */
      purpose:
        | (
            | 'assistants'
            | 'assistants_output'
            | 'batch'
            | 'batch_output'
            | 'evals'
            | 'fine-tune'
            | 'fine-tune-results'
            | 'vision'
            | 'user_data'
          )
        | string;
      /**
       * @deprecated
       * @description How far the processing of the upload has come.
       */
      status: ('uploaded' | 'processed' | 'error') | string;
      /**
       * @deprecated
       * @description Why validation of a training file failed. Fine-tuning jobs report this in their own `error`.
       */
      status_details?: string | null;
    };
    /**
     * @description Whether the model may ask for several tool calls in one turn.
     * @default true
     */
    ParallelToolCalls: boolean;
    /** @description Text that the answer is expected to repeat. */
    PredictionContent: {
      /**
       * @description Marks the prediction as text.
       * @constant
       */
      type: 'content';
      /** @description The expected text. Tokens of it that do not come true are billed all the same. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
    };
    /** @description Marks the end of a prefix worth caching, right behind the content part that carries it. A request can write four at most. */
    PromptCacheBreakpointParam: {
      /**
       * @description Says that the caller set this mark.
       * @default explicit
       * @constant
       */
      mode: 'explicit';
    };
    /**
     * @description Who marks how far a prompt can be reused. With `implicit` the server adds a mark of its own to those of the caller, with `explicit` the caller's marks are the only ones, and a request without any is not cached.
     * @enum {string}
     */
    PromptCacheModeEnum: 'implicit' | 'explicit';
    /** @description How a prompt is cached, so that later requests which begin alike are cheaper and faster. Left out, the server marks the prefix and keeps it for 30 minutes. */
    PromptCacheOptionsParam: {
      ttl?: components['schemas']['PromptCacheTTLEnum'];
      mode?: components['schemas']['PromptCacheModeEnum'];
    };
    /**
     * @description How long the prompt cache keeps what a request writes into it, at the least. Half an hour is the only choice so far.
     * @enum {string}
     */
    PromptCacheTTLEnum: '30m';
    /** @description How long a reasoning model thinks before it answers: less is faster and cheaper, more is better on hard problems. Left out or null, the model's own default holds. Not every model knows every level. */
    ReasoningEffort: ('none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max') | (string | null);
    /** @description Any valid JSON object, without a schema. A message must tell the model to write JSON, too. */
    ResponseFormatJsonObject: {
      /**
       * @description Chooses JSON mode.
       * @constant
       */
      type: 'json_object';
    };
    /** @description JSON that follows a schema of the caller's. */
    ResponseFormatJsonSchema: {
      /**
       * @description Chooses structured output.
       * @constant
       */
      type: 'json_schema';
      /** @description The schema and how closely to follow it. */
      json_schema: {
        /** @description Name of the format, of letters, digits, underscores and dashes. */
        name: string;
        /** @description What the answer is for. The model reads it. */
        description?: string;
        schema?: components['schemas']['ResponseFormatJsonSchemaSchema'];
        /**
         * @description Whether the answer must match the schema exactly. Only a subset of JSON Schema can be strict.
         * @default false
         */
        strict?: boolean | null;
      };
    };
    /** @description A JSON Schema for the answer. */
    ResponseFormatJsonSchemaSchema: {
      [key: string]: unknown;
    };
    /** @description Plain text, the default. */
    ResponseFormatText: {
      /**
       * @description Chooses plain text.
       * @constant
       */
      type: 'text';
    };
    /** @description Forms that the answer takes. Left out, it is written only. Spoken output is for audio models, and needs `audio`, too. */
    ResponseModalities: components['schemas']['ChatCompletionModality'][] | null;
    /** @description Price and speed class of a request. `auto`, which holds when it is left out, follows the project's settings; `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are dearer and quicker, `scale` uses capacity bought ahead, `ultrafast` exists in Responses only. A response names the class that really served it. */
    ServiceTier: ('auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | 'ultrafast') | (string | null);
    /**
     * @description Up to four texts at which the model stops writing. They are not part of the answer. Reasoning models refuse them.
     * @default null
     */
    StopConfiguration: (string | null) | string[];
    /**
     * @description How much the model says. Left out or null, it is `medium`.
     * @enum {string|null}
     */
    Verbosity: 'low' | 'medium' | 'high' | null;
    /** @description The voice that speaks, by the name of a built-in one or by the id of one's own. */
    VoiceIdsOrCustomVoice:
      | components['schemas']['VoiceIdsShared']
      | {
          /** @description Id of the voice. */
          id: string;
        };
    /** @description Name of a built-in voice. Servers add voices freely. */
    VoiceIdsShared:
      | ('alloy' | 'ash' | 'ballad' | 'cedar' | 'coral' | 'echo' | 'marin' | 'sage' | 'shimmer' | 'verse')
      | string;
    /**
     * @description How much of what is found the model gets to read. More takes longer and costs more.
     * @default medium
     * @enum {string}
     */
    WebSearchContextSize: 'low' | 'medium' | 'high';
    /** @description A place, as exact as the caller likes. */
    WebSearchLocation: {
      /** @description Two-letter country code of ISO 3166, such as `DE`. */
      country?: string;
      /** @description State or region, in free text. */
      region?: string;
      /** @description City, in free text. */
      city?: string;
      /** @description IANA time zone, such as `Europe/Berlin`. */
      timezone?: string;
    };
  };
  responses: {
    /** @description The request is malformed, or a field or parameter has a value that the operation does not take. */
    BadRequest: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The body is larger than the operation takes. */
    ContentTooLarge: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The key is valid but may not do this. */
    Forbidden: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The server failed while it worked on the request. */
    InternalServerError: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The resource, or the route itself, does not exist, or the key may not see it. */
    NotFound: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The server is overloaded or down for a while. */
    ServiceUnavailable: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        'retry-after': components['headers']['retry-after'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description A rate limit was hit, or the quota is spent. Only the first passes with time. */
    TooManyRequests: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        'retry-after': components['headers']['retry-after'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description No usable key came with the request. */
    Unauthorized: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
  };
  parameters: {
    /**
     * @description Upper bound on the number of items in one page.
     * @example 50
     */
    limit: number;
    /**
     * @description Sort direction by creation time, `asc` for oldest first.
     * @example asc
     */
    order: 'asc' | 'desc';
  };
  requestBodies: never;
  headers: {
    /**
     * @description How long to wait before the next try, in seconds or as an HTTP date.
     * @example 20
     */
    'retry-after': string;
    /**
     * @description How many requests the key may spend in one rate-limit window. Not every server sends it.
     * @example 5000
     */
    'x-ratelimit-limit-requests': number;
    /**
     * @description How many tokens the key may spend in one rate-limit window. Not every server sends it.
     * @example 160000
     */
    'x-ratelimit-limit-tokens': number;
    /**
     * @description How many requests are left in the current rate-limit window.
     * @example 4999
     */
    'x-ratelimit-remaining-requests': number;
    /**
     * @description How many tokens are left in the current rate-limit window.
     * @example 159432
     */
    'x-ratelimit-remaining-tokens': number;
    /**
     * @description Time until the request budget is full again, as a duration such as `12ms` or `6m0s`.
     * @example 12ms
     */
    'x-ratelimit-reset-requests': string;
    /**
     * @description Time until the token budget is full again, as a duration such as `12ms` or `6m0s`.
     * @example 213ms
     */
    'x-ratelimit-reset-tokens': string;
    /**
     * @description Id of this request in the server's logs. Quote it when you report a problem.
     * @example req_7f3c91d2a8b64e05b1c9d6e2f4a07b38
     */
    'x-request-id': string;
  };
  pathItems: never;
}
export type ChatCompletionAllowedTools = components['schemas']['ChatCompletionAllowedTools'];
export type ChatCompletionAllowedToolsChoice = components['schemas']['ChatCompletionAllowedToolsChoice'];
export type ChatCompletionAudio = components['schemas']['ChatCompletionAudio'];
export type ChatCompletionAudioParam = components['schemas']['ChatCompletionAudioParam'];
export type ChatCompletionCustomToolGrammarFormat = components['schemas']['ChatCompletionCustomToolGrammarFormat'];
export type ChatCompletionCustomToolTextFormat = components['schemas']['ChatCompletionCustomToolTextFormat'];
export type ChatCompletionDeleted = components['schemas']['ChatCompletionDeleted'];
export type ChatCompletionFunctionCallOption = components['schemas']['ChatCompletionFunctionCallOption'];
export type ChatCompletionFunctions = components['schemas']['ChatCompletionFunctions'];
export type ChatCompletionList = components['schemas']['ChatCompletionList'];
export type ChatCompletionLogprobs = components['schemas']['ChatCompletionLogprobs'];
export type ChatCompletionMessageCustomToolCall = components['schemas']['ChatCompletionMessageCustomToolCall'];
export type ChatCompletionMessageList = components['schemas']['ChatCompletionMessageList'];
export type ChatCompletionMessageToolCall = components['schemas']['ChatCompletionMessageToolCall'];
export type ChatCompletionMessageToolCallChunk = components['schemas']['ChatCompletionMessageToolCallChunk'];
export type ChatCompletionMessageToolCallUnion = components['schemas']['ChatCompletionMessageToolCallUnion'];
export type ChatCompletionMessageToolCalls = components['schemas']['ChatCompletionMessageToolCalls'];
export type ChatCompletionModality = components['schemas']['ChatCompletionModality'];
export type ChatCompletionModeration = components['schemas']['ChatCompletionModeration'];
export type ChatCompletionModerationError = components['schemas']['ChatCompletionModerationError'];
export type ChatCompletionModerationResults = components['schemas']['ChatCompletionModerationResults'];
export type ChatCompletionNamedToolChoice = components['schemas']['ChatCompletionNamedToolChoice'];
export type ChatCompletionNamedToolChoiceCustom = components['schemas']['ChatCompletionNamedToolChoiceCustom'];
export type ChatCompletionRequestAssistantMessage = components['schemas']['ChatCompletionRequestAssistantMessage'];
export type ChatCompletionRequestAssistantMessageContentPart =
  components['schemas']['ChatCompletionRequestAssistantMessageContentPart'];
export type ChatCompletionRequestDeveloperMessage = components['schemas']['ChatCompletionRequestDeveloperMessage'];
export type ChatCompletionRequestFunctionMessage = components['schemas']['ChatCompletionRequestFunctionMessage'];
export type ChatCompletionRequestMessage = components['schemas']['ChatCompletionRequestMessage'];
export type ChatCompletionRequestMessageContentPartAudio =
  components['schemas']['ChatCompletionRequestMessageContentPartAudio'];
export type ChatCompletionRequestMessageContentPartFile =
  components['schemas']['ChatCompletionRequestMessageContentPartFile'];
export type ChatCompletionRequestMessageContentPartImage =
  components['schemas']['ChatCompletionRequestMessageContentPartImage'];
export type ChatCompletionRequestMessageContentPartRefusal =
  components['schemas']['ChatCompletionRequestMessageContentPartRefusal'];
export type ChatCompletionRequestMessageContentPartText =
  components['schemas']['ChatCompletionRequestMessageContentPartText'];
export type ChatCompletionRequestSystemMessage = components['schemas']['ChatCompletionRequestSystemMessage'];
export type ChatCompletionRequestToolMessage = components['schemas']['ChatCompletionRequestToolMessage'];
export type ChatCompletionRequestUserMessage = components['schemas']['ChatCompletionRequestUserMessage'];
export type ChatCompletionRequestUserMessageContentPart =
  components['schemas']['ChatCompletionRequestUserMessageContentPart'];
export type ChatCompletionResponseMessage = components['schemas']['ChatCompletionResponseMessage'];
export type ChatCompletionStoreMessage = components['schemas']['ChatCompletionStoreMessage'];
export type ChatCompletionStreamEvent = components['schemas']['ChatCompletionStreamEvent'];
export type ChatCompletionStreamOptions = components['schemas']['ChatCompletionStreamOptions'];
export type ChatCompletionStreamResponseDelta = components['schemas']['ChatCompletionStreamResponseDelta'];
export type ChatCompletionTokenLogprob = components['schemas']['ChatCompletionTokenLogprob'];
export type ChatCompletionTool = components['schemas']['ChatCompletionTool'];
export type ChatCompletionToolChoiceOption = components['schemas']['ChatCompletionToolChoiceOption'];
export type ChatCompletionToolUnion = components['schemas']['ChatCompletionToolUnion'];
export type ChatCompletionUrlCitation = components['schemas']['ChatCompletionUrlCitation'];
export type CompletionUsage = components['schemas']['CompletionUsage'];
export type CreateChatCompletionRequest = components['schemas']['CreateChatCompletionRequest'];
export type CreateChatCompletionResponse = components['schemas']['CreateChatCompletionResponse'];
export type CreateChatCompletionStreamResponse = components['schemas']['CreateChatCompletionStreamResponse'];
export type CreateFileRequest = components['schemas']['CreateFileRequest'];
export type CreateModelResponseProperties = components['schemas']['CreateModelResponseProperties'];
export type CustomToolChatCompletions = components['schemas']['CustomToolChatCompletions'];
export type DeleteFileResponse = components['schemas']['DeleteFileResponse'];
export type Error = components['schemas']['Error'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type FileExpirationAfter = components['schemas']['FileExpirationAfter'];
export type FilePurpose = components['schemas']['FilePurpose'];
export type FunctionObject = components['schemas']['FunctionObject'];
export type FunctionParameters = components['schemas']['FunctionParameters'];
export type ListFilesResponse = components['schemas']['ListFilesResponse'];
export type Metadata = components['schemas']['Metadata'];
export type ModelIdsShared = components['schemas']['ModelIdsShared'];
export type ModelResponseProperties = components['schemas']['ModelResponseProperties'];
export type ModerationConfigParam = components['schemas']['ModerationConfigParam'];
export type ModerationInputType = components['schemas']['ModerationInputType'];
export type ModerationMode = components['schemas']['ModerationMode'];
export type ModerationParam = components['schemas']['ModerationParam'];
export type ModerationPolicyParam = components['schemas']['ModerationPolicyParam'];
export type ModerationResultBody = components['schemas']['ModerationResultBody'];
export type OpenAIFile = components['schemas']['OpenAIFile'];
export type ParallelToolCalls = components['schemas']['ParallelToolCalls'];
export type PredictionContent = components['schemas']['PredictionContent'];
export type PromptCacheBreakpointParam = components['schemas']['PromptCacheBreakpointParam'];
export type PromptCacheModeEnum = components['schemas']['PromptCacheModeEnum'];
export type PromptCacheOptionsParam = components['schemas']['PromptCacheOptionsParam'];
export type PromptCacheTTLEnum = components['schemas']['PromptCacheTTLEnum'];
export type ReasoningEffort = components['schemas']['ReasoningEffort'];
export type ResponseFormatJsonObject = components['schemas']['ResponseFormatJsonObject'];
export type ResponseFormatJsonSchema = components['schemas']['ResponseFormatJsonSchema'];
export type ResponseFormatJsonSchemaSchema = components['schemas']['ResponseFormatJsonSchemaSchema'];
export type ResponseFormatText = components['schemas']['ResponseFormatText'];
export type ResponseModalities = components['schemas']['ResponseModalities'];
export type ServiceTier = components['schemas']['ServiceTier'];
export type StopConfiguration = components['schemas']['StopConfiguration'];
export type Verbosity = components['schemas']['Verbosity'];
export type VoiceIdsOrCustomVoice = components['schemas']['VoiceIdsOrCustomVoice'];
export type VoiceIdsShared = components['schemas']['VoiceIdsShared'];
export type WebSearchContextSize = components['schemas']['WebSearchContextSize'];
export type WebSearchLocation = components['schemas']['WebSearchLocation'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseContentTooLarge = components['responses']['ContentTooLarge'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterOrder = components['parameters']['order'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type HeaderXRatelimitLimitRequests = components['headers']['x-ratelimit-limit-requests'];
export type HeaderXRatelimitLimitTokens = components['headers']['x-ratelimit-limit-tokens'];
export type HeaderXRatelimitRemainingRequests = components['headers']['x-ratelimit-remaining-requests'];
export type HeaderXRatelimitRemainingTokens = components['headers']['x-ratelimit-remaining-tokens'];
export type HeaderXRatelimitResetRequests = components['headers']['x-ratelimit-reset-requests'];
export type HeaderXRatelimitResetTokens = components['headers']['x-ratelimit-reset-tokens'];
export type HeaderXRequestId = components['headers']['x-request-id'];
export type $defs = Record<string, never>;
export interface operations {
  listChatCompletions: {
    parameters: {
      query?: {
        /**
         * @description Keep only completions of this model. Left out, those of every model are listed.
         * @example gpt-5.4-mini-2026-03-17
         */
        model?: string;
        /**
         * @description Keep only completions that have all of these labels, for example `metadata[ticket]=4711`.
         * @example {
         *       "ticket": "4711"
         *     }
         */
        metadata?: components['schemas']['Metadata'];
        /**
         * @description Cursor. The page starts behind the completion with this id; send the `last_id` of the page before.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        after?: string;
        /**
         * @description Upper bound on the number of items in one page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time, `asc` for oldest first.
         * @example desc
         */
        order?: 'asc' | 'desc';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of stored completions. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatCompletionList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  createChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The conversation, the model, and how to answer. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateChatCompletionRequest'];
      };
    };
    responses: {
      /** @description The answer, as a whole or, with `stream`, in pieces. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'x-ratelimit-limit-requests': components['headers']['x-ratelimit-limit-requests'];
          'x-ratelimit-limit-tokens': components['headers']['x-ratelimit-limit-tokens'];
          'x-ratelimit-remaining-requests': components['headers']['x-ratelimit-remaining-requests'];
          'x-ratelimit-remaining-tokens': components['headers']['x-ratelimit-remaining-tokens'];
          'x-ratelimit-reset-requests': components['headers']['x-ratelimit-reset-requests'];
          'x-ratelimit-reset-tokens': components['headers']['x-ratelimit-reset-tokens'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreateChatCompletionResponse'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stored completion. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreateChatCompletionResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  updateChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /** @description The new labels, all of them. */
    requestBody: {
      content: {
        'application/json': {
          metadata: components['schemas']['Metadata'];
        };
      };
    };
    responses: {
      /** @description The completion with its new labels. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreateChatCompletionResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  deleteChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The completion is gone. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatCompletionDeleted'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getChatCompletionMessages: {
    parameters: {
      query?: {
        /**
         * @description Cursor. The page starts behind the message with this id; send the `last_id` of the page before.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa-0
         */
        after?: string;
        /**
         * @description Upper bound on the number of items in one page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by position in the conversation, `asc` for oldest first.
         * @example desc
         */
        order?: 'asc' | 'desc';
      };
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of messages. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatCompletionMessageList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  listFiles: {
    parameters: {
      query?: {
        /**
         * @description Keep only files uploaded for this purpose. Left out, files of every purpose are listed.
         * @example fine-tune
         */
        purpose?: string;
        /**
         * @description Upper bound on the number of files in one page.
         * @example 100
         */
        limit?: number;
        /**
         * @description Sort direction by creation time, `asc` for oldest first.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor. The page starts behind the file with this id; send the `last_id` of the page before.
         * @example file-2WtHc9sQxKd4VnJe
         */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of files. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListFilesResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  uploadFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The document and what it is for, as form fields. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['CreateFileRequest'];
      };
    };
    responses: {
      /** @description The file, stored. Use its id wherever a file id is asked for. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenAIFile'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      413: components['responses']['ContentTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  retrieveFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file, as the upload returned it.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file's record. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenAIFile'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  deleteFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file, as the upload returned it.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is gone. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteFileResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  downloadFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file whose bytes are wanted.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes, whatever their format. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
}
