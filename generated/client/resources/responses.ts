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
import type { APIPromise, PollOptions, RequestOptions, Stream } from '../../../src/client/core/index.ts';
import {
  createResponse as createResponseOperation,
  getResponse as getResponseOperation,
  deleteResponse as deleteResponseOperation,
  cancelResponse as cancelResponseOperation,
  compactConversation as compactConversationOperation,
} from '../operations/responses.ts';
import { InputItems } from './responses/input-items.ts';
import { InputTokens } from './responses/input-tokens.ts';
import type * as schema from '../../types.ts';

/** Lets the model propose file changes as diffs. The caller applies them. */
export interface ApplyPatchTool extends schema.ApplyPatchToolParam {}

/** A condensed conversation. Its items are the whole input of the next turn. */
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

/** One thing to do on the computer. Coordinates count in pixels from the top left of the screen. */
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

/** Actions to perform in turn before the next screenshot. The `computer` tool sends these, its preview a single `action`. */
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

/** Why a call of an MCP tool failed, told apart by where. */
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

/** An answer of a model, with all that led to it, and the settings that held. */
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

/** A change to one file, for the caller to make. Answer with an `apply_patch_call_output` item. */
export interface ResponseApplyPatchToolCall extends schema.ApplyPatchToolCall {}

export declare namespace ResponseApplyPatchToolCall {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
  export type CreateFile = schema.ApplyPatchCreateFileOperation;
  export type DeleteFile = schema.ApplyPatchDeleteFileOperation;
  export type UpdateFile = schema.ApplyPatchUpdateFileOperation;
}

/** What became of a change to a file. */
export interface ResponseApplyPatchToolCallOutput extends schema.ApplyPatchToolCallOutput {}

export declare namespace ResponseApplyPatchToolCallOutput {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
}

/** More of the spoken answer. */
export interface ResponseAudioDeltaEvent extends schema.ResponseAudioDeltaEvent {}

/** The spoken answer is complete. */
export interface ResponseAudioDoneEvent extends schema.ResponseAudioDoneEvent {}

/** More of the words that go with the spoken answer. */
export interface ResponseAudioTranscriptDeltaEvent extends schema.ResponseAudioTranscriptDeltaEvent {}

/** The words of the spoken answer are complete. */
export interface ResponseAudioTranscriptDoneEvent extends schema.ResponseAudioTranscriptDoneEvent {}

/** The model is writing code. */
export interface ResponseCodeInterpreterCallCodeDeltaEvent extends schema.ResponseCodeInterpreterCallCodeDeltaEvent {}

/** The code is written. */
export interface ResponseCodeInterpreterCallCodeDoneEvent extends schema.ResponseCodeInterpreterCallCodeDoneEvent {}

/** The code has run. */
export interface ResponseCodeInterpreterCallCompletedEvent extends schema.ResponseCodeInterpreterCallCompletedEvent {}

/** A run of code has begun. */
export interface ResponseCodeInterpreterCallInProgressEvent extends schema.ResponseCodeInterpreterCallInProgressEvent {}

/** The code is running. */
export interface ResponseCodeInterpreterCallInterpretingEvent
  extends schema.ResponseCodeInterpreterCallInterpretingEvent {}

/** Python that the server ran. */
export interface ResponseCodeInterpreterToolCall extends schema.CodeInterpreterToolCall {}

export declare namespace ResponseCodeInterpreterToolCall {
  export type Logs = schema.CodeInterpreterOutputLogs;
  export type Image = schema.CodeInterpreterOutputImage;
}

/** A long conversation in condensed form. It stands for the items before it. */
export interface ResponseCompactionItem extends schema.CompactionBody {}

/** A condensed conversation, sent back in place of the items it stands for. */
export interface ResponseCompactionItemParam extends schema.CompactionSummaryItemParam {}

/** The answer is complete. Nothing follows it. */
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

/** What the model wants done on the computer. Do it, then answer with a screenshot in a `computer_call_output` item. */
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

/** A stored answer of the computer tool. */
export interface ResponseComputerToolCallOutputItem extends schema.ComputerToolCallOutputResource {}

export declare namespace ResponseComputerToolCallOutputItem {
  export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
}

