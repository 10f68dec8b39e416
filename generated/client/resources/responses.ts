// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

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
import { InputItems } from './responses/input-items.ts';
import { InputTokens } from './responses/input-tokens.ts';
import {
  cancelResponse as cancelResponseOperation,
  compactConversation as compactConversationOperation,
  createResponse as createResponseOperation,
  deleteResponse as deleteResponseOperation,
  getResponse as getResponseOperation,
} from '../operations/responses.ts';
import type { APIPromise, PollOptions, RequestOptions, Stream } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';

/** Lets the model propose file changes as diffs. The caller applies them. */
export interface ApplyPatchTool extends schema.ApplyPatchToolParam {}

/** A compacted conversation. Its items are the entire input of the next turn. */
export interface CompactedResponse extends schema.CompactResource {}

export declare namespace CompactedResponse {
  export type Message = schema.Message;

  export namespace Message {
    export type Text = schema.TextContent;
    export type SummaryText = schema.SummaryTextContent;
    export type ReasoningText = schema.ReasoningTextContent;
    export type ComputerScreenshot = schema.ComputerScreenshotContent;

    export namespace ComputerScreenshot {
      export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
    }
  }

  export type Program = schema.Program;
  export type ProgramOutput = schema.ProgramOutput;
  export type AdditionalTools = schema.AdditionalTools;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type FunctionCallOutput = schema.FunctionToolCallOutput;

  export namespace FunctionCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;
    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ImageGenerationCall = schema.ImageGenToolCall;
  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;
  export type McpApprovalResponse = schema.MCPApprovalResponseResource;
  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;
    export type McpToolExecutionError = schema.MCPToolExecutionError;
    export type HttpError = schema.HTTPError;
  }
}

/** One action on the computer. Coordinates are pixels from the top left corner of the screen. */
export type ComputerAction = schema.ComputerAction;

export declare namespace ComputerAction {
  export type Click = schema.ClickParam;
  export type DoubleClick = schema.DoubleClickAction;
  export type Drag = schema.DragParam;

  export namespace Drag {
    export type Path = schema.CoordParam;
  }

  export type Keypress = schema.KeyPressAction;
  export type Move = schema.MoveParam;
  export type Screenshot = schema.ScreenshotParam;
  export type Scroll = schema.ScrollParam;
  export type Type = schema.TypeParam;
  export type Wait = schema.WaitParam;
}

/** Actions to perform in order before the next screenshot. Sent by the `computer` tool; its preview version sends a single `action`. */
export type ComputerActionList = schema.ComputerActionList;

/** Lets the model operate a computer. It requests clicks and key presses; the caller performs them and returns screenshots. */
export interface ComputerTool extends schema.ComputerTool {}

/** Earlier version of the computer tool, supported only by the `computer-use-preview` models. */
export interface ComputerUsePreviewTool extends schema.ComputerUsePreviewTool {}

/** A container that the server creates for this request. */
export interface ContainerAuto extends schema.ContainerAutoParam {}

/** Allows network access to the listed domains only. */
export interface ContainerNetworkPolicyAllowlist extends schema.ContainerNetworkPolicyAllowlistParam {}

/** Disables network access. */
export interface ContainerNetworkPolicyDisabled extends schema.ContainerNetworkPolicyDisabledParam {}

/** A secret for one allowed domain. */
export interface ContainerNetworkPolicyDomainSecret extends schema.ContainerNetworkPolicyDomainSecretParam {}

/** An existing container. */
export interface ContainerReference extends schema.ContainerReferenceParam {}

/** A tool of the caller that takes free text instead of JSON arguments. */
export interface CustomTool extends schema.CustomToolParam {}

export declare namespace CustomTool {
  export type Text = schema.CustomTextFormatParam;
  export type Grammar = schema.CustomGrammarFormatParam;
}

/** Short form of a message. `developer` and `system` messages take precedence over `user` messages. */
export interface EasyInputMessage extends schema.EasyInputMessage {}

/** Lets the model search vector stores and cite the results. */
export interface FileSearchTool extends schema.FileSearchTool {}

export declare namespace FileSearchTool {
  export type RankingOptions = schema.RankingOptions;

  export namespace RankingOptions {
    export type HybridSearch = schema.HybridSearchOptions;
  }
}

/** Lets the model run shell commands, in a container on the server or on the caller's machine. */
export interface FunctionShellTool extends schema.FunctionShellToolParam {}

/** A function of the caller. The model requests a call; the caller runs it and sends the result as the next input. */
export interface FunctionTool extends schema.FunctionTool {}

/** Level of detail at which the model sees the image. If omitted, `auto`. More detail uses more tokens; `original` keeps the full resolution. */
export type ImageDetail = schema.ImageDetail;

/** A skill sent with the request. It exists only for this request. */
export interface InlineSkill extends schema.InlineSkillParam {}

/** The files of a skill as one archive. */
export interface InlineSkillSource extends schema.InlineSkillSourceParam {}

/** The caller's own machine. The caller runs the commands. */
export interface LocalEnvironment extends schema.LocalEnvironmentParam {}

/** A skill on the caller's machine. */
export interface LocalSkill extends schema.LocalSkillParam {}

/** Error of an MCP call. `type` gives its kind. */
export type McpToolCallError = schema.MCPToolCallError;

export declare namespace McpToolCallError {
  export type McpProtocolError = schema.MCPProtocolError;
  export type McpToolExecutionError = schema.MCPToolExecutionError;
  export type HttpError = schema.HTTPError;
}

/** Functions and custom tools under a common name. Their names need to be unique only within the namespace. */
export interface NamespaceTool extends schema.NamespaceToolParam {}

