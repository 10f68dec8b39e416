// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { InputItems } from './responses/input-items.ts';
import { InputTokens } from './responses/input-tokens.ts';
import {
  APIResource,
  addOutputText,
  call,
  callAndPoll,
  paramsAndOptions,
  poll,
  streamCall,
  withOutputText,
} from '../../../src/client/core/index.ts';
import {
  cancelResponse as cancelResponseOperation,
  compactConversation as compactConversationOperation,
  createResponse as createResponseOperation,
  createResponseEvents,
  deleteResponse as deleteResponseOperation,
  getResponse as getResponseOperation,
  getResponseEvents,
} from '../operations/responses.ts';
import type { APIPromise, OptionsAlone, PollOptions, RequestOptions, Stream } from '../../../src/client/core/index.ts';
import type {
  ApplyPatchTool,
  CompactedResponse,
  ComputerAction,
  ComputerActionList,
  ComputerTool,
  ComputerUsePreviewTool,
  ContainerAuto,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerNetworkPolicyDomainSecret,
  ContainerReference,
  CustomTool,
  EasyInputMessage,
  FileSearchTool,
  FunctionShellTool,
  FunctionTool,
  ImageDetail,
  InlineSkill,
  InlineSkillSource,
  LocalEnvironment,
  LocalSkill,
  McpToolCallError,
  NamespaceTool,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseCodeInterpreterCallCodeDeltaEvent,
  ResponseCodeInterpreterCallCodeDoneEvent,
  ResponseCodeInterpreterCallCompletedEvent,
  ResponseCodeInterpreterCallInProgressEvent,
  ResponseCodeInterpreterCallInterpretingEvent,
  ResponseCodeInterpreterToolCall,
  ResponseCompactParams,
  ResponseCompactionCompactingEvent,
  ResponseCompactionItem,
  ResponseCompactionItemParam,
  ResponseCompletedEvent,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseComputerToolCallOutputScreenshot,
  ResponseConfigurationUpdateItem,
  ResponseConfigurationUpdateItemParam,
  ResponseContainerReference,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseConversationParam,
  ResponseCreateParamsBase,
  ResponseCreatedEvent,
  ResponseCustomToolCall,
  ResponseCustomToolCallInputDeltaEvent,
  ResponseCustomToolCallInputDoneEvent,
  ResponseCustomToolCallItem,
  ResponseCustomToolCallOutput,
  ResponseCustomToolCallOutputItem,
  ResponseDeleted,
  ResponseError,
  ResponseErrorEvent,
  ResponseFailedEvent,
  ResponseFileSearchCallCompletedEvent,
  ResponseFileSearchCallInProgressEvent,
  ResponseFileSearchCallSearchingEvent,
  ResponseFileSearchToolCall,
  ResponseFormatTextConfig,
  ResponseFormatTextJSONSchemaConfig,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseFunctionShellCallOutputContent,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionWebSearch,
  ResponseImageGenCallCompletedEvent,
  ResponseImageGenCallGeneratingEvent,
  ResponseImageGenCallInProgressEvent,
  ResponseImageGenCallPartialImageEvent,
  ResponseInProgressEvent,
  ResponseIncludable,
  ResponseIncompleteEvent,
  ResponseInputAudio,
  ResponseInputContent,
  ResponseInputFile,
  ResponseInputFileContent,
  ResponseInputImage,
  ResponseInputImageContent,
  ResponseInputItem,
  ResponseInputMessageContentList,
  ResponseInputMessageItem,
  ResponseInputText,
  ResponseInputTextContent,
  ResponseItem,
  ResponseLocalEnvironment,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseMcpListToolsCompletedEvent,
  ResponseMcpListToolsFailedEvent,
  ResponseMcpListToolsInProgressEvent,
  ResponseOutputItem,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseOutputTextAnnotationAddedEvent,
  ResponsePrompt,
  ResponseQueuedEvent,
  ResponseReasoningItem,
  ResponseReasoningSummaryPartAddedEvent,
  ResponseReasoningSummaryPartDoneEvent,
  ResponseReasoningSummaryTextDeltaEvent,
  ResponseReasoningSummaryTextDoneEvent,
  ResponseReasoningTextDeltaEvent,
  ResponseReasoningTextDoneEvent,
  ResponseRefusalDeltaEvent,
  ResponseRefusalDoneEvent,
  ResponseShellCallCommandAddedEvent,
  ResponseShellCallCommandDeltaEvent,
  ResponseShellCallCommandDoneEvent,
  ResponseShellCallOutputContentDeltaEvent,
  ResponseShellCallOutputContentDoneEvent,
  ResponseStreamEvent,
  ResponseTextConfig,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
  ResponseToolSearchCall,
  ResponseToolSearchOutputItem,
  ResponseToolSearchOutputItemParam,
  ResponseUsage,
  ResponseWebSearchCallCompletedEvent,
  ResponseWebSearchCallInProgressEvent,
  ResponseWebSearchCallSearchingEvent,
  ServiceTier,
  SkillReference,
  Tool,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolChoiceTypes,
  ToolSearchTool,
  WebSearchPreviewTool,
  WebSearchTool,
} from '../../types.ts';
import type * as schema from '../../types.ts';