/** The screen after the actions, by URL or by file id. */
export interface ResponseComputerToolCallOutputScreenshot extends schema.ComputerScreenshotImage {}

/** A container of the server. */
export interface ResponseContainerReference extends schema.ContainerReferenceResource {}

/** A part of an item begins, mostly empty. */
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

/** The response exists. Opens every stream. */
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

/** A request to run a custom tool of the caller's. Answer with a `custom_tool_call_output` item that repeats `call_id`. */
export interface ResponseCustomToolCall extends schema.CustomToolCall {}

export declare namespace ResponseCustomToolCall {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
}

/** The model is writing the input of a custom tool. */
export interface ResponseCustomToolCallInputDeltaEvent extends schema.ResponseCustomToolCallInputDeltaEvent {}

/** The input of a custom tool is written. */
export interface ResponseCustomToolCallInputDoneEvent extends schema.ResponseCustomToolCallInputDoneEvent {}

/** A stored call of a custom tool. */
export interface ResponseCustomToolCallItem extends schema.CustomToolCallResource {}

export declare namespace ResponseCustomToolCallItem {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
}

/** Answers a call of a custom tool with what it returned. */
export interface ResponseCustomToolCallOutput extends schema.CustomToolCallOutput {}

export declare namespace ResponseCustomToolCallOutput {
  export type Direct = schema.DirectToolCallCallerParam;
  export type Program = schema.ProgramToolCallCallerParam;
}

/** A stored answer of a custom tool. */
export interface ResponseCustomToolCallOutputItem extends schema.CustomToolCallOutputResource {}

export declare namespace ResponseCustomToolCallOutputItem {
  export type Direct = schema.DirectToolCallCallerParam;
  export type Program = schema.ProgramToolCallCallerParam;
}

/** Confirms that a response was removed. */
export interface ResponseDeleted extends schema.ResponseDeleted {}

/** Why the model could not answer. Null unless the status is `failed`. */
export type ResponseError = schema.ResponseError;

/** A failure of the stream, in its flat form. */
export interface ResponseErrorEvent extends schema.ResponseErrorEvent {}

/** The model could not answer; the `error` of the response says why. Nothing follows it. */
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

/** A file search is done. */
export interface ResponseFileSearchCallCompletedEvent extends schema.ResponseFileSearchCallCompletedEvent {}

/** A file search has begun. */
export interface ResponseFileSearchCallInProgressEvent extends schema.ResponseFileSearchCallInProgressEvent {}

/** Files are being searched. */
export interface ResponseFileSearchCallSearchingEvent extends schema.ResponseFileSearchCallSearchingEvent {}

/** A search of vector stores, made by the server. */
export interface ResponseFileSearchToolCall extends schema.FileSearchToolCall {}

export declare namespace ResponseFileSearchToolCall {
  export type Result = NonNullable<schema.FileSearchToolCall['results']>[number];
}

/** Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
export type ResponseFormatTextConfig = schema.TextResponseFormatConfiguration;

/** JSON that follows a given schema. */
export interface ResponseFormatTextJSONSchemaConfig extends schema.TextResponseFormatJsonSchema {}

/** The model is writing the arguments of a function. */
export interface ResponseFunctionCallArgumentsDeltaEvent extends schema.ResponseFunctionCallArgumentsDeltaEvent {}

/** The arguments of a function are written. */
export interface ResponseFunctionCallArgumentsDoneEvent extends schema.ResponseFunctionCallArgumentsDoneEvent {}

/** What one command printed, and how it ended. */
export interface ResponseFunctionShellCallOutputContent extends schema.FunctionShellCallOutputContentParam {}

export declare namespace ResponseFunctionShellCallOutputContent {
  export type Timeout = schema.FunctionShellCallOutputTimeoutOutcomeParam;
  export type Exit = schema.FunctionShellCallOutputExitOutcomeParam;
}

/** Shell commands to run. With a local environment the caller runs them and answers with a `shell_call_output` item. */
export interface ResponseFunctionShellToolCall extends schema.FunctionShellCall {}

export declare namespace ResponseFunctionShellToolCall {
  export type Direct = schema.DirectToolCallCaller;
  export type Program = schema.ProgramToolCallCaller;
  export type Action = schema.FunctionShellAction;
}

/** The outcome of shell commands. */
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