export declare namespace NamespaceTool {
  export type Function = schema.FunctionToolParam;
}

/** An answer of a model, with its input references and effective settings. */
export interface Response extends schema.Response {
  /** The texts of all messages in `output`, joined. Added by the client: the wire has no such field. */
  output_text: string;
}

export declare namespace Response {
  export type Mcp = schema.MCPTool;
  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
  }

  export type LocalShell = schema.LocalShellToolParam;
  export type IncompleteDetails = NonNullable<schema.Response['incomplete_details']>;
  export type Program = schema.Program;
  export type ProgramOutput = schema.ProgramOutput;
  export type AdditionalTools = schema.AdditionalTools;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type ImageGenerationCall = schema.ImageGenToolCall;
  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;
    export type McpToolExecutionError = schema.MCPToolExecutionError;
    export type HttpError = schema.HTTPError;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;
  export type McpApprovalResponse = schema.MCPApprovalResponseResource;
  export type Message = schema.InputMessage;
  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
  }

  export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

  export namespace FunctionCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;
    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ToolSearchCall = schema.ToolSearchCallItemParam;
  export type CompactionTrigger = schema.CompactionTriggerItemParam;
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

  export type PromptCacheOptions = schema.PromptCacheOptions;
  export type Moderation = schema.ResponseModeration;

  export namespace Moderation {
    export type ModerationResult = schema.ModerationResultBody;
    export type Error = schema.ModerationErrorBody;
  }

  export type Conversation = schema.ResponseConversation;
}

/** A change to one file that the caller must apply. Answer with an `apply_patch_call_output` item. */
export interface ResponseApplyPatchToolCall extends schema.ApplyPatchToolCall {}

export declare namespace ResponseApplyPatchToolCall {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
  export type CreateFile = schema.ApplyPatchCreateFileOperation;
  export type DeleteFile = schema.ApplyPatchDeleteFileOperation;
  export type UpdateFile = schema.ApplyPatchUpdateFileOperation;
}

/** Result of a patch call. */
export interface ResponseApplyPatchToolCallOutput extends schema.ApplyPatchToolCallOutput {}

export declare namespace ResponseApplyPatchToolCallOutput {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
}

/** Audio to append to the audio answer. */
export interface ResponseAudioDeltaEvent extends schema.ResponseAudioDeltaEvent {}

/** The audio answer is complete. */
export interface ResponseAudioDoneEvent extends schema.ResponseAudioDoneEvent {}

/** Text to append to the transcript of the audio answer. */
export interface ResponseAudioTranscriptDeltaEvent extends schema.ResponseAudioTranscriptDeltaEvent {}

/** The audio transcript is complete. */
export interface ResponseAudioTranscriptDoneEvent extends schema.ResponseAudioTranscriptDoneEvent {}

/** Code to append to a code interpreter call. */
export interface ResponseCodeInterpreterCallCodeDeltaEvent extends schema.ResponseCodeInterpreterCallCodeDeltaEvent {}

/** The code is complete. */
export interface ResponseCodeInterpreterCallCodeDoneEvent extends schema.ResponseCodeInterpreterCallCodeDoneEvent {}

/** The code run is completed. */
export interface ResponseCodeInterpreterCallCompletedEvent extends schema.ResponseCodeInterpreterCallCompletedEvent {}

/** A code run started. */
export interface ResponseCodeInterpreterCallInProgressEvent extends schema.ResponseCodeInterpreterCallInProgressEvent {}

/** The code is running. */
export interface ResponseCodeInterpreterCallInterpretingEvent
  extends schema.ResponseCodeInterpreterCallInterpretingEvent {}

/** Python code that ran on the server. */
export interface ResponseCodeInterpreterToolCall extends schema.CodeInterpreterToolCall {}

export declare namespace ResponseCodeInterpreterToolCall {
  export type Logs = schema.CodeInterpreterOutputLogs;
  export type Image = schema.CodeInterpreterOutputImage;
}

/** A compacted conversation. It replaces the items before it. */
export interface ResponseCompactionItem extends schema.CompactionBody {}

/** A compacted conversation of an earlier turn, sent back in place of the items it replaces. */
export interface ResponseCompactionItemParam extends schema.CompactionSummaryItemParam {}

/** The response is completed. Last event of the stream. */
export interface ResponseCompletedEvent extends schema.ResponseCompletedEvent {}

export declare namespace ResponseCompletedEvent {
  export type Response = schema.Response;

  export namespace Response {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
    export type IncompleteDetails = NonNullable<schema.Response['incomplete_details']>;
    export type Program = schema.Program;
    export type ProgramOutput = schema.ProgramOutput;
    export type AdditionalTools = schema.AdditionalTools;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;
      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type ImageGenerationCall = schema.ImageGenToolCall;
    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;
      export type McpToolExecutionError = schema.MCPToolExecutionError;
      export type HttpError = schema.HTTPError;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;
    export type McpApprovalResponse = schema.MCPApprovalResponseResource;
    export type Message = schema.InputMessage;
    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;
      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;
    export type CompactionTrigger = schema.CompactionTriggerItemParam;
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

    export type PromptCacheOptions = schema.PromptCacheOptions;
    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;
      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** Actions for the caller to perform on the computer. Answer with a screenshot in a `computer_call_output` item. */
export interface ResponseComputerToolCall extends schema.ComputerToolCall {}

export declare namespace ResponseComputerToolCall {
  export type Click = schema.ClickParam;
  export type DoubleClick = schema.DoubleClickAction;
  export type Drag = schema.DragParam;

  export namespace Drag {
    export type Path = schema.CoordParam;
  }