export type { ApplyPatchTool };

export type { CompactedResponse };

export type { ComputerAction };

export type { ComputerActionList };

export type { ComputerTool };

export type { ComputerUsePreviewTool };

export type { ContainerAuto };

export type { ContainerNetworkPolicyAllowlist };

export type { ContainerNetworkPolicyDisabled };

export type { ContainerNetworkPolicyDomainSecret };

export type { ContainerReference };

export type { CustomTool };

export type { EasyInputMessage };

export type { FileSearchTool };

export type { FunctionShellTool };

export type { FunctionTool };

export type { ImageDetail };

export type { InlineSkill };

export type { InlineSkillSource };

export type { LocalEnvironment };

export type { LocalSkill };

export type { McpToolCallError };

export type { NamespaceTool };

/** An answer of a model, with its input references and effective settings. */
export interface Response extends schema.ModelResponseProperties, schema.ResponseProperties {
  /** Id of a model for Responses, including some without Chat completions support. */
  model: schema.ResponsesModel;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: schema.Metadata;
  /** Access programs in force. Null if there are none, or if the server fell back to the standard one. */
  access_programs?: schema.AccessPrograms | null;
  /** Who pays for the response. */
  billing?: schema.Response.Billing;
  /** Effective penalty for tokens by their frequency so far. */
  frequency_penalty?: number | null;
  /** How the images of the context were treated. */
  image?: schema.ImageOptions;
  /** Input items. Most servers omit them; list them with `listInputItems`. */
  input?: schema.ResponseInputItem[];
  /** Input items that the server changed. */
  input_transformations?: schema.InputTransformation[];
  /** Effective penalty for tokens that have occurred. */
  presence_penalty?: number | null;
  /** Use of the cache in comparison with the response `comparison_response_id`. Absent unless requested. */
  prompt_cache_diagnostics?: schema.PromptCacheDiagnostics;
  /** Whether the response is stored on the server. */
  store?: boolean | null;
  /** What the built-in tools used, beside `usage`. Tools that were not used have zeros. */
  tool_usage?: schema.ToolUsage;
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: schema.ServiceTier;
  /** How input that exceeds the context window was handled. */
  truncation?: 'auto' | 'disabled' | null;
  /** Id of the response. Use it to retrieve the response, or to continue it as `previous_response_id`. */
  id: string;
  /** Marks this object as a response. */
  object: 'response';
  /** Status of the response. `queued` and `in_progress` are temporary; all others are final. For `failed`, see `error`; for `incomplete`, see `incomplete_details`. */
  status?: 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Completion time, in Unix seconds. Null for any other status than `completed`. */
  completed_at?: number | null;
  /** Error of the response. Null unless the status is `failed`. */
  error: schema.ResponseError | null;
  /** Why the answer was truncated. Null unless the status is `incomplete`. */
  incomplete_details: schema.Response.IncompleteDetails | null;
  /** Output items in order. There may be no message, or it may not be the first item, so select it by `type`. */
  output: schema.ResponseOutputItem[];
  /** Text output settings of a response. */
  text?: schema.ResponseTextResource;
  /** Tools that were available to the model. Empty if the request had none. */
  tools?: schema.ToolResource[];
  /** Effective reasoning options. Null if the request did not set any. */
  reasoning?: schema.Reasoning | null;
  /** Developer message before all other input, as text or as items. Null if there was none. */
  instructions: string | schema.ResponseInputItem[] | null;
  /** The concatenated text of all messages in `output`. Added by the client; not in the JSON of the response. */
  output_text: string;
  /** Token usage of the response. Null until the response has ended. */
  usage?: schema.ResponseUsage | null;
  /** Effective prompt caching options. */
  prompt_cache_options?: schema.PromptCacheOptions;
  /** Moderation results. Null or absent unless requested. */
  moderation?: schema.ResponseModeration | null;
  /** Whether the model can request several tool calls in one turn. */
  parallel_tool_calls: schema.ParallelToolCalls;
  /** Conversation of the response. Null if there is none. */
  conversation?: schema.ResponseConversation | null;
  /** Maximum number of generated tokens, reasoning included. Null if the request did not set it. */
  max_output_tokens?: number | null;
}

