// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { PathClient } from '../../src/client/core/index.ts';
import type { ClientOptions as Options } from '../../src/client/core/index.ts';
import { operations } from './operations/index.ts';
import type { paths } from '../types.ts';
import { Chat } from './resources/chat.ts';
import { Files } from './resources/files.ts';
import type * as ChatCompletionsModule from './resources/chat/completions.ts';
import type * as ChatCompletionsMessagesModule from './resources/chat/completions/messages.ts';
import type * as CompletionsModule from './resources/completions.ts';
import type * as FilesModule from './resources/files.ts';
import type * as ResponsesModule from './resources/responses.ts';
import type * as SharedModule from './resources/shared.ts';

/** A client of the API: its resources are properties, their operations methods. */
export class OpenAI extends PathClient<paths> {
  readonly chat = new Chat(this);
  readonly files = new Files(this);

  /** @throws {OpenAIError} when neither an API key nor an administrator's key is given. */
  constructor(options: Options = {}) {
    super(operations, options);
  }
}

export declare namespace OpenAI {
  export type ClientOptions = Options;
  export type ChatCompletion = ChatCompletionsModule.ChatCompletion;
  export type ChatCompletionAllowedToolChoice = ChatCompletionsModule.ChatCompletionAllowedToolChoice;
  export type ChatCompletionAllowedTools = ChatCompletionsModule.ChatCompletionAllowedTools;
  export type ChatCompletionAssistantMessageParam = ChatCompletionsModule.ChatCompletionAssistantMessageParam;
  export type ChatCompletionAudio = ChatCompletionsModule.ChatCompletionAudio;
  export type ChatCompletionAudioParam = ChatCompletionsModule.ChatCompletionAudioParam;
  export type ChatCompletionChunk = ChatCompletionsModule.ChatCompletionChunk;
  export type ChatCompletionContentPart = ChatCompletionsModule.ChatCompletionContentPart;
  export type ChatCompletionContentPartImage = ChatCompletionsModule.ChatCompletionContentPartImage;
  export type ChatCompletionContentPartInputAudio = ChatCompletionsModule.ChatCompletionContentPartInputAudio;
  export type ChatCompletionContentPartRefusal = ChatCompletionsModule.ChatCompletionContentPartRefusal;
  export type ChatCompletionContentPartText = ChatCompletionsModule.ChatCompletionContentPartText;
  export type ChatCompletionCreateParams = ChatCompletionsModule.ChatCompletionCreateParams;
  export type ChatCompletionCustomTool = ChatCompletionsModule.ChatCompletionCustomTool;
  export type ChatCompletionDeleted = ChatCompletionsModule.ChatCompletionDeleted;
  export type ChatCompletionDeveloperMessageParam = ChatCompletionsModule.ChatCompletionDeveloperMessageParam;
  export type ChatCompletionFunctionCallOption = ChatCompletionsModule.ChatCompletionFunctionCallOption;
  export type ChatCompletionFunctionMessageParam = ChatCompletionsModule.ChatCompletionFunctionMessageParam;
  export type ChatCompletionFunctionTool = ChatCompletionsModule.ChatCompletionFunctionTool;
  export type ChatCompletionListParams = ChatCompletionsModule.ChatCompletionListParams;
  export type ChatCompletionMessage = ChatCompletionsModule.ChatCompletionMessage;
  export type ChatCompletionMessageCustomToolCall = ChatCompletionsModule.ChatCompletionMessageCustomToolCall;
  export type ChatCompletionMessageFunctionToolCall = ChatCompletionsModule.ChatCompletionMessageFunctionToolCall;
  export type ChatCompletionMessageParam = ChatCompletionsModule.ChatCompletionMessageParam;
  export type ChatCompletionMessageToolCall = ChatCompletionsModule.ChatCompletionMessageToolCall;
  export type ChatCompletionModality = ChatCompletionsModule.ChatCompletionModality;
  export type ChatCompletionNamedToolChoice = ChatCompletionsModule.ChatCompletionNamedToolChoice;
  export type ChatCompletionNamedToolChoiceCustom = ChatCompletionsModule.ChatCompletionNamedToolChoiceCustom;
  export type ChatCompletionPredictionContent = ChatCompletionsModule.ChatCompletionPredictionContent;
  export type ChatCompletionStoreMessage = ChatCompletionsModule.ChatCompletionStoreMessage;
  export type ChatCompletionStoreMessagesPage = ChatCompletionsMessagesModule.ChatCompletionStoreMessagesPage;
  export type ChatCompletionStreamOptions = ChatCompletionsModule.ChatCompletionStreamOptions;
  export type ChatCompletionSystemMessageParam = ChatCompletionsModule.ChatCompletionSystemMessageParam;
  export type ChatCompletionTokenLogprob = ChatCompletionsModule.ChatCompletionTokenLogprob;
  export type ChatCompletionTool = ChatCompletionsModule.ChatCompletionTool;
  export type ChatCompletionToolChoiceOption = ChatCompletionsModule.ChatCompletionToolChoiceOption;
  export type ChatCompletionToolMessageParam = ChatCompletionsModule.ChatCompletionToolMessageParam;
  export type ChatCompletionUpdateParams = ChatCompletionsModule.ChatCompletionUpdateParams;
  export type ChatCompletionUserMessageParam = ChatCompletionsModule.ChatCompletionUserMessageParam;
  export type ChatCompletionsPage = ChatCompletionsModule.ChatCompletionsPage;
  export type ChatModel = SharedModule.ChatModel;
  export type CompletionUsage = CompletionsModule.CompletionUsage;
  export type FileCreateParams = FilesModule.FileCreateParams;
  export type FileDeleted = FilesModule.FileDeleted;
  export type FileListParams = FilesModule.FileListParams;
  export type FileObject = FilesModule.FileObject;
  export type FileObjectsPage = FilesModule.FileObjectsPage;
  export type FilePurpose = FilesModule.FilePurpose;
  export type FunctionDefinition = SharedModule.FunctionDefinition;
  export type FunctionParameters = SharedModule.FunctionParameters;
  export type MessageListParams = ChatCompletionsMessagesModule.MessageListParams;
  export type Metadata = SharedModule.Metadata;
  export type ReasoningEffort = SharedModule.ReasoningEffort;
  export type ResponseFormatJSONObject = SharedModule.ResponseFormatJSONObject;
  export type ResponseFormatJSONSchema = SharedModule.ResponseFormatJSONSchema;
  export type ResponseFormatText = SharedModule.ResponseFormatText;
  export type ServiceTier = ResponsesModule.ServiceTier;