  export type Keypress = schema.KeyPressAction;
  export type Move = schema.MoveParam;
  export type Screenshot = schema.ScreenshotParam;
  export type Scroll = schema.ScrollParam;
  export type Type = schema.TypeParam;
  export type Wait = schema.WaitParam;
  export type PendingSafetyCheck = schema.ComputerCallSafetyCheckParam;
}

/** A stored output of a computer call. */
export interface ResponseComputerToolCallOutputItem extends schema.ComputerToolCallOutputResource {}

export declare namespace ResponseComputerToolCallOutputItem {
  export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
}

/** The screen after the actions, by URL or file id. */
export interface ResponseComputerToolCallOutputScreenshot extends schema.ComputerScreenshotImage {}

/** A container on the server. */
export interface ResponseContainerReference extends schema.ContainerReferenceResource {}

/** A part was added to an item, usually empty. */
export interface ResponseContentPartAddedEvent extends schema.ResponseContentPartAddedEvent {}

export declare namespace ResponseContentPartAddedEvent {
  export type ReasoningText = schema.ReasoningTextContent;
}

/** A part of an item is complete. */
export interface ResponseContentPartDoneEvent extends schema.ResponseContentPartDoneEvent {}

export declare namespace ResponseContentPartDoneEvent {
  export type ReasoningText = schema.ReasoningTextContent;
}

/** A conversation by id. */
export interface ResponseConversationParam extends schema.ResponseConversationParam {}

/** The response was created. First event of every stream. */
export interface ResponseCreatedEvent extends schema.ResponseCreatedEvent {}

export declare namespace ResponseCreatedEvent {
  export type Response = schema.Response;

  export namespace Response {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
    export type IncompleteDetails = NonNullable<schema.Response['incomplete_details']>;
    export type Program = schema.Program;
    export type ProgramOutput = schema.ProgramOutput;
    export type AdditionalTools = schema.AdditionalTools;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;
      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type ImageGenerationCall = schema.ImageGenToolCall;
    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;
      export type McpToolExecutionError = schema.MCPToolExecutionError;
      export type HttpError = schema.HTTPError;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;
    export type McpApprovalResponse = schema.MCPApprovalResponseResource;
    export type Message = schema.InputMessage;
    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;
      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;
    export type CompactionTrigger = schema.CompactionTriggerItemParam;
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

    export type PromptCacheOptions = schema.PromptCacheOptions;
    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;
      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** A call of a custom tool of the caller. Answer with a `custom_tool_call_output` item with the same `call_id`. */
export interface ResponseCustomToolCall extends schema.CustomToolCall {}

export declare namespace ResponseCustomToolCall {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
}

/** Text to append to the input of a custom tool. */
export interface ResponseCustomToolCallInputDeltaEvent extends schema.ResponseCustomToolCallInputDeltaEvent {}

/** The input of a custom tool is complete. */
export interface ResponseCustomToolCallInputDoneEvent extends schema.ResponseCustomToolCallInputDoneEvent {}

/** A stored call of a custom tool. */
export interface ResponseCustomToolCallItem extends schema.CustomToolCallResource {}

export declare namespace ResponseCustomToolCallItem {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
}

/** Answers a custom tool call with the result. */
export interface ResponseCustomToolCallOutput extends schema.CustomToolCallOutput {}

export declare namespace ResponseCustomToolCallOutput {
  export type Direct = schema.DirectToolCallCallerParam;
  export type Program = schema.ProgramToolCallCallerParam;
}

/** A stored output of a custom tool call. */
export interface ResponseCustomToolCallOutputItem extends schema.CustomToolCallOutputResource {}

export declare namespace ResponseCustomToolCallOutputItem {
  export type Direct = schema.DirectToolCallCallerParam;
  export type Program = schema.ProgramToolCallCallerParam;
}

/** Confirms the deletion of a response. */
export interface ResponseDeleted extends schema.ResponseDeleted {}

/** Error of the response. Null unless the status is `failed`. */
export type ResponseError = schema.ResponseError;

/** A stream error in flat form. */
export interface ResponseErrorEvent extends schema.ResponseErrorEvent {}

/** The response failed; its `error` gives the reason. Last event of the stream. */
export interface ResponseFailedEvent extends schema.ResponseFailedEvent {}

export declare namespace ResponseFailedEvent {
  export type Response = schema.Response;

  export namespace Response {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
    export type IncompleteDetails = NonNullable<schema.Response['incomplete_details']>;
    export type Program = schema.Program;
    export type ProgramOutput = schema.ProgramOutput;
    export type AdditionalTools = schema.AdditionalTools;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;
      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type ImageGenerationCall = schema.ImageGenToolCall;
    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;
      export type McpToolExecutionError = schema.MCPToolExecutionError;
      export type HttpError = schema.HTTPError;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;
    export type McpApprovalResponse = schema.MCPApprovalResponseResource;
    export type Message = schema.InputMessage;
    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;
      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;
    export type CompactionTrigger = schema.CompactionTriggerItemParam;
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