export declare namespace Response {
  export type ProgrammaticToolCalling = schema.SpecificProgrammaticToolCallingParam;

  export type AccessPrograms = schema.AccessPrograms;

  export type Billing = schema.Response.Billing;

  export type Image = schema.ImageOptions;

  export type Message = schema.InputMessage;

  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
  }

  export type FunctionCall = schema.FunctionToolCallParam;

  export namespace FunctionCall {
    export type Direct = schema.DirectToolCallCaller;

    export type Program = schema.ProgramToolCallCaller;
  }

  export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

  export namespace FunctionCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ToolSearchCall = schema.ToolSearchCallItemParam;

  export type AdditionalTools = schema.AdditionalToolsItemParam;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type CodeInterpreterToolAuto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type Reasoning = schema.ReasoningItemParam;

  export namespace Reasoning {
    export type Summary = schema.SummaryTextContent;

    export type Content = schema.ReasoningTextContent;
  }

  export type CompactionTrigger = schema.CompactionTriggerItemParam;

  export type ImageGenerationCall = schema.ImageGenToolCallParam;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type ShellCall = schema.FunctionShellCallItemParam;

  export namespace ShellCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type Action = schema.FunctionShellActionParam;
  }

  export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

  export namespace ShellCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

  export namespace ApplyPatchCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

    export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

    export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
  }

  export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

  export namespace ApplyPatchCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponse;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }

  export type Program = schema.ProgramItemParam;

  export type ProgramOutput = schema.ProgramOutputItemParam;

  export type InputTransformation = schema.InputTransformation;

  export type CacheHit = schema.PromptCacheHit;

  export type CacheMiss = schema.PromptCacheMiss;

  export type ComparisonResponseNotFound = schema.PromptCacheComparisonNotFound;

  export type Unavailable = schema.PromptCacheDiagnosticsUnavailable;

  export type ToolUsage = schema.ToolUsage;

  export namespace ToolUsage {
    export type ImageGen = schema.ToolUsage.ImageGen;

    export namespace ImageGen {
      export type InputTokensDetails = schema.ToolUsage.ImageGen.InputTokensDetails;

      export type OutputTokensDetails = schema.ToolUsage.ImageGen.OutputTokensDetails;

      export type CachedTokensDetails = schema.ToolUsage.ImageGen.CachedTokensDetails;
    }

    export type WebSearch = schema.ToolUsage.WebSearch;
  }

  export type IncompleteDetails = schema.Response.IncompleteDetails;

  export type Text = schema.ResponseTextResource;

  export namespace Text {
    export type JSONSchema = schema.TextResponseFormatJsonSchemaResource;
  }

  export type Mcp = schema.MCPToolResource;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type CodeInterpreterToolAuto = schema.AutoCodeInterpreterToolParam;
  }

  export type ImageGeneration = schema.ImageGenToolResource;

  export namespace ImageGeneration {
    export type Svg = schema.ImageGenTool.Svg;

    export namespace Svg {
      export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
    }

    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;

  export type PromptCacheOptions = schema.PromptCacheOptions;

  export type Moderation = schema.ResponseModeration;

  export namespace Moderation {
    export type ModerationResult = schema.ModerationResultBody;

    export type Error = schema.ModerationErrorBody;
  }

  export type Conversation = schema.ResponseConversation;
}

export type { ResponseApplyPatchToolCall };

export type { ResponseApplyPatchToolCallOutput };

export type { ResponseAudioDeltaEvent };

export type { ResponseAudioDoneEvent };

export type { ResponseAudioTranscriptDeltaEvent };

export type { ResponseAudioTranscriptDoneEvent };

export type { ResponseCodeInterpreterCallCodeDeltaEvent };