/** A request to call a function of the caller's. Answer with a `function_call_output` item that repeats `call_id`. */
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

/** A stored answer to a function call. */
export interface ResponseFunctionToolCallOutputItem extends schema.FunctionToolCallOutputResource {}

export declare namespace ResponseFunctionToolCallOutputItem {
  export type Direct = schema.DirectToolCallCallerParam;
  export type Program = schema.ProgramToolCallCallerParam;
}

/** One step of a web search, made by the server. */
export interface ResponseFunctionWebSearch extends schema.WebSearchToolCall {}

export declare namespace ResponseFunctionWebSearch {
  export type Search = schema.WebSearchActionSearch;

  export namespace Search {
    export type Source = NonNullable<schema.WebSearchActionSearch['sources']>[number];
  }

  export type OpenPage = schema.WebSearchActionOpenPage;
  export type FindInPage = schema.WebSearchActionFind;
}

/** An image is finished. It comes with the item that is done next. */
export interface ResponseImageGenCallCompletedEvent extends schema.ResponseImageGenCallCompletedEvent {}

/** An image is being drawn. */
export interface ResponseImageGenCallGeneratingEvent extends schema.ResponseImageGenCallGeneratingEvent {}

/** An image has been ordered. */
export interface ResponseImageGenCallInProgressEvent extends schema.ResponseImageGenCallInProgressEvent {}

/** An unfinished version of an image, if the tool asks for `partial_images`. */
export interface ResponseImageGenCallPartialImageEvent extends schema.ResponseImageGenCallPartialImageEvent {}

/** The model is at work. */
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

/** Something that responses leave out unless asked, because it is large. The name says where it goes: type of the item, then the property. */
export type ResponseIncludable = schema.IncludeEnum;

/** The answer was cut off; `incomplete_details` of the response says why. Nothing follows it. */
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

/** A document that a function returned, by file id, by URL or by its content. */
export interface ResponseInputFileContent extends schema.InputFileContentParam {}

export declare namespace ResponseInputFileContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** An image for the model, by URL or by file id. */
export interface ResponseInputImage extends schema.InputImageContent {}

export declare namespace ResponseInputImage {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
}

/** An image that a function returned, by URL or by file id. */
export interface ResponseInputImageContent extends schema.InputImageContentParamAutoParam {}

export declare namespace ResponseInputImageContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** Something that the model is given, a message, a call or its outcome. Whatever stood in the `output` of a response can be sent back as it is. The long forms come first; an item without a `type` is a short message or a reference. */
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

/** A message to the model, as it is stored. */
export interface ResponseInputMessageItem extends schema.InputMessageResource {}

/** Text for the model. */
export interface ResponseInputText extends schema.InputTextContent {}

export declare namespace ResponseInputText {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
}

/** Text that a function returned. */
export interface ResponseInputTextContent extends schema.InputTextContentParam {}

export declare namespace ResponseInputTextContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** An item as the server has stored it, told apart by its type. */
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

/** The model is writing the arguments of an MCP tool. */
export interface ResponseMcpCallArgumentsDeltaEvent extends schema.ResponseMCPCallArgumentsDeltaEvent {}

/** The arguments of an MCP tool are written. */
export interface ResponseMcpCallArgumentsDoneEvent extends schema.ResponseMCPCallArgumentsDoneEvent {}

/** An MCP tool has answered. */
export interface ResponseMcpCallCompletedEvent extends schema.ResponseMCPCallCompletedEvent {}

/** A call of an MCP tool failed. The item that is done next says why. */
export interface ResponseMcpCallFailedEvent extends schema.ResponseMCPCallFailedEvent {}

/** A call of an MCP tool has begun. */
export interface ResponseMcpCallInProgressEvent extends schema.ResponseMCPCallInProgressEvent {}

/** An MCP server has listed its tools. */
export interface ResponseMcpListToolsCompletedEvent extends schema.ResponseMCPListToolsCompletedEvent {}

/** An MCP server did not list its tools. The item that is done next says why. */
export interface ResponseMcpListToolsFailedEvent extends schema.ResponseMCPListToolsFailedEvent {}

/** An MCP server is being asked for its tools. */
export interface ResponseMcpListToolsInProgressEvent extends schema.ResponseMCPListToolsInProgressEvent {}