    export type PromptCacheOptions = schema.PromptCacheOptions;
    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;
      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** A file search finished. */
export interface ResponseFileSearchCallCompletedEvent extends schema.ResponseFileSearchCallCompletedEvent {}

/** A file search started. */
export interface ResponseFileSearchCallInProgressEvent extends schema.ResponseFileSearchCallInProgressEvent {}

/** A file search is in progress. */
export interface ResponseFileSearchCallSearchingEvent extends schema.ResponseFileSearchCallSearchingEvent {}

/** A search in vector stores, run by the server. */
export interface ResponseFileSearchToolCall extends schema.FileSearchToolCall {}

export declare namespace ResponseFileSearchToolCall {
  export type Result = NonNullable<schema.FileSearchToolCall['results']>[number];
}

/** Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
export type ResponseFormatTextConfig = schema.TextResponseFormatConfiguration;

/** JSON that follows a given schema. */
export interface ResponseFormatTextJSONSchemaConfig extends schema.TextResponseFormatJsonSchema {}

/** Text to append to the arguments of a function call. */
export interface ResponseFunctionCallArgumentsDeltaEvent extends schema.ResponseFunctionCallArgumentsDeltaEvent {}

/** The arguments of a function are complete. */
export interface ResponseFunctionCallArgumentsDoneEvent extends schema.ResponseFunctionCallArgumentsDoneEvent {}

/** Output and outcome of one command. */
export interface ResponseFunctionShellCallOutputContent extends schema.FunctionShellCallOutputContentParam {}

export declare namespace ResponseFunctionShellCallOutputContent {
  export type Timeout = schema.FunctionShellCallOutputTimeoutOutcomeParam;
  export type Exit = schema.FunctionShellCallOutputExitOutcomeParam;
}

/** Shell commands to run. In a local environment, the caller runs them and answers with a `shell_call_output` item. */
export interface ResponseFunctionShellToolCall extends schema.FunctionShellCall {}

export declare namespace ResponseFunctionShellToolCall {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
  export type Action = schema.FunctionShellAction;
}

/** Result of shell commands. */
export interface ResponseFunctionShellToolCallOutput extends schema.FunctionShellCallOutput {}

export declare namespace ResponseFunctionShellToolCallOutput {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
  export type Output = schema.FunctionShellCallOutputContent;

  export namespace Output {
    export type Timeout = schema.FunctionShellCallOutputTimeoutOutcome;
    export type Exit = schema.FunctionShellCallOutputExitOutcome;
  }
}

/** A call of a function of the caller. Answer with a `function_call_output` item with the same `call_id`. */
export interface ResponseFunctionToolCall extends schema.FunctionToolCall {}

export declare namespace ResponseFunctionToolCall {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
}

/** A stored function call. */
export interface ResponseFunctionToolCallItem extends schema.FunctionToolCallResource {}

export declare namespace ResponseFunctionToolCallItem {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
}

/** A stored output of a function call. */
export interface ResponseFunctionToolCallOutputItem extends schema.FunctionToolCallOutputResource {}

export declare namespace ResponseFunctionToolCallOutputItem {
  export type Direct = schema.DirectToolCallCallerParam;
  export type Program = schema.ProgramToolCallCallerParam;
}

/** One step of a web search, run by the server. */
export interface ResponseFunctionWebSearch extends schema.WebSearchToolCall {}

export declare namespace ResponseFunctionWebSearch {
  export type Search = schema.WebSearchActionSearch;

  export namespace Search {
    export type Source = NonNullable<schema.WebSearchActionSearch['sources']>[number];
  }

  export type OpenPage = schema.WebSearchActionOpenPage;
  export type FindInPage = schema.WebSearchActionFind;
}

/** An image is finished. The next completed item contains it. */
export interface ResponseImageGenCallCompletedEvent extends schema.ResponseImageGenCallCompletedEvent {}

/** Image generation is in progress. */
export interface ResponseImageGenCallGeneratingEvent extends schema.ResponseImageGenCallGeneratingEvent {}

/** Image generation started. */
export interface ResponseImageGenCallInProgressEvent extends schema.ResponseImageGenCallInProgressEvent {}

/** A partial image, if the tool sets `partial_images`. */
export interface ResponseImageGenCallPartialImageEvent extends schema.ResponseImageGenCallPartialImageEvent {}

/** The model is generating the response. */
export interface ResponseInProgressEvent extends schema.ResponseInProgressEvent {}

export declare namespace ResponseInProgressEvent {
  export type Response = schema.Response;

  export namespace Response {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
    export type IncompleteDetails = NonNullable<schema.Response['incomplete_details']>;
    export type Program = schema.Program;
    export type ProgramOutput = schema.ProgramOutput;
    export type AdditionalTools = schema.AdditionalTools;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;
      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type ImageGenerationCall = schema.ImageGenToolCall;
    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;
      export type McpToolExecutionError = schema.MCPToolExecutionError;
      export type HttpError = schema.HTTPError;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;
    export type McpApprovalResponse = schema.MCPApprovalResponseResource;
    export type Message = schema.InputMessage;
    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;
      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;
    export type CompactionTrigger = schema.CompactionTriggerItemParam;
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

    export type PromptCacheOptions = schema.PromptCacheOptions;
    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;
      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** Extra data that responses omit by default because of its size. Each value gives its place: item type, then property. */
export type ResponseIncludable = schema.IncludeEnum;

/** The response is incomplete; its `incomplete_details` give the reason. Last event of the stream. */
export interface ResponseIncompleteEvent extends schema.ResponseIncompleteEvent {}

export declare namespace ResponseIncompleteEvent {
  export type Response = schema.Response;

  export namespace Response {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
    export type IncompleteDetails = NonNullable<schema.Response['incomplete_details']>;
    export type Program = schema.Program;
    export type ProgramOutput = schema.ProgramOutput;
    export type AdditionalTools = schema.AdditionalTools;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;
      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type ImageGenerationCall = schema.ImageGenToolCall;
    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;
      export type McpToolExecutionError = schema.MCPToolExecutionError;
      export type HttpError = schema.HTTPError;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;
    export type McpApprovalResponse = schema.MCPApprovalResponseResource;
    export type Message = schema.InputMessage;
    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;
      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;
    export type CompactionTrigger = schema.CompactionTriggerItemParam;
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