export type { ResponseCodeInterpreterCallCodeDoneEvent };

export type { ResponseCodeInterpreterCallCompletedEvent };

export type { ResponseCodeInterpreterCallInProgressEvent };

export type { ResponseCodeInterpreterCallInterpretingEvent };

export type { ResponseCodeInterpreterToolCall };

export type { ResponseCompactionCompactingEvent };

export type { ResponseCompactionItem };

export type { ResponseCompactionItemParam };

export type { ResponseCompletedEvent };

export type { ResponseComputerToolCall };

export type { ResponseComputerToolCallOutputItem };

export type { ResponseComputerToolCallOutputScreenshot };

export type { ResponseConfigurationUpdateItem };

export type { ResponseConfigurationUpdateItemParam };

export type { ResponseContainerReference };

export type { ResponseContentPartAddedEvent };

export type { ResponseContentPartDoneEvent };

export type { ResponseConversationParam };

export type { ResponseCreatedEvent };

export type { ResponseCustomToolCall };

export type { ResponseCustomToolCallInputDeltaEvent };

export type { ResponseCustomToolCallInputDoneEvent };

export type { ResponseCustomToolCallItem };

export type { ResponseCustomToolCallOutput };

export type { ResponseCustomToolCallOutputItem };

export type { ResponseDeleted };

export type { ResponseError };

export type { ResponseErrorEvent };

export type { ResponseFailedEvent };

export type { ResponseFileSearchCallCompletedEvent };

export type { ResponseFileSearchCallInProgressEvent };

export type { ResponseFileSearchCallSearchingEvent };

export type { ResponseFileSearchToolCall };

export type { ResponseFormatTextConfig };

export type { ResponseFormatTextJSONSchemaConfig };

export type { ResponseFunctionCallArgumentsDeltaEvent };

export type { ResponseFunctionCallArgumentsDoneEvent };

export type { ResponseFunctionShellCallOutputContent };

export type { ResponseFunctionShellToolCall };

export type { ResponseFunctionShellToolCallOutput };

export type { ResponseFunctionToolCall };

export type { ResponseFunctionToolCallItem };

export type { ResponseFunctionToolCallOutputItem };

export type { ResponseFunctionWebSearch };

export type { ResponseImageGenCallCompletedEvent };

export type { ResponseImageGenCallGeneratingEvent };

export type { ResponseImageGenCallInProgressEvent };

export type { ResponseImageGenCallPartialImageEvent };

export type { ResponseInProgressEvent };

export type { ResponseIncludable };

export type { ResponseIncompleteEvent };

export type { ResponseInputAudio };

export type { ResponseInputContent };

export type { ResponseInputFile };

export type { ResponseInputFileContent };

export type { ResponseInputImage };

export type { ResponseInputImageContent };

export type { ResponseInputItem };

export type { ResponseInputMessageContentList };

export type { ResponseInputMessageItem };

export type { ResponseInputText };

export type { ResponseInputTextContent };

export type { ResponseItem };

export type { ResponseLocalEnvironment };

export type { ResponseMcpCallArgumentsDeltaEvent };

export type { ResponseMcpCallArgumentsDoneEvent };

export type { ResponseMcpCallCompletedEvent };

export type { ResponseMcpCallFailedEvent };

export type { ResponseMcpCallInProgressEvent };

export type { ResponseMcpListToolsCompletedEvent };

export type { ResponseMcpListToolsFailedEvent };

export type { ResponseMcpListToolsInProgressEvent };

export type { ResponseOutputItem };

export type { ResponseOutputItemAddedEvent };

export type { ResponseOutputItemDoneEvent };

export type { ResponseOutputMessage };

export type { ResponseOutputRefusal };

export type { ResponseOutputText };

export type { ResponseOutputTextAnnotationAddedEvent };

export type { ResponsePrompt };

export type { ResponseQueuedEvent };

export type { ResponseReasoningItem };

export type { ResponseReasoningSummaryPartAddedEvent };

export type { ResponseReasoningSummaryPartDoneEvent };

export type { ResponseReasoningSummaryTextDeltaEvent };

export type { ResponseReasoningSummaryTextDoneEvent };

export type { ResponseReasoningTextDeltaEvent };

export type { ResponseReasoningTextDoneEvent };

export type { ResponseRefusalDeltaEvent };

export type { ResponseRefusalDoneEvent };

export type { ResponseShellCallCommandAddedEvent };