/** Something that the model, or a tool on its behalf, has put out. Told apart by its type. */
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

/** An item of the output begins, mostly empty. */
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

/** An item of the output is complete. */
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

/** A message that the model wrote. */
export interface ResponseOutputMessage extends schema.OutputMessage {}

/** What the model says instead when it declines. */
export interface ResponseOutputRefusal extends schema.RefusalContent {}

/** Text that the model wrote. */
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

/** A source was attached to the text. */
export interface ResponseOutputTextAnnotationAddedEvent extends schema.ResponseOutputTextAnnotationAddedEvent {}

export declare namespace ResponseOutputTextAnnotationAddedEvent {
  export type FileCitation = schema.FileCitationBody;
  export type URLCitation = schema.UrlCitationBody;
  export type ContainerFileCitation = schema.ContainerFileCitationBody;
  export type FilePath = schema.FilePath;
}

/** A prompt that was written in the dashboard. */
export interface ResponsePrompt extends schema.Prompt {}

/** A background response waits for its turn. */
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

/** The thinking between input and answer. Send it back with the items that follow it when the conversation is carried on by hand. */
export interface ResponseReasoningItem extends schema.ReasoningItem {}

export declare namespace ResponseReasoningItem {
  export type Summary = schema.SummaryTextContent;
  export type Content = schema.ReasoningTextContent;
}

/** A paragraph of the summary begins, empty. */
export interface ResponseReasoningSummaryPartAddedEvent extends schema.ResponseReasoningSummaryPartAddedEvent {}

export declare namespace ResponseReasoningSummaryPartAddedEvent {
  export type Part = schema.SummaryTextContent;
}

/** A paragraph of the summary is complete. */
export interface ResponseReasoningSummaryPartDoneEvent extends schema.ResponseReasoningSummaryPartDoneEvent {}

export declare namespace ResponseReasoningSummaryPartDoneEvent {
  export type Part = schema.SummaryTextContent;
}

/** More of a summary of the reasoning. */
export interface ResponseReasoningSummaryTextDeltaEvent extends schema.ResponseReasoningSummaryTextDeltaEvent {}

/** The text of a paragraph of the summary is complete. */
export interface ResponseReasoningSummaryTextDoneEvent extends schema.ResponseReasoningSummaryTextDoneEvent {}

/** More of the reasoning itself, from models that show it. */
export interface ResponseReasoningTextDeltaEvent extends schema.ResponseReasoningTextDeltaEvent {}

/** A part of the reasoning itself is complete. */
export interface ResponseReasoningTextDoneEvent extends schema.ResponseReasoningTextDoneEvent {}

/** The model is declining. */
export interface ResponseRefusalDeltaEvent extends schema.ResponseRefusalDeltaEvent {}

/** The refusal is complete. */
export interface ResponseRefusalDoneEvent extends schema.ResponseRefusalDoneEvent {}

/** A shell command begins. */
export interface ResponseShellCallCommandAddedEvent extends schema.ResponseShellCallCommandAddedStreamingEvent {}

/** The model is writing a shell command. */
export interface ResponseShellCallCommandDeltaEvent extends schema.ResponseShellCallCommandDeltaStreamingEvent {}

/** A shell command is written. */
export interface ResponseShellCallCommandDoneEvent extends schema.ResponseShellCallCommandDoneStreamingEvent {}

/** A shell command has printed something. */
export interface ResponseShellCallOutputContentDeltaEvent
  extends schema.ResponseShellCallOutputContentDeltaStreamingEvent {}

export declare namespace ResponseShellCallOutputContentDeltaEvent {
  export type Delta = schema.ShellCallOutputDelta;
}

/** A shell command has ended. */
export interface ResponseShellCallOutputContentDoneEvent
  extends schema.ResponseShellCallOutputContentDoneStreamingEvent {}

export declare namespace ResponseShellCallOutputContentDoneEvent {
  export type Output = schema.FunctionShellCallOutputContent;

  export namespace Output {
    export type Timeout = schema.FunctionShellCallOutputTimeoutOutcome;
    export type Exit = schema.FunctionShellCallOutputExitOutcome;
  }
}