    export type PromptCacheOptions = schema.PromptCacheOptions;
    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;
      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** Audio input for the model. */
export interface ResponseInputAudio extends schema.InputAudio {}

export declare namespace ResponseInputAudio {
  export type InputAudio = NonNullable<schema.InputAudio['input_audio']>;
}

/** One part of the model input: text, image or file. */
export type ResponseInputContent = schema.InputContent;

/** A document for the model, by file id, by URL or inline. */
export interface ResponseInputFile extends schema.InputFileContent {}

export declare namespace ResponseInputFile {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
}

/** A document returned by a function, by file id, by URL or inline. */
export interface ResponseInputFileContent extends schema.InputFileContentParam {}

export declare namespace ResponseInputFileContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** An image for the model, by URL or by file id. */
export interface ResponseInputImage extends schema.InputImageContent {}

export declare namespace ResponseInputImage {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
}

/** An image returned by a function, by URL or file id. */
export interface ResponseInputImageContent extends schema.InputImageContentParamAutoParam {}

export declare namespace ResponseInputImageContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** Part of the model input: a message, a call or an output. Items from the `output` of a response can be sent back unchanged. Items with a `type` come first; an item without one is a short message or a reference. */
export type ResponseInputItem = schema.InputItem;

export declare namespace ResponseInputItem {
  export type Message = schema.InputMessage;
  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
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
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type CompactionTrigger = schema.CompactionTriggerItemParam;
  export type ImageGenerationCall = schema.ImageGenToolCall;
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
}

/** Parts of a message in reading order. Text, images and files can be mixed. */
export type ResponseInputMessageContentList = schema.InputMessageContentList;

/** A stored input message. */
export interface ResponseInputMessageItem extends schema.InputMessageResource {}

/** Text for the model. */
export interface ResponseInputText extends schema.InputTextContent {}

export declare namespace ResponseInputText {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
}

/** Text returned by a function. */
export interface ResponseInputTextContent extends schema.InputTextContentParam {}

export declare namespace ResponseInputTextContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** An item as stored on the server. `type` gives its kind. */
export type ResponseItem = schema.ItemResource;

export declare namespace ResponseItem {
  export type AdditionalTools = schema.AdditionalTools;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type Program = schema.Program;
  export type ProgramOutput = schema.ProgramOutput;
  export type ImageGenerationCall = schema.ImageGenToolCall;
  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;
  export type McpApprovalResponse = schema.MCPApprovalResponseResource;
  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;
    export type McpToolExecutionError = schema.MCPToolExecutionError;
    export type HttpError = schema.HTTPError;
  }
}

/** The caller's own machine. */
export interface ResponseLocalEnvironment extends schema.LocalEnvironmentResource {}

/** Text to append to the arguments of an MCP call. */
export interface ResponseMcpCallArgumentsDeltaEvent extends schema.ResponseMCPCallArgumentsDeltaEvent {}

/** The arguments of an MCP tool are complete. */
export interface ResponseMcpCallArgumentsDoneEvent extends schema.ResponseMCPCallArgumentsDoneEvent {}

/** An MCP call is completed. */
export interface ResponseMcpCallCompletedEvent extends schema.ResponseMCPCallCompletedEvent {}

/** An MCP call failed. The next completed item contains the error. */
export interface ResponseMcpCallFailedEvent extends schema.ResponseMCPCallFailedEvent {}

/** An MCP call started. */
export interface ResponseMcpCallInProgressEvent extends schema.ResponseMCPCallInProgressEvent {}

/** The tools of an MCP server are listed. */
export interface ResponseMcpListToolsCompletedEvent extends schema.ResponseMCPListToolsCompletedEvent {}

/** An MCP server failed to list its tools. The next completed item contains the error. */
export interface ResponseMcpListToolsFailedEvent extends schema.ResponseMCPListToolsFailedEvent {}

/** The tools of an MCP server are being listed. */
export interface ResponseMcpListToolsInProgressEvent extends schema.ResponseMCPListToolsInProgressEvent {}

/** An item generated by the model or by a tool. `type` gives its kind. */
export type ResponseOutputItem = schema.OutputItem;

export declare namespace ResponseOutputItem {
  export type Program = schema.Program;
  export type ProgramOutput = schema.ProgramOutput;
  export type AdditionalTools = schema.AdditionalTools;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type ImageGenerationCall = schema.ImageGenToolCall;
  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;
    export type McpToolExecutionError = schema.MCPToolExecutionError;
    export type HttpError = schema.HTTPError;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;
  export type McpApprovalResponse = schema.MCPApprovalResponseResource;
}

/** An item was added to the output, usually empty. */
export interface ResponseOutputItemAddedEvent extends schema.ResponseOutputItemAddedEvent {}

export declare namespace ResponseOutputItemAddedEvent {
  export type Program = schema.Program;
  export type ProgramOutput = schema.ProgramOutput;
  export type AdditionalTools = schema.AdditionalTools;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type ImageGenerationCall = schema.ImageGenToolCall;
  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;
    export type McpToolExecutionError = schema.MCPToolExecutionError;
    export type HttpError = schema.HTTPError;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;
  export type McpApprovalResponse = schema.MCPApprovalResponseResource;
}

/** An output item is complete. */
export interface ResponseOutputItemDoneEvent extends schema.ResponseOutputItemDoneEvent {}

export declare namespace ResponseOutputItemDoneEvent {
  export type Program = schema.Program;
  export type ProgramOutput = schema.ProgramOutput;
  export type AdditionalTools = schema.AdditionalTools;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type ImageGenerationCall = schema.ImageGenToolCall;
  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;
    export type McpToolExecutionError = schema.MCPToolExecutionError;
    export type HttpError = schema.HTTPError;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;
  export type McpApprovalResponse = schema.MCPApprovalResponseResource;
}

/** A message generated by the model. */
export interface ResponseOutputMessage extends schema.OutputMessage {}

/** A refusal by the model. */
export interface ResponseOutputRefusal extends schema.RefusalContent {}

/** Text generated by the model, with its sources. */
export interface ResponseOutputText extends schema.OutputTextContent {}

export declare namespace ResponseOutputText {
  export type FileCitation = schema.FileCitationBody;
  export type URLCitation = schema.UrlCitationBody;
  export type ContainerFileCitation = schema.ContainerFileCitationBody;
  export type FilePath = schema.FilePath;
  export type Logprob = schema.LogProb;