  export namespace Chat {
    export type ChatCompletion = ChatCompletionsModule.ChatCompletion;
    export type ChatCompletionAllowedToolChoice = ChatCompletionsModule.ChatCompletionAllowedToolChoice;
    export type ChatCompletionAllowedTools = ChatCompletionsModule.ChatCompletionAllowedTools;
    export type ChatCompletionAssistantMessageParam = ChatCompletionsModule.ChatCompletionAssistantMessageParam;
    export type ChatCompletionAudio = ChatCompletionsModule.ChatCompletionAudio;
    export type ChatCompletionAudioParam = ChatCompletionsModule.ChatCompletionAudioParam;
    export type ChatCompletionChunk = ChatCompletionsModule.ChatCompletionChunk;
    export type ChatCompletionContentPart = ChatCompletionsModule.ChatCompletionContentPart;
    export type ChatCompletionContentPartImage = ChatCompletionsModule.ChatCompletionContentPartImage;
    export type ChatCompletionContentPartInputAudio = ChatCompletionsModule.ChatCompletionContentPartInputAudio;
    export type ChatCompletionContentPartRefusal = ChatCompletionsModule.ChatCompletionContentPartRefusal;
    export type ChatCompletionContentPartText = ChatCompletionsModule.ChatCompletionContentPartText;
    export type ChatCompletionCreateParams = ChatCompletionsModule.ChatCompletionCreateParams;
    export type ChatCompletionCustomTool = ChatCompletionsModule.ChatCompletionCustomTool;
    export type ChatCompletionDeleted = ChatCompletionsModule.ChatCompletionDeleted;
    export type ChatCompletionDeveloperMessageParam = ChatCompletionsModule.ChatCompletionDeveloperMessageParam;
    export type ChatCompletionFunctionCallOption = ChatCompletionsModule.ChatCompletionFunctionCallOption;
    export type ChatCompletionFunctionMessageParam = ChatCompletionsModule.ChatCompletionFunctionMessageParam;
    export type ChatCompletionFunctionTool = ChatCompletionsModule.ChatCompletionFunctionTool;
    export type ChatCompletionListParams = ChatCompletionsModule.ChatCompletionListParams;
    export type ChatCompletionMessage = ChatCompletionsModule.ChatCompletionMessage;
    export type ChatCompletionMessageCustomToolCall = ChatCompletionsModule.ChatCompletionMessageCustomToolCall;
    export type ChatCompletionMessageFunctionToolCall = ChatCompletionsModule.ChatCompletionMessageFunctionToolCall;
    export type ChatCompletionMessageParam = ChatCompletionsModule.ChatCompletionMessageParam;
    export type ChatCompletionMessageToolCall = ChatCompletionsModule.ChatCompletionMessageToolCall;
    export type ChatCompletionModality = ChatCompletionsModule.ChatCompletionModality;
    export type ChatCompletionNamedToolChoice = ChatCompletionsModule.ChatCompletionNamedToolChoice;
    export type ChatCompletionNamedToolChoiceCustom = ChatCompletionsModule.ChatCompletionNamedToolChoiceCustom;
    export type ChatCompletionPredictionContent = ChatCompletionsModule.ChatCompletionPredictionContent;
    export type ChatCompletionStoreMessage = ChatCompletionsModule.ChatCompletionStoreMessage;
    export type ChatCompletionStoreMessagesPage = ChatCompletionsMessagesModule.ChatCompletionStoreMessagesPage;
    export type ChatCompletionStreamOptions = ChatCompletionsModule.ChatCompletionStreamOptions;
    export type ChatCompletionSystemMessageParam = ChatCompletionsModule.ChatCompletionSystemMessageParam;
    export type ChatCompletionTokenLogprob = ChatCompletionsModule.ChatCompletionTokenLogprob;
    export type ChatCompletionTool = ChatCompletionsModule.ChatCompletionTool;
    export type ChatCompletionToolChoiceOption = ChatCompletionsModule.ChatCompletionToolChoiceOption;
    export type ChatCompletionToolMessageParam = ChatCompletionsModule.ChatCompletionToolMessageParam;
    export type ChatCompletionUpdateParams = ChatCompletionsModule.ChatCompletionUpdateParams;
    export type ChatCompletionUserMessageParam = ChatCompletionsModule.ChatCompletionUserMessageParam;
    export type ChatCompletionsPage = ChatCompletionsModule.ChatCompletionsPage;
    export type MessageListParams = ChatCompletionsMessagesModule.MessageListParams;