/** One event of a stream, told apart by its type. Servers add types: skip those you do not know. */
export type ResponseStreamEvent = schema.ResponseStreamEvent;

export declare namespace ResponseStreamEvent {
  export type Error = schema.ResponseErrorEnvelopeEvent;

  export namespace Error {
    export type Error = schema.Error;
  }
}

/** What the text of the answer is like. */
export interface ResponseTextConfig extends schema.ResponseTextParam {}

/** More of the text. */
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

/** A search for deferred tools. The caller answers it when `execution` is `client`. */
export interface ResponseToolSearchCall extends schema.ToolSearchCall {}

/** The tools that a search found. From here on the model can call them. */
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

/** Answers a tool search that the caller runs, or repeats one of an earlier turn. */
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

/** The tokens that were spent, by which a response is billed. */
export interface ResponseUsage extends schema.ResponseUsage {}

export declare namespace ResponseUsage {
  export type InputTokensDetails = NonNullable<schema.ResponseUsage['input_tokens_details']>;
  export type OutputTokensDetails = NonNullable<schema.ResponseUsage['output_tokens_details']>;
}

/** A step of a web search is done. */
export interface ResponseWebSearchCallCompletedEvent extends schema.ResponseWebSearchCallCompletedEvent {}

/** A step of a web search has begun. */
export interface ResponseWebSearchCallInProgressEvent extends schema.ResponseWebSearchCallInProgressEvent {}

/** The web is being searched. */
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

/** Narrows the choice to some of the tools. Cheaper than to send fewer tools, because the prompt cache stays good. */
export interface ToolChoiceAllowed extends schema.ToolChoiceAllowed {}

/** Forces a change to a file. */
export interface ToolChoiceApplyPatch extends schema.SpecificApplyPatchParam {}

/** Forces a custom tool. */
export interface ToolChoiceCustom extends schema.ToolChoiceCustom {}

/** Forces a function. */
export interface ToolChoiceFunction extends schema.ToolChoiceFunction {}

/** Forces a tool of an MCP server. */
export interface ToolChoiceMcp extends schema.ToolChoiceMCP {}

/** Whether the model must not, may or must use tools. */
export type ToolChoiceOptions = schema.ToolChoiceOptions;

/** Forces shell commands. */
export interface ToolChoiceShell extends schema.SpecificFunctionShellParam {}

/** Forces a built-in tool. */
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
  /** What to send besides the usual. Left out, nothing. */
  include?: ResponseIncludable[];
  /** Whether to send events instead of the response as it stands. Left out, it is false. */
  stream?: boolean;
  /** Sequence number of the last event that has been seen. Sends those behind it only. Needs `stream`. */
  starting_after?: number;
  /** Whether deltas carry an `obfuscation` of random length against eavesdroppers. Left out, they do. Needs `stream`. */
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
   * Has a model answer text, images and files, with tools if it is given any. Calls of functions, custom tools, shells and computers end the response: run them and send the outcome as the input of the next one. Earlier turns come along by `previous_response_id`, by `conversation`, or by sending their items again. With `stream: true` the answer comes as events, with `background: true` it is worked on without a connection.
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
   * Reads a stored response, which may still be at work in the background. With `stream=true` its events are sent, those that are past at once, and those behind them as they come; this is how an interrupted stream of a background response is taken up.
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
   * Removes a stored response and its input for good. Responses that were carried on from it stay.
   *
   * `DELETE /responses/{response_id}`
   */
  delete(responseID: string, options?: RequestOptions): APIPromise<ResponseDeleted> {
    return call(this.client, deleteResponseOperation, responseID, undefined, options);
  }

  /**
   * Stops background work. A response that was created otherwise cannot be cancelled, except by closing its connection.
   *
   * `POST /responses/{response_id}/cancel`
   */
  cancel(responseID: string, options?: RequestOptions): APIPromise<Response> {
    return withOutputText(call(this.client, cancelResponseOperation, responseID, undefined, options));
  }

  /**
   * Shortens a long conversation to a few items that mean the same to the model, and stores nothing. Send them as the input of the next response, with new input behind them.
   *
   * `POST /responses/compact`
   */
  compact(params?: ResponseCompactParams | null, options?: RequestOptions): APIPromise<CompactedResponse> {
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