export type { ResponseShellCallCommandDeltaEvent };

export type { ResponseShellCallCommandDoneEvent };

export type { ResponseShellCallOutputContentDeltaEvent };

export type { ResponseShellCallOutputContentDoneEvent };

export type { ResponseStreamEvent };

export type { ResponseTextConfig };

export type { ResponseTextDeltaEvent };

export type { ResponseTextDoneEvent };

export type { ResponseToolSearchCall };

export type { ResponseToolSearchOutputItem };

export type { ResponseToolSearchOutputItemParam };

export type { ResponseUsage };

export type { ResponseWebSearchCallCompletedEvent };

export type { ResponseWebSearchCallInProgressEvent };

export type { ResponseWebSearchCallSearchingEvent };

export type { ServiceTier };

export type { SkillReference };

export type { Tool };

export type { ToolChoiceAllowed };

export type { ToolChoiceApplyPatch };

export type { ToolChoiceCustom };

export type { ToolChoiceFunction };

export type { ToolChoiceMcp };

export type { ToolChoiceOptions };

export type { ToolChoiceShell };

export type { ToolChoiceTypes };

export type { ToolSearchTool };

export type { WebSearchPreviewTool };

export type { WebSearchTool };

/** The name of this type in the official client. */
export type ResponseContent = schema.ResponseInputContent | schema.OutputContent;

/** The name of this type in the official client. */
export type ResponseFunctionCallOutputItem = Exclude<schema.FunctionCallOutputItemParam['output'], string>[number];

/** The name of this type in the official client. */
export type ResponseFunctionCallOutputItemList = Exclude<schema.FunctionCallOutputItemParam['output'], string>;

/** The name of this type in the official client. */
export type ResponseInput = Exclude<schema.InputParam, string>;

/** The name of this type in the official client. */
export type ResponseStatus = NonNullable<schema.Response['status']>;

export declare namespace ResponseCreateParams {
  export type { ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming };

  export type ProgrammaticToolCalling = schema.SpecificProgrammaticToolCallingParam;

  export type AccessPrograms = schema.AccessProgramsParam;

  export type BackgroundOptions = schema.ResponseCreateParamsBase.BackgroundOptions;

  export type Image = schema.ImageOptionsParam;

  export type PromptCacheOptions = schema.ResponsePromptCacheOptionsParam;

  export type Message = schema.InputMessage;

  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
  }

  export type FunctionCall = schema.FunctionToolCallParam;

  export namespace FunctionCall {
    export type Direct = schema.DirectToolCallCaller;

    export type Program = schema.ProgramToolCallCaller;
  }

  export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

  export namespace FunctionCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ToolSearchCall = schema.ToolSearchCallItemParam;

  export type AdditionalTools = schema.AdditionalToolsItemParam;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type CodeInterpreterToolAuto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type Reasoning = schema.ReasoningItemParam;

  export namespace Reasoning {
    export type Summary = schema.SummaryTextContent;

    export type Content = schema.ReasoningTextContent;
  }

  export type CompactionTrigger = schema.CompactionTriggerItemParam;

  export type ImageGenerationCall = schema.ImageGenToolCallParam;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type ShellCall = schema.FunctionShellCallItemParam;

  export namespace ShellCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type Action = schema.FunctionShellActionParam;
  }

  export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

  export namespace ShellCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

  export namespace ApplyPatchCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

    export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

    export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
  }

  export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

  export namespace ApplyPatchCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponse;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }

  export type Program = schema.ProgramItemParam;

  export type ProgramOutput = schema.ProgramOutputItemParam;

  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type CodeInterpreterToolAuto = schema.AutoCodeInterpreterToolParam;
  }

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type Svg = schema.ImageGenTool.Svg;

    export namespace Svg {
      export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
    }

    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;

  export type Moderation = schema.ModerationParam;

  export namespace Moderation {
    export type Policy = schema.ModerationPolicyParam;

    export namespace Policy {
      export type Input = schema.ModerationConfigParam;

      export type Output = schema.ModerationConfigParam;
    }
  }

  export type StreamOptions = schema.ResponseStreamOptions;

  export type ContextManagement = schema.ContextManagementParam;
}

export type { ResponseCreateParamsBase };

/** Params of `client.responses.create`, for the whole response. */
export interface ResponseCreateParamsNonStreaming extends ResponseCreateParamsBase {
  /** Whether to stream the answer as events. If null or omitted, it is returned as a single object. */
  stream?: false | null;
}