  export namespace Logprob {
    export type TopLogprob = schema.TopLogProb;
  }
}

/** A citation was added to the text. */
export interface ResponseOutputTextAnnotationAddedEvent extends schema.ResponseOutputTextAnnotationAddedEvent {}

export declare namespace ResponseOutputTextAnnotationAddedEvent {
  export type FileCitation = schema.FileCitationBody;
  export type URLCitation = schema.UrlCitationBody;
  export type ContainerFileCitation = schema.ContainerFileCitationBody;
  export type FilePath = schema.FilePath;
}

/** A prompt from the vendor's dashboard. */
export interface ResponsePrompt extends schema.Prompt {}

/** A background response is queued. */
export interface ResponseQueuedEvent extends schema.ResponseQueuedEvent {}

export declare namespace ResponseQueuedEvent {
  export type Response = schema.Response;

  export namespace Response {
    export type Mcp = schema.MCPTool;
    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
    export type IncompleteDetails = NonNullable<schema.Response['incomplete_details']>;
    export type Program = schema.Program;
    export type ProgramOutput = schema.ProgramOutput;
    export type AdditionalTools = schema.AdditionalTools;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;
      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type ImageGenerationCall = schema.ImageGenToolCall;
    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;
    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;
      export type McpToolExecutionError = schema.MCPToolExecutionError;
      export type HttpError = schema.HTTPError;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;
    export type McpApprovalResponse = schema.MCPApprovalResponseResource;
    export type Message = schema.InputMessage;
    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;
      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;
    export type CompactionTrigger = schema.CompactionTriggerItemParam;
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

    export type PromptCacheOptions = schema.PromptCacheOptions;
    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;
      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** Reasoning of the model. Without stored state, send it back together with the items that follow it. */
export interface ResponseReasoningItem extends schema.ReasoningItem {}

export declare namespace ResponseReasoningItem {
  export type Summary = schema.SummaryTextContent;
  export type Content = schema.ReasoningTextContent;
}

/** A summary part was added, empty. */
export interface ResponseReasoningSummaryPartAddedEvent extends schema.ResponseReasoningSummaryPartAddedEvent {}

export declare namespace ResponseReasoningSummaryPartAddedEvent {
  export type Part = schema.SummaryTextContent;
}

/** A summary part is complete. */
export interface ResponseReasoningSummaryPartDoneEvent extends schema.ResponseReasoningSummaryPartDoneEvent {}

export declare namespace ResponseReasoningSummaryPartDoneEvent {
  export type Part = schema.SummaryTextContent;
}

/** Text to append to a part of the reasoning summary. */
export interface ResponseReasoningSummaryTextDeltaEvent extends schema.ResponseReasoningSummaryTextDeltaEvent {}

/** The text of a summary part is complete. */
export interface ResponseReasoningSummaryTextDoneEvent extends schema.ResponseReasoningSummaryTextDoneEvent {}

/** Text to append to the reasoning, for models that return it. */
export interface ResponseReasoningTextDeltaEvent extends schema.ResponseReasoningTextDeltaEvent {}

/** A reasoning text part is complete. */
export interface ResponseReasoningTextDoneEvent extends schema.ResponseReasoningTextDoneEvent {}

/** Text to append to a refusal. */
export interface ResponseRefusalDeltaEvent extends schema.ResponseRefusalDeltaEvent {}

/** The refusal is complete. */
export interface ResponseRefusalDoneEvent extends schema.ResponseRefusalDoneEvent {}

/** The model started a shell command. */
export interface ResponseShellCallCommandAddedEvent extends schema.ResponseShellCallCommandAddedStreamingEvent {}

/** Text to append to a shell command. */
export interface ResponseShellCallCommandDeltaEvent extends schema.ResponseShellCallCommandDeltaStreamingEvent {}

/** A shell command is complete. */
export interface ResponseShellCallCommandDoneEvent extends schema.ResponseShellCallCommandDoneStreamingEvent {}

/** New output of a shell command. */
export interface ResponseShellCallOutputContentDeltaEvent
  extends schema.ResponseShellCallOutputContentDeltaStreamingEvent {}

export declare namespace ResponseShellCallOutputContentDeltaEvent {
  export type Delta = schema.ShellCallOutputDelta;
}

/** The output of a shell command is complete. */
export interface ResponseShellCallOutputContentDoneEvent
  extends schema.ResponseShellCallOutputContentDoneStreamingEvent {}

export declare namespace ResponseShellCallOutputContentDoneEvent {
  export type Output = schema.FunctionShellCallOutputContent;

  export namespace Output {
    export type Timeout = schema.FunctionShellCallOutputTimeoutOutcome;
    export type Exit = schema.FunctionShellCallOutputExitOutcome;
  }
}

/** One event of a stream. `type` gives its kind. Servers may add types; ignore unknown ones. */
export type ResponseStreamEvent = schema.ResponseStreamEvent;

export declare namespace ResponseStreamEvent {
  export type Error = schema.ResponseErrorEnvelopeEvent;