    export namespace Completions {
      export type ChatCompletion = ChatCompletionsModule.ChatCompletion;
      export type ChatCompletionAllowedToolChoice = ChatCompletionsModule.ChatCompletionAllowedToolChoice;
      export type ChatCompletionAllowedTools = ChatCompletionsModule.ChatCompletionAllowedTools;
      export type ChatCompletionAssistantMessageParam = ChatCompletionsModule.ChatCompletionAssistantMessageParam;
      export type ChatCompletionAudio = ChatCompletionsModule.ChatCompletionAudio;
      export type ChatCompletionAudioParam = ChatCompletionsModule.ChatCompletionAudioParam;
      export type ChatCompletionChunk = ChatCompletionsModule.ChatCompletionChunk;
      export type ChatCompletionContentPart = ChatCompletionsModule.ChatCompletionContentPart;
      export type ChatCompletionContentPartImage = ChatCompletionsModule.ChatCompletionContentPartImage;
      export type ChatCompletionContentPartInputAudio = ChatCompletionsModule.ChatCompletionContentPartInputAudio;
      export type ChatCompletionContentPartRefusal = ChatCompletionsModule.ChatCompletionContentPartRefusal;
      export type ChatCompletionContentPartText = ChatCompletionsModule.ChatCompletionContentPartText;
      export type ChatCompletionCreateParams = ChatCompletionsModule.ChatCompletionCreateParams;
      export type ChatCompletionCustomTool = ChatCompletionsModule.ChatCompletionCustomTool;
      export type ChatCompletionDeleted = ChatCompletionsModule.ChatCompletionDeleted;
      export type ChatCompletionDeveloperMessageParam = ChatCompletionsModule.ChatCompletionDeveloperMessageParam;
      export type ChatCompletionFunctionCallOption = ChatCompletionsModule.ChatCompletionFunctionCallOption;
      export type ChatCompletionFunctionMessageParam = ChatCompletionsModule.ChatCompletionFunctionMessageParam;
      export type ChatCompletionFunctionTool = ChatCompletionsModule.ChatCompletionFunctionTool;
      export type ChatCompletionListParams = ChatCompletionsModule.ChatCompletionListParams;
      export type ChatCompletionMessage = ChatCompletionsModule.ChatCompletionMessage;
      export type ChatCompletionMessageCustomToolCall = ChatCompletionsModule.ChatCompletionMessageCustomToolCall;
      export type ChatCompletionMessageFunctionToolCall = ChatCompletionsModule.ChatCompletionMessageFunctionToolCall;
      export type ChatCompletionMessageParam = ChatCompletionsModule.ChatCompletionMessageParam;
      export type ChatCompletionMessageToolCall = ChatCompletionsModule.ChatCompletionMessageToolCall;
      export type ChatCompletionModality = ChatCompletionsModule.ChatCompletionModality;
      export type ChatCompletionNamedToolChoice = ChatCompletionsModule.ChatCompletionNamedToolChoice;
      export type ChatCompletionNamedToolChoiceCustom = ChatCompletionsModule.ChatCompletionNamedToolChoiceCustom;
      export type ChatCompletionPredictionContent = ChatCompletionsModule.ChatCompletionPredictionContent;
      export type ChatCompletionStoreMessage = ChatCompletionsModule.ChatCompletionStoreMessage;
      export type ChatCompletionStoreMessagesPage = ChatCompletionsMessagesModule.ChatCompletionStoreMessagesPage;
      export type ChatCompletionStreamOptions = ChatCompletionsModule.ChatCompletionStreamOptions;
      export type ChatCompletionSystemMessageParam = ChatCompletionsModule.ChatCompletionSystemMessageParam;
      export type ChatCompletionTokenLogprob = ChatCompletionsModule.ChatCompletionTokenLogprob;
      export type ChatCompletionTool = ChatCompletionsModule.ChatCompletionTool;
      export type ChatCompletionToolChoiceOption = ChatCompletionsModule.ChatCompletionToolChoiceOption;
      export type ChatCompletionToolMessageParam = ChatCompletionsModule.ChatCompletionToolMessageParam;
      export type ChatCompletionUpdateParams = ChatCompletionsModule.ChatCompletionUpdateParams;
      export type ChatCompletionUserMessageParam = ChatCompletionsModule.ChatCompletionUserMessageParam;
      export type ChatCompletionsPage = ChatCompletionsModule.ChatCompletionsPage;
      export type MessageListParams = ChatCompletionsMessagesModule.MessageListParams;

      export namespace Messages {
        export type ChatCompletionStoreMessagesPage = ChatCompletionsMessagesModule.ChatCompletionStoreMessagesPage;
        export type MessageListParams = ChatCompletionsMessagesModule.MessageListParams;
      }
    }
  }

  export namespace Files {
    export type FileCreateParams = FilesModule.FileCreateParams;
    export type FileDeleted = FilesModule.FileDeleted;
    export type FileListParams = FilesModule.FileListParams;
    export type FileObject = FilesModule.FileObject;
    export type FileObjectsPage = FilesModule.FileObjectsPage;
    export type FilePurpose = FilesModule.FilePurpose;
  }
}