/** Params of `client.responses.create`, for events. */
export interface ResponseCreateParamsStreaming extends ResponseCreateParamsBase {
  /** Whether to stream the answer as events. If null or omitted, it is returned as a single object. */
  stream: true;
}

/** Params of `client.responses.create`. */
export type ResponseCreateParams = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming;

/** Params of `client.responses.createAndPoll`. */
export type ResponseCreateAndPollParams = ResponseCreateParamsNonStreaming;

export declare namespace ResponseCreateAndPollParams {
  export type ProgrammaticToolCalling = schema.SpecificProgrammaticToolCallingParam;

  export type AccessPrograms = schema.AccessProgramsParam;

  export type BackgroundOptions = schema.ResponseCreateParamsBase.BackgroundOptions;

  export type Image = schema.ImageOptionsParam;

  export type PromptCacheOptions = schema.ResponsePromptCacheOptionsParam;

  export type Message = schema.InputMessage;

  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
  }

  export type FunctionCall = schema.FunctionToolCallParam;

  export namespace FunctionCall {
    export type Direct = schema.DirectToolCallCaller;

    export type Program = schema.ProgramToolCallCaller;
  }

  export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

  export namespace FunctionCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ToolSearchCall = schema.ToolSearchCallItemParam;

  export type AdditionalTools = schema.AdditionalToolsItemParam;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type CodeInterpreterToolAuto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type Reasoning = schema.ReasoningItemParam;

  export namespace Reasoning {
    export type Summary = schema.SummaryTextContent;

    export type Content = schema.ReasoningTextContent;
  }

  export type CompactionTrigger = schema.CompactionTriggerItemParam;

  export type ImageGenerationCall = schema.ImageGenToolCallParam;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type ShellCall = schema.FunctionShellCallItemParam;

  export namespace ShellCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type Action = schema.FunctionShellActionParam;
  }

  export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

  export namespace ShellCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

  export namespace ApplyPatchCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

    export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

    export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
  }

  export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

  export namespace ApplyPatchCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponse;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }

  export type Program = schema.ProgramItemParam;

  export type ProgramOutput = schema.ProgramOutputItemParam;

  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type CodeInterpreterToolAuto = schema.AutoCodeInterpreterToolParam;
  }

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type Svg = schema.ImageGenTool.Svg;

    export namespace Svg {
      export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
    }

    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;

  export type Moderation = schema.ModerationParam;

  export namespace Moderation {
    export type Policy = schema.ModerationPolicyParam;

    export namespace Policy {
      export type Input = schema.ModerationConfigParam;

      export type Output = schema.ModerationConfigParam;
    }
  }

  export type StreamOptions = schema.ResponseStreamOptions;

  export type ContextManagement = schema.ContextManagementParam;
}

export declare namespace ResponseRetrieveParams {
  export type { ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming };
}

/** Params of `client.responses.retrieve`, if `stream` is known only at runtime. */
export interface ResponseRetrieveParamsBase {
  /** Extra data to include. If omitted, none. */
  include?: schema.ResponseIncludable[];
  /** Whether to return an event stream instead of the current state. Defaults to false. */
  stream?: boolean;
  /** Sequence number of the last event received. Only later events are sent. Requires `stream`. */
  starting_after?: number;
  /** Whether deltas contain an `obfuscation` of random length, as protection against eavesdroppers. On by default. Requires `stream`. */
  include_obfuscation?: boolean;
}

/** Params of `client.responses.retrieve`, for the whole response. */
export interface ResponseRetrieveParamsNonStreaming extends ResponseRetrieveParamsBase {
  /** Whether to return an event stream instead of the current state. Defaults to false. */
  stream?: false;
}

/** Params of `client.responses.retrieve`, for events. */
export interface ResponseRetrieveParamsStreaming extends ResponseRetrieveParamsBase {
  /** Whether to return an event stream instead of the current state. Defaults to false. */
  stream: true;
}

/** Params of `client.responses.retrieve`. */
export type ResponseRetrieveParams = ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming;

export type { ResponseCompactParams };