  export namespace Error {
    export type Error = schema.Error;
  }
}

/** Text output settings, such as format and verbosity. */
export interface ResponseTextConfig extends schema.ResponseTextParam {}

/** Text to append to a text part. */
export interface ResponseTextDeltaEvent extends schema.ResponseTextDeltaEvent {}

export declare namespace ResponseTextDeltaEvent {
  export type Logprob = schema.ResponseLogProb;

  export namespace Logprob {
    export type TopLogprob = NonNullable<schema.ResponseLogProb['top_logprobs']>[number];
  }
}

/** The text of a part is complete. */
export interface ResponseTextDoneEvent extends schema.ResponseTextDoneEvent {}

export declare namespace ResponseTextDoneEvent {
  export type Logprob = schema.ResponseLogProb;

  export namespace Logprob {
    export type TopLogprob = NonNullable<schema.ResponseLogProb['top_logprobs']>[number];
  }
}

/** A search for deferred tools. If `execution` is `client`, the caller answers it. */
export interface ResponseToolSearchCall extends schema.ToolSearchCall {}

/** Tools found by a search. The model can call them from now on. */
export interface ResponseToolSearchOutputItem extends schema.ToolSearchOutput {}

export declare namespace ResponseToolSearchOutputItem {
  export type Mcp = schema.MCPTool;
  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
  }

  export type LocalShell = schema.LocalShellToolParam;
}

/** Output of a tool search: either by the caller, or of an earlier turn. */
export interface ResponseToolSearchOutputItemParam extends schema.ToolSearchOutputItemParam {}

export declare namespace ResponseToolSearchOutputItemParam {
  export type Mcp = schema.MCPTool;
  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
  }

  export type LocalShell = schema.LocalShellToolParam;
}

/** Token usage of the response, the basis of billing. */
export interface ResponseUsage extends schema.ResponseUsage {}

export declare namespace ResponseUsage {
  export type InputTokensDetails = NonNullable<schema.ResponseUsage['input_tokens_details']>;
  export type OutputTokensDetails = NonNullable<schema.ResponseUsage['output_tokens_details']>;
}

/** A web search step is completed. */
export interface ResponseWebSearchCallCompletedEvent extends schema.ResponseWebSearchCallCompletedEvent {}

/** A web search step started. */
export interface ResponseWebSearchCallInProgressEvent extends schema.ResponseWebSearchCallInProgressEvent {}

/** A web search is in progress. */
export interface ResponseWebSearchCallSearchingEvent extends schema.ResponseWebSearchCallSearchingEvent {}

/** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
export type ServiceTier = schema.ServiceTier;

/** A previously uploaded skill. */
export interface SkillReference extends schema.SkillReferenceParam {}

/** A tool available to the model. The server runs hosted tools such as search; the caller runs functions and custom tools. */
export type Tool = schema.Tool;

export declare namespace Tool {
  export type Mcp = schema.MCPTool;
  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
  }

  export type LocalShell = schema.LocalShellToolParam;
}

/** Restricts the model to a subset of the tools. Unlike a shorter tool list, this keeps the prompt cache valid. */
export interface ToolChoiceAllowed extends schema.ToolChoiceAllowed {}

/** Forces a patch call. */
export interface ToolChoiceApplyPatch extends schema.SpecificApplyPatchParam {}

/** Forces a call of a custom tool. */
export interface ToolChoiceCustom extends schema.ToolChoiceCustom {}

/** Forces a call of a function. */
export interface ToolChoiceFunction extends schema.ToolChoiceFunction {}

/** Forces a call of an MCP tool. */
export interface ToolChoiceMcp extends schema.ToolChoiceMCP {}

/** Whether the model must not, can or must call tools. */
export type ToolChoiceOptions = schema.ToolChoiceOptions;

/** Forces a shell call. */
export interface ToolChoiceShell extends schema.SpecificFunctionShellParam {}

/** Forces a call of a built-in tool. */
export interface ToolChoiceTypes extends schema.ToolChoiceTypes {}

/** Lets the model search for deferred tools, so that a large tool set need not be in the prompt. */
export interface ToolSearchTool extends schema.ToolSearchToolParam {}

/** Earlier version of web search. Use `web_search` in new code. */
export interface WebSearchPreviewTool extends schema.WebSearchPreviewTool {}

export declare namespace WebSearchPreviewTool {
  export type UserLocation = schema.ApproximateLocation;
}

/** Lets the model search the web and cite its sources. */
export interface WebSearchTool extends schema.WebSearchTool {}

export declare namespace WebSearchTool {
  export type Filters = NonNullable<schema.WebSearchTool['filters']>;
  export type UserLocation = schema.WebSearchApproximateLocation;
}

/** A name of the official client's. */
export type ResponseContent = schema.InputContent | schema.OutputContent;

/** A name of the official client's. */
export type ResponseFunctionCallOutputItem = Exclude<schema.FunctionCallOutputItemParam['output'], string>[number];

/** A name of the official client's. */
export type ResponseFunctionCallOutputItemList = Exclude<schema.FunctionCallOutputItemParam['output'], string>;

/** A name of the official client's. */
export type ResponseInput = Exclude<schema.InputParam, string>;

/** A name of the official client's. */
export type ResponseStatus = NonNullable<schema.Response['status']>;

export declare namespace ResponseCreateParams {
  export type { ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming };
  export type PromptCacheOptions = schema.PromptCacheOptionsParam;
  export type Mcp = schema.MCPTool;
  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
  }