/** `client.responses`. Model responses with tools, state and streaming. */
export class Responses extends APIResource {
  /** The class of `client.responses.inputItems`. */
  static readonly InputItems = InputItems;
  /** Model responses with tools, state and streaming. */
  readonly inputItems = new InputItems(this._client);
  /** The class of `client.responses.inputTokens`. */
  static readonly InputTokens = InputTokens;
  /** Model responses with tools, state and streaming. */
  readonly inputTokens = new InputTokens(this._client);

  /**
   * Generates an answer to text, images and files, with optional tools. The server runs hosted tools. Calls of functions, custom tools, local shells and computers end the response: run them and send their outputs as the input of the next one. To continue a conversation, use `previous_response_id` or `conversation`, or send its items again. With `stream: true`, the answer is an event stream; with `background: true`, it is generated without an open connection.
   *
   * `POST /responses`
   */
  create(params: ResponseCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Response>;
  /**
   * Create a response, as events. The {@link Stream} can be iterated once.
   *
   * `POST /responses`
   */
  create(
    params: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.ResponseStreamEvent>>;
  /**
   * Create a response, as a whole or as events, if `stream` is known only at runtime.
   *
   * `POST /responses`
   */
  create(
    params: ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.ResponseStreamEvent> | Response>;
  create(
    params: ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.ResponseStreamEvent> | Response> {
    return withOutputText(
      streamCall(this._client, createResponseOperation, createResponseEvents, undefined, params, options),
    );
  }

  /**
   * Returns a stored response, which may still be in progress in the background. With `stream=true`, returns its events, past ones first; use this to resume an interrupted stream of a background response.
   *
   * `GET /responses/{response_id}`
   */
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsNonStreaming | null,
    options?: RequestOptions,
  ): APIPromise<Response>;
  /**
   * Retrieve a response, as events. The {@link Stream} can be iterated once.
   *
   * `GET /responses/{response_id}`
   */
  retrieve(
    responseID: string,
    params: ResponseRetrieveParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.ResponseStreamEvent>>;
  /**
   * Retrieve a response, as a whole or as events, if `stream` is known only at runtime.
   *
   * `GET /responses/{response_id}`
   */
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsBase | null,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.ResponseStreamEvent> | Response>;
  /**
   * Retrieve a response, without params.
   *
   * `GET /responses/{response_id}`
   */
  retrieve(responseID: string, options?: OptionsAlone<ResponseRetrieveParamsBase>): APIPromise<Response>;
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsBase | RequestOptions | null,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.ResponseStreamEvent> | Response> {
    return withOutputText(
      streamCall(
        this._client,
        getResponseOperation,
        getResponseEvents,
        responseID,
        ...paramsAndOptions(getResponseOperation, params, options),
      ),
    );
  }

  /**
   * Deletes a stored response and its input permanently. Responses that continue it are kept.
   *
   * `DELETE /responses/{response_id}`
   */
  delete(responseID: string, options?: RequestOptions): APIPromise<ResponseDeleted> {
    return call(this._client, deleteResponseOperation, responseID, undefined, options);
  }

  /**
   * Cancels background processing. Other responses cannot be cancelled; close the connection instead.
   *
   * `POST /responses/{response_id}/cancel`
   */
  cancel(responseID: string, options?: RequestOptions): APIPromise<Response> {
    return withOutputText(call(this._client, cancelResponseOperation, responseID, undefined, options));
  }

  /**
   * Compacts a long conversation into a few items with the same meaning for the model. Nothing is stored. Send the items as the input of the next response, followed by new input.
   *
   * `POST /responses/compact`
   */
  compact(params: ResponseCompactParams, options?: RequestOptions): APIPromise<CompactedResponse> {
    return call(this._client, compactConversationOperation, undefined, params, options);
  }

  /**
   * Polls until the status is `completed`, `failed`, `cancelled` or `incomplete`.
   *
   * `GET /responses/{response_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   */
  poll(responseID: string, options?: PollOptions): Promise<Response> {
    return poll<Response>(this._client, getResponseOperation, responseID, undefined, options).then(addOutputText);
  }

  /**
   * Same as `create`, then waits until the status is `completed`, `failed`, `cancelled` or `incomplete`.
   *
   * `POST /responses`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   */
  createAndPoll(params: ResponseCreateAndPollParams, options?: PollOptions): Promise<Response> {
    return callAndPoll<Response>(
      this._client,
      { send: call, operation: createResponseOperation },
      getResponseOperation,
      { response_id: '/id' },
      undefined,
      params,
      options,
    ).then(addOutputText);
  }
}