  export type LocalShell = schema.LocalShellToolParam;
  export type Message = schema.InputMessage;
  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
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
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type CompactionTrigger = schema.CompactionTriggerItemParam;
  export type ImageGenerationCall = schema.ImageGenToolCall;
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

/** Params of `client.responses.create`, where `stream` is not known before it runs. */
export interface ResponseCreateParamsBase extends schema.CreateResponse {}

/** Params of `client.responses.create`, for the whole at once. */
export interface ResponseCreateParamsNonStreaming extends ResponseCreateParamsBase {
  /** Params of `client.responses.create`, for the whole at once. */
  stream?: false | null;
}

/** Params of `client.responses.create`, for events. */
export interface ResponseCreateParamsStreaming extends ResponseCreateParamsBase {
  /** Params of `client.responses.create`, for events. */
  stream: true;
}

/** Params of `client.responses.create`. */
export type ResponseCreateParams = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming;

/** Params of `client.responses.createAndPoll`. */
export type ResponseCreateAndPollParams = ResponseCreateParamsNonStreaming;

export declare namespace ResponseCreateAndPollParams {
  export type PromptCacheOptions = schema.PromptCacheOptionsParam;
  export type Mcp = schema.MCPTool;
  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
  }

  export type LocalShell = schema.LocalShellToolParam;
  export type Message = schema.InputMessage;
  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
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
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type CompactionTrigger = schema.CompactionTriggerItemParam;
  export type ImageGenerationCall = schema.ImageGenToolCall;
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

/** Params of `client.responses.retrieve`, where `stream` is not known before it runs. */
export interface ResponseRetrieveParamsBase {
  /** Extra data to include. If omitted, none. */
  include?: ResponseIncludable[];
  /** Whether to return an event stream instead of the current state. Defaults to false. */
  stream?: boolean;
  /** Sequence number of the last event received. Only later events are sent. Requires `stream`. */
  starting_after?: number;
  /** Whether deltas contain an `obfuscation` of random length, as protection against eavesdroppers. On by default. Requires `stream`. */
  include_obfuscation?: boolean;
}

/** Params of `client.responses.retrieve`, for the whole at once. */
export interface ResponseRetrieveParamsNonStreaming extends ResponseRetrieveParamsBase {
  /** Params of `client.responses.retrieve`, for the whole at once. */
  stream?: false;
}

/** Params of `client.responses.retrieve`, for events. */
export interface ResponseRetrieveParamsStreaming extends ResponseRetrieveParamsBase {
  /** Params of `client.responses.retrieve`, for events. */
  stream: true;
}

/** Params of `client.responses.retrieve`. */
export type ResponseRetrieveParams = ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming;

/** Params of `client.responses.compact`. */
export interface ResponseCompactParams extends schema.CompactResponseMethodPublicBody {}

export declare namespace ResponseCompactParams {
  export type Message = schema.InputMessage;
  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
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
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type CompactionTrigger = schema.CompactionTriggerItemParam;
  export type ImageGenerationCall = schema.ImageGenToolCall;
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
  export type PromptCacheOptions = schema.PromptCacheOptionsParam;
}

/** `client.responses`. Model responses with tools, state and streaming. */
export class Responses extends APIResource {
  /** Model responses with tools, state and streaming. */
  readonly inputItems = new InputItems(this.client);
  /** Model responses with tools, state and streaming. */
  readonly inputTokens = new InputTokens(this.client);

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
  create(params: ResponseCreateParamsStreaming, options?: RequestOptions): APIPromise<Stream<ResponseStreamEvent>>;
  /**
   * Create a response, as a whole or as events, where `stream` is not known before it runs.
   *
   * `POST /responses`
   */
  create(
    params: ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  create(
    params: ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response> {
    return withOutputText(streamCall(this.client, createResponseOperation, undefined, params, options));
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
  ): APIPromise<Stream<ResponseStreamEvent>>;
  /**
   * Retrieve a response, as a whole or as events, where `stream` is not known before it runs.
   *
   * `GET /responses/{response_id}`
   */
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsBase | null,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  /**
   * Retrieve a response, without params.
   *
   * `GET /responses/{response_id}`
   */
  retrieve(responseID: string, options?: RequestOptions): APIPromise<Response>;
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsBase | RequestOptions | null,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response> {
    return withOutputText(
      streamCall(
        this.client,
        getResponseOperation,
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
    return call(this.client, deleteResponseOperation, responseID, undefined, options);
  }

  /**
   * Cancels background processing. Other responses cannot be cancelled; close the connection instead.
   *
   * `POST /responses/{response_id}/cancel`
   */
  cancel(responseID: string, options?: RequestOptions): APIPromise<Response> {
    return withOutputText(call(this.client, cancelResponseOperation, responseID, undefined, options));
  }

  /**
   * Compacts a long conversation into a few items with the same meaning for the model. Nothing is stored. Send the items as the input of the next response, followed by new input.
   *
   * `POST /responses/compact`
   */
  compact(params: ResponseCompactParams, options?: RequestOptions): APIPromise<CompactedResponse> {
    return call(this.client, compactConversationOperation, undefined, params, options);
  }

  /**
   * Reads it until its status is `completed`, `failed`, `cancelled` or `incomplete`.
   *
   * `GET /responses/{response_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   */
  poll(responseID: string, options?: PollOptions): Promise<Response> {
    return poll<Response>(this.client, getResponseOperation, responseID, undefined, options).then(addOutputText);
  }

  /**
   * As `create`, then waits until the status is `completed`, `failed`, `cancelled` or `incomplete`.
   *
   * `POST /responses`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   */
  createAndPoll(params: ResponseCreateAndPollParams, options?: PollOptions): Promise<Response> {
    return callAndPoll<Response>(
      this.client,
      { send: call, operation: createResponseOperation },
      getResponseOperation,
      { response_id: '$response.body#/id' },
      undefined,
      params,
      options,
    ).then(addOutputText);
  }
}
