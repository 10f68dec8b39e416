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
import {
  cancelResponse as cancelResponseOperation,
  compactConversation as compactConversationOperation,
  createResponse as createResponseOperation,
  deleteResponse as deleteResponseOperation,
  getResponse as getResponseOperation,
} from '../operations/responses.ts';
import { InputItems } from './responses/input-items.ts';
import { InputTokens } from './responses/input-tokens.ts';
import type { APIPromise, PollOptions, RequestOptions, Stream } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';
import type * as SharedAPI from './shared.ts';

/** Lets the model propose file changes as diffs. The caller applies them. */
export interface ApplyPatchTool {
  /**
   * Marks the tool as apply-patch.
   * @default "apply_patch"
   */
  type: 'apply_patch';
  /** Who can propose a patch. If null or omitted, only the model. */
  allowed_callers?: schema.CallableToolAllowedCaller[] | null;
}

/** A compacted conversation. Its items are the entire input of the next turn. */
export interface CompactedResponse {
  /** Id of the compaction. */
  id: string;
  /**
   * Marks this object as a compaction.
   * @default "response.compaction"
   */
  object: 'response.compaction';
  /** The user messages and one item that replaces everything else. Send all of it as the next `input`. */
  output: schema.ItemField[];
  /** Time of the compaction, in Unix seconds. */
  created_at: number;
  /** Token usage of the response, the basis of billing. */
  usage: ResponseUsage;
}

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export type ComputerAction =
  | schema.ClickParam
  | schema.DoubleClickAction
  | schema.DragParam
  | schema.KeyPressAction
  | schema.MoveParam
  | schema.ScreenshotParam
  | schema.ScrollParam
  | schema.TypeParam
  | schema.WaitParam;

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
export type ComputerActionList = ComputerAction[];

/** Lets the model operate a computer. It requests clicks and key presses; the caller performs them and returns screenshots. */
export interface ComputerTool {
  /**
   * Marks the tool as a computer.
   * @default "computer"
   */
  type: 'computer';
}

/** Earlier version of the computer tool, supported only by the `computer-use-preview` models. */
export interface ComputerUsePreviewTool {
  /**
   * Marks the tool as the preview version of computer use.
   * @default "computer_use_preview"
   */
  type: 'computer_use_preview';
  /** Environment that the model operates: a desktop of one kind, or a browser. */
  environment: schema.ComputerEnvironment;
  /** Screen width in pixels. Action coordinates refer to it. */
  display_width: number;
  /** Screen height in pixels. */
  display_height: number;
}

/** A container that the server creates for this request. */
export interface ContainerAuto {
  /**
   * Tells the server to create the container.
   * @default "container_auto"
   */
  type: 'container_auto';
  /** Ids of uploaded files to copy into the container. At most 50 items. */
  file_ids?: string[];
  /** Memory limit of the container. If null or omitted, the smallest size. */
  memory_limit?: schema.ContainerMemoryLimit | null;
  /** Network access of the container. If omitted, none. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
  /** Skills to install in the container, by reference or inline. At most 200 items. */
  skills?: (SkillReference | InlineSkill)[];
}

/** Allows network access to the listed domains only. */
export interface ContainerNetworkPolicyAllowlist {
  /**
   * Marks the policy as an allowlist.
   * @default "allowlist"
   */
  type: 'allowlist';
  /** Domains that the container can reach, such as `pypi.org`. */
  allowed_domains: string[];
  /** Secrets that the server inserts into requests to a domain. Code in the container never sees them. */
  domain_secrets?: ContainerNetworkPolicyDomainSecret[];
}

/** Disables network access. */
export interface ContainerNetworkPolicyDisabled {
  /**
   * Marks the policy as no network access.
   * @default "disabled"
   */
  type: 'disabled';
}

/** A secret for one allowed domain. */
export interface ContainerNetworkPolicyDomainSecret {
  /** The domain whose requests receive the secret. */
  domain: string;
  /** Placeholder name of the secret, for use by code in the container. */
  name: string;
  /** The secret value. From 1 to 10485760 characters. */
  value: string;
}

/** An existing container. */
export interface ContainerReference {
  /**
   * Selects a container by id.
   * @default "container_reference"
   */
  type: 'container_reference';
  /** Id of the container, `cntr_…`. It must not have expired. */
  container_id: string;
}

/** A tool of the caller that takes free text instead of JSON arguments. */
export interface CustomTool {
  /**
   * Marks the tool as a custom tool.
   * @default "custom"
   */
  type: 'custom';
  /** Name of the tool in calls. */
  name: string;
  /** What the tool does and what input it expects. The model reads it. */
  description?: string;
  /** Constraint on the input. If omitted, any text is allowed. */
  format?: schema.CustomTextFormatParam | schema.CustomGrammarFormatParam;
  /** Whether to leave the tool out of the prompt until a tool search finds it. */
  defer_loading?: boolean;
  /** Who can call the tool. If null or omitted, only the model. */
  allowed_callers?: schema.CallableToolAllowedCaller[] | null;
}

export declare namespace CustomTool {
  export type Text = schema.CustomTextFormatParam;

  export type Grammar = schema.CustomGrammarFormatParam;
}

/** Short form of a message. `developer` and `system` messages take precedence over `user` messages. */
export interface EasyInputMessage {
  /** Author of the message. Use `assistant` for model output of earlier turns. */
  role: 'user' | 'assistant' | 'system' | 'developer';
  /** Message content, as text or as parts. */
  content: string | ResponseInputMessageContentList;
  /** Whether an assistant message is interim commentary or the final answer. Send it back with messages of earlier turns, otherwise answer quality drops. Not valid for user messages. */
  phase?: schema.MessagePhase | null;
  /** Marks the item as a message. An item with a role and no type also counts as a message. */
  type?: 'message';
}

/** Lets the model search vector stores and cite the results. */
export interface FileSearchTool {
  /**
   * Marks the tool as file search.
   * @default "file_search"
   */
  type: 'file_search';
  /** Ids of the vector stores to search. */
  vector_store_ids: string[];
  /** Maximum number of passages per search for the model, from 1 to 50. Fewer passages save tokens. */
  max_num_results?: number;
  /** Ranking options for search results. */
  ranking_options?: schema.RankingOptions;
  /** Restricts the search to files with matching attributes. If null or omitted, all files are searched. */
  filters?: schema.Filters | null;
}

export declare namespace FileSearchTool {
  export type RankingOptions = schema.RankingOptions;

  export namespace RankingOptions {
    export type HybridSearch = schema.HybridSearchOptions;
  }
}

/** Lets the model run shell commands, in a container on the server or on the caller's machine. */
export interface FunctionShellTool {
  /**
   * Marks the tool as a shell.
   * @default "shell"
   */
  type: 'shell';
  /** Where commands run. If null or omitted, on the caller's side. */
  environment?: (ContainerAuto | LocalEnvironment | ContainerReference) | null;
  /** Who can run commands. If null or omitted, only the model. */
  allowed_callers?: schema.CallableToolAllowedCaller[] | null;
}

/** A function of the caller. The model requests a call; the caller runs it and sends the result as the next input. */
export interface FunctionTool {
  /**
   * Marks the tool as a function.
   * @default "function"
   */
  type: 'function';
  /** Name of the tool in calls. */
  name: string;
  /** What the function does and when to use it. The model uses this text to choose. */
  description?: string | null;
  /** Arguments as a JSON Schema object. Null if the function takes no arguments. */
  parameters: {
    [key: string]: unknown;
  } | null;
  /** Result of the function as a JSON Schema object, for programs that process it. If null or omitted, the result has no guaranteed shape. */
  output_schema?: {
    [key: string]: unknown;
  } | null;
  /** Whether arguments must match `parameters` exactly. If null or omitted, the server uses strict mode where the schema allows it. */
  strict?: boolean | null;
  /** Whether to leave the function out of the prompt until a tool search finds it. */
  defer_loading?: boolean;
  /** Who can call the function. If null or omitted, only the model. */
  allowed_callers?: schema.CallableToolAllowedCaller[] | null;
}

/** Level of detail at which the model sees the image. If omitted, `auto`. More detail uses more tokens; `original` keeps the full resolution. */
export type ImageDetail = 'low' | 'high' | 'auto' | 'original';

/** A skill sent with the request. It exists only for this request. */
export interface InlineSkill {
  /**
   * Marks the skill as inline.
   * @default "inline"
   */
  type: 'inline';
  /** Name of the skill in this request. */
  name: string;
  /** When the skill is useful. The model uses it to decide whether to load the skill. */
  description: string;
  /** The files of a skill as one archive. */
  source: InlineSkillSource;
}

/** The files of a skill as one archive. */
export interface InlineSkillSource {
  /**
   * Encoding of the archive.
   * @default "base64"
   */
  type: 'base64';
  /**
   * Format of the archive.
   * @default "application/zip"
   */
  media_type: 'application/zip';
  /** The archive as base64, at most about 50 MB. From 1 to 70254592 characters. */
  data: string;
}

/** The caller's own machine. The caller runs the commands. */
export interface LocalEnvironment {
  /**
   * Marks the environment as local: the caller runs the commands.
   * @default "local"
   */
  type: 'local';
  /** Skills installed on that machine. At most 200 items. */
  skills?: LocalSkill[];
}

/** A skill on the caller's machine. */
export interface LocalSkill {
  /** Name of the skill in this request. */
  name: string;
  /** When the skill is useful. The model uses it to decide whether to load the skill. */
  description: string;
  /** Path of the skill's folder. */
  path: string;
}

/** Error of an MCP call. `type` gives its kind. */
export type McpToolCallError = schema.MCPProtocolError | schema.MCPToolExecutionError | schema.HTTPError;

export declare namespace McpToolCallError {
  export type McpProtocolError = schema.MCPProtocolError;

  export type McpToolExecutionError = schema.MCPToolExecutionError;

  export type HttpError = schema.HTTPError;
}

/** Functions and custom tools under a common name. Their names need to be unique only within the namespace. */
export interface NamespaceTool {
  /**
   * Marks the tool as a namespace.
   * @default "namespace"
   */
  type: 'namespace';
  /** Name of the namespace. Calls include it. */
  name: string;
  /** What the tools have in common. Tool search uses it. */
  description: string;
  /** Tools of the namespace. */
  tools: (schema.FunctionToolParam | CustomTool)[];
}

export declare namespace NamespaceTool {
  export type Function = schema.FunctionToolParam;
}

/** An answer of a model, with its input references and effective settings. */
export interface Response extends schema.ModelResponseProperties, schema.ResponseProperties {
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: ServiceTier;
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
  error: ResponseError | null;
  /** Why the answer was truncated. Null unless the status is `incomplete`. */
  incomplete_details: schema.Response.IncompleteDetails | null;
  /** Output items in order. There may be no message, or it may not be the first item, so select it by `type`. */
  output: ResponseOutputItem[];
  /** Effective reasoning options. Null if the request did not set any. */
  reasoning?: SharedAPI.Reasoning | null;
  /** Developer message before all other input, as text or as items. Null if there was none. */
  instructions: string | ResponseInputItem[] | null;
  /** The texts of all messages in `output`, joined. Added by the client: the wire has no such field. */
  output_text: string;
  /** Token usage of the response, the basis of billing. */
  usage?: ResponseUsage;
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
  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;

  export type IncompleteDetails = schema.Response.IncompleteDetails;

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export interface ResponseApplyPatchToolCall {
  /**
   * Marks the item as a patch call.
   * @default "apply_patch_call"
   */
  type: 'apply_patch_call';
  /** Id of the item. */
  id: string;
  /** Id of the call. The output repeats it. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: schema.ToolCallCaller | null;
  /** Whether the model has completed the change. */
  status: schema.ApplyPatchCallStatus;
  /** The file operation. */
  operation:
    | schema.ApplyPatchCreateFileOperation
    | schema.ApplyPatchDeleteFileOperation
    | schema.ApplyPatchUpdateFileOperation;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCall {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;

  export type CreateFile = schema.ApplyPatchCreateFileOperation;

  export type DeleteFile = schema.ApplyPatchDeleteFileOperation;

  export type UpdateFile = schema.ApplyPatchUpdateFileOperation;
}

/** Result of a patch call. */
export interface ResponseApplyPatchToolCallOutput {
  /**
   * Marks the item as the output of a patch call.
   * @default "apply_patch_call_output"
   */
  type: 'apply_patch_call_output';
  /** Id of the item. */
  id: string;
  /** Id of the call that this output answers. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: schema.ToolCallCaller | null;
  /** Whether the change was applied. */
  status: schema.ApplyPatchCallOutputStatus;
  /** Report of the caller, such as the reason why the patch did not apply. */
  output?: string | null;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCallOutput {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;
}

/** Audio to append to the audio answer. */
export interface ResponseAudioDeltaEvent {
  /** Name of the event. */
  type: 'response.audio.delta';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Audio data to append, as base64. */
  delta: string;
}

/** The audio answer is complete. */
export interface ResponseAudioDoneEvent {
  /** Name of the event. */
  type: 'response.audio.done';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Text to append to the transcript of the audio answer. */
export interface ResponseAudioTranscriptDeltaEvent {
  /** Name of the event. */
  type: 'response.audio.transcript.delta';
  /** Transcript text to append. */
  delta: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The audio transcript is complete. */
export interface ResponseAudioTranscriptDoneEvent {
  /** Name of the event. */
  type: 'response.audio.transcript.done';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Code to append to a code interpreter call. */
export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  /** Name of the event. */
  type: 'response.code_interpreter_call_code.delta';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Code to append to the item. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The code is complete. */
export interface ResponseCodeInterpreterCallCodeDoneEvent {
  /** Name of the event. */
  type: 'response.code_interpreter_call_code.done';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** The complete code. */
  code: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The code run is completed. */
export interface ResponseCodeInterpreterCallCompletedEvent {
  /** Name of the event. */
  type: 'response.code_interpreter_call.completed';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A code run started. */
export interface ResponseCodeInterpreterCallInProgressEvent {
  /** Name of the event. */
  type: 'response.code_interpreter_call.in_progress';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The code is running. */
export interface ResponseCodeInterpreterCallInterpretingEvent {
  /** Name of the event. */
  type: 'response.code_interpreter_call.interpreting';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Python code that ran on the server. */
export interface ResponseCodeInterpreterToolCall {
  /**
   * Marks the item as a code interpreter call.
   * @default "code_interpreter_call"
   */
  type: 'code_interpreter_call';
  /** Id of the call. */
  id: string;
  /** Status of the code run. */
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  /** Id of the container of the code run. */
  container_id: string;
  /** The code. Null if it is not available. */
  code: string | null;
  /** Printed text and images. Null unless `include` contains `code_interpreter_call.outputs`. */
  outputs: (schema.CodeInterpreterOutputLogs | schema.CodeInterpreterOutputImage)[] | null;
}

export declare namespace ResponseCodeInterpreterToolCall {
  export type Logs = schema.CodeInterpreterOutputLogs;

  export type Image = schema.CodeInterpreterOutputImage;
}

/** A compacted conversation. It replaces the items before it. */
export interface ResponseCompactionItem {
  /**
   * Marks the item as a compaction.
   * @default "compaction"
   */
  type: 'compaction';
  /** Id of the item. */
  id: string;
  /** The compacted conversation, encrypted. Only the server can read it. */
  encrypted_content: string;
  /** Id of the item's creator. */
  created_by?: string;
}

/** A compacted conversation of an earlier turn, sent back in place of the items it replaces. */
export interface ResponseCompactionItemParam {
  /** Id of the item. */
  id?: string | null;
  /**
   * Marks the item as a compaction.
   * @default "compaction"
   */
  type: 'compaction';
  /** The encrypted compacted conversation, unchanged. At most 20971520 characters. */
  encrypted_content: string;
}

/** The response is completed. Last event of the stream. */
export interface ResponseCompletedEvent {
  /** Name of the event. */
  type: 'response.completed';
  /** An answer of a model, with its input references and effective settings. */
  response: schema.Response;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type IncompleteDetails = schema.Response.IncompleteDetails;

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
        export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export interface ResponseComputerToolCall {
  /**
   * Marks the item as a computer call.
   * @default "computer_call"
   */
  type: 'computer_call';
  /** Id of the item. */
  id: string;
  /** Id of the call. The output repeats it. */
  call_id: string;
  /** One action on the computer. Coordinates are pixels from the top left corner of the screen. */
  action?: ComputerAction;
  /** Actions to perform in order before the next screenshot. Sent by the `computer` tool; its preview version sends a single `action`. */
  actions?: ComputerActionList;
  /** Warnings that a person should confirm before the actions. Send the confirmed ones back as `acknowledged_safety_checks`. */
  pending_safety_checks: schema.ComputerCallSafetyCheckParam[];
  /** Status of the item itself, independent of the caller's actions. */
  status: 'in_progress' | 'completed' | 'incomplete';
}

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
export interface ResponseComputerToolCallOutputItem extends schema.ComputerToolCallOutput {
  /** Id of the stored item. */
  id: string;
  /** Status of the screenshot item. */
  status: schema.ComputerCallOutputStatus;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseComputerToolCallOutputItem {
  export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
}

/** The screen after the actions, by URL or file id. */
export interface ResponseComputerToolCallOutputScreenshot {
  /**
   * Marks the image as a screenshot.
   * @default "computer_screenshot"
   */
  type: 'computer_screenshot';
  /** URL of the screenshot, or the image itself as a data URL. */
  image_url?: string;
  /** Id of the uploaded image. */
  file_id?: string;
}

/** A container on the server. */
export interface ResponseContainerReference {
  /**
   * Marks the environment as a container on the server.
   * @default "container_reference"
   */
  type: 'container_reference';
  /** Id of the container, `cntr_…`. */
  container_id: string;
}

/** A part was added to an item, usually empty. */
export interface ResponseContentPartAddedEvent {
  /** Name of the event. */
  type: 'response.content_part.added';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** A streamed part of a message or a reasoning item. */
  part: schema.OutputContent;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

export declare namespace ResponseContentPartAddedEvent {
  export type ReasoningText = schema.ReasoningTextContent;
}

/** A part of an item is complete. */
export interface ResponseContentPartDoneEvent {
  /** Name of the event. */
  type: 'response.content_part.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** A streamed part of a message or a reasoning item. */
  part: schema.OutputContent;
}

export declare namespace ResponseContentPartDoneEvent {
  export type ReasoningText = schema.ReasoningTextContent;
}

/** A conversation by id. */
export interface ResponseConversationParam {
  /** Id of the conversation. */
  id: string;
}

/** The response was created. First event of every stream. */
export interface ResponseCreatedEvent {
  /** Name of the event. */
  type: 'response.created';
  /** An answer of a model, with its input references and effective settings. */
  response: schema.Response;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type IncompleteDetails = schema.Response.IncompleteDetails;

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
        export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export interface ResponseCustomToolCall {
  /** Marks the item as a custom tool call. */
  type: 'custom_tool_call';
  /** Id of the item. */
  id?: string;
  /** Id of the call. The output repeats it. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: schema.ToolCallCaller | null;
  /** Namespace of the tool, if it has one. */
  namespace?: string;
  /** Name of the tool. */
  name: string;
  /** Input for the tool. It conforms to the tool's grammar, if there is one. */
  input: string;
}

export declare namespace ResponseCustomToolCall {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;
}

/** Text to append to the input of a custom tool. */
export interface ResponseCustomToolCallInputDeltaEvent {
  /** Name of the event. */
  type: 'response.custom_tool_call_input.delta';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Input text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
}

/** The input of a custom tool is complete. */
export interface ResponseCustomToolCallInputDoneEvent {
  /** Name of the event. */
  type: 'response.custom_tool_call_input.done';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** The complete input. */
  input: string;
}

/** A stored call of a custom tool. */
export interface ResponseCustomToolCallItem extends ResponseCustomToolCall {
  /** Id of the stored item. */
  id: string;
  /** Status of the call. `incomplete` means that the output of the model was truncated. */
  status: schema.FunctionCallStatus;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseCustomToolCallItem {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;
}

/** Answers a custom tool call with the result. */
export interface ResponseCustomToolCallOutput {
  /** Marks the item as the output of a custom tool call. */
  type: 'custom_tool_call_output';
  /** Id of the item, if it is stored on the server. */
  id?: string;
  /** Id of the call that this output answers. */
  call_id: string;
  /** Caller of the tool, copied from the call. */
  caller?: schema.ToolCallCallerParam | null;
  /** Output of the tool, as text or as parts. */
  output: string | schema.FunctionAndCustomToolCallOutput[];
}

export declare namespace ResponseCustomToolCallOutput {
  export type Direct = schema.DirectToolCallCallerParam;

  export type Program = schema.ProgramToolCallCallerParam;
}

/** A stored output of a custom tool call. */
export interface ResponseCustomToolCallOutputItem extends ResponseCustomToolCallOutput {
  /** Id of the stored item. */
  id: string;
  /** Status of the answer to a function call. */
  status: schema.FunctionCallOutputStatusEnum;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseCustomToolCallOutputItem {
  export type Direct = schema.DirectToolCallCallerParam;

  export type Program = schema.ProgramToolCallCallerParam;
}

/** Confirms the deletion of a response. */
export interface ResponseDeleted {
  /** Id of the deleted response. */
  id: string;
  /** Marks this object as a deletion result. Servers use one of the two values. */
  object: 'response' | 'response.deleted';
  /** True if the response was deleted. */
  deleted: boolean;
}

/** Error of the response. Null unless the status is `failed`. */
export interface ResponseError {
  /** Machine-readable reason for the failure of a response. Most values concern input images. */
  code: schema.ResponseErrorCode;
  /** Error message in plain language. */
  message: string;
}

/** A stream error in flat form. */
export interface ResponseErrorEvent {
  /** Name of the event. */
  type: 'error';
  /** Machine-readable reason. */
  code: string | null;
  /** Error message in plain language. */
  message: string;
  /** Name of the invalid request field, if any. */
  param: string | null;
  /** Index of the event in its stream. */
  sequence_number: number;
}

/** The response failed; its `error` gives the reason. Last event of the stream. */
export interface ResponseFailedEvent {
  /** Name of the event. */
  type: 'response.failed';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** An answer of a model, with its input references and effective settings. */
  response: schema.Response;
}

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type IncompleteDetails = schema.Response.IncompleteDetails;

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
        export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export interface ResponseFileSearchCallCompletedEvent {
  /** Name of the event. */
  type: 'response.file_search_call.completed';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A file search started. */
export interface ResponseFileSearchCallInProgressEvent {
  /** Name of the event. */
  type: 'response.file_search_call.in_progress';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A file search is in progress. */
export interface ResponseFileSearchCallSearchingEvent {
  /** Name of the event. */
  type: 'response.file_search_call.searching';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A search in vector stores, run by the server. */
export interface ResponseFileSearchToolCall {
  /** Id of the call. */
  id: string;
  /** Marks the item as a file search call. */
  type: 'file_search_call';
  /** Status of the search. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  /** Search queries of the model. */
  queries: string[];
  /** Matching passages, best first. Null unless `include` contains `file_search_call.results`. */
  results?: ResponseFileSearchToolCall.Result[] | null;
}

export declare namespace ResponseFileSearchToolCall {
  /** A matching passage. */
  export interface Result {
    /** Id of the file with the passage. */
    file_id?: string;
    /** Text of the passage. */
    text?: string;
    /** Name of the file. */
    filename?: string;
    /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
    attributes?: schema.VectorStoreFileAttributes;
    /** Relevance of the passage, from 0 to 1. */
    score?: number;
  }
}

/** Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
export type ResponseFormatTextConfig =
  | SharedAPI.ResponseFormatText
  | ResponseFormatTextJSONSchemaConfig
  | SharedAPI.ResponseFormatJSONObject;

/** JSON that follows a given schema. */
export interface ResponseFormatTextJSONSchemaConfig {
  /** Selects structured output. */
  type: 'json_schema';
  /** Purpose of the format. The model reads it. */
  description?: string;
  /** Name of the format. At most 64 letters, digits, underscores and dashes. */
  name: string;
  /** JSON Schema of the answer. */
  schema: schema.ResponseFormatJsonSchemaSchema;
  /** Whether the answer must match the schema exactly. Strict mode supports only a subset of JSON Schema. */
  strict?: boolean | null;
}

/** Text to append to the arguments of a function call. */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** Name of the event. */
  type: 'response.function_call_arguments.delta';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** JSON text to append to the arguments. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
}

/** The arguments of a function are complete. */
export interface ResponseFunctionCallArgumentsDoneEvent {
  /** Name of the event. */
  type: 'response.function_call_arguments.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Name of the function. */
  name: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** The complete arguments, as JSON text. */
  arguments: string;
}

/** Output and outcome of one command. */
export interface ResponseFunctionShellCallOutputContent {
  /** Text printed to standard output. At most 10485760 characters. */
  stdout: string;
  /** Text printed to standard error. At most 10485760 characters. */
  stderr: string;
  /** Outcome of one command. */
  outcome: schema.FunctionShellCallOutputOutcomeParam;
}

export declare namespace ResponseFunctionShellCallOutputContent {
  export type Timeout = schema.FunctionShellCallOutputTimeoutOutcomeParam;

  export type Exit = schema.FunctionShellCallOutputExitOutcomeParam;
}

/** Shell commands to run. In a local environment, the caller runs them and answers with a `shell_call_output` item. */
export interface ResponseFunctionShellToolCall {
  /**
   * Marks the item as a shell call.
   * @default "shell_call"
   */
  type: 'shell_call';
  /** Id of the item. */
  id: string;
  /** Id of the call. The output repeats it. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: schema.ToolCallCaller | null;
  /** Shell commands and their limits. */
  action: schema.FunctionShellAction;
  /** Status of the commands. */
  status: schema.FunctionShellCallStatus;
  /** Environment of the commands. Null if unspecified. */
  environment: (ResponseLocalEnvironment | ResponseContainerReference) | null;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCall {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;

  export type Action = schema.FunctionShellAction;
}

/** Result of shell commands. */
export interface ResponseFunctionShellToolCallOutput {
  /**
   * Marks the item as the output of a shell call.
   * @default "shell_call_output"
   */
  type: 'shell_call_output';
  /** Id of the item. */
  id: string;
  /** Id of the call that this output answers. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: schema.ToolCallCaller | null;
  /** Status of the result of shell commands. */
  status: schema.FunctionShellCallOutputStatusEnum;
  /** Outputs, one per command in the same order. */
  output: schema.FunctionShellCallOutputContent[];
  /** Maximum number of characters kept per command. Null if nothing was truncated. */
  max_output_length: number | null;
  /** Id of the item's creator. */
  created_by?: string;
}

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
export interface ResponseFunctionToolCall {
  /** Id of the item. */
  id?: string;
  /** Marks the item as a function call. */
  type: 'function_call';
  /** Id of the call. The output repeats it. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: schema.ToolCallCaller | null;
  /** Namespace of the function, if it has one. */
  namespace?: string;
  /** Name of the function. */
  name: string;
  /** Arguments as JSON text. The model can make mistakes, so validate them before the call. */
  arguments: string;
  /** Status of the item itself, independent of the function's execution. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseFunctionToolCall {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;
}

/** A stored function call. */
export interface ResponseFunctionToolCallItem extends ResponseFunctionToolCall {
  /** Id of the stored item. */
  id: string;
  /** Status of the call. `incomplete` means that the output of the model was truncated. */
  status: schema.FunctionCallStatus;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseFunctionToolCallItem {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;
}

/** A stored output of a function call. */
export interface ResponseFunctionToolCallOutputItem extends schema.FunctionToolCallOutput {
  /** Id of the stored item. */
  id: string;
  /** Status of the answer to a function call. */
  status: schema.FunctionCallOutputStatusEnum;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseFunctionToolCallOutputItem {
  export type Direct = schema.DirectToolCallCallerParam;

  export type Program = schema.ProgramToolCallCallerParam;
}

/** One step of a web search, run by the server. */
export interface ResponseFunctionWebSearch {
  /** Id of the call. */
  id: string;
  /** Marks the item as a web search call. */
  type: 'web_search_call';
  /** Status of the search step. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed';
  /** The action of this step. */
  action: schema.WebSearchActionSearch | schema.WebSearchActionOpenPage | schema.WebSearchActionFind;
}

export declare namespace ResponseFunctionWebSearch {
  export type Search = schema.WebSearchActionSearch;

  export namespace Search {
    export type Source = schema.WebSearchActionSearch.Source;
  }

  export type OpenPage = schema.WebSearchActionOpenPage;

  export type FindInPage = schema.WebSearchActionFind;
}

/** An image is finished. The next completed item contains it. */
export interface ResponseImageGenCallCompletedEvent {
  /** Name of the event. */
  type: 'response.image_generation_call.completed';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Id of the item of this event. */
  item_id: string;
}

/** Image generation is in progress. */
export interface ResponseImageGenCallGeneratingEvent {
  /** Name of the event. */
  type: 'response.image_generation_call.generating';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Image generation started. */
export interface ResponseImageGenCallInProgressEvent {
  /** Name of the event. */
  type: 'response.image_generation_call.in_progress';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A partial image, if the tool sets `partial_images`. */
export interface ResponseImageGenCallPartialImageEvent {
  /** Name of the event. */
  type: 'response.image_generation_call.partial_image';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the partial image, from 0. */
  partial_image_index: number;
  /** The partial image as base64. */
  partial_image_b64: string;
  /** Width and height in pixels, such as `1024x1024`. */
  size?: string;
  /** Quality of the final image. */
  quality?: string;
  /** Whether the background is `transparent` or `opaque`. */
  background?: string;
  /** File format of the partial image, such as `png`. */
  output_format?: string;
}

/** The model is generating the response. */
export interface ResponseInProgressEvent {
  /** Name of the event. */
  type: 'response.in_progress';
  /** An answer of a model, with its input references and effective settings. */
  response: schema.Response;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type IncompleteDetails = schema.Response.IncompleteDetails;

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
        export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export type ResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs';

/** The response is incomplete; its `incomplete_details` give the reason. Last event of the stream. */
export interface ResponseIncompleteEvent {
  /** Name of the event. */
  type: 'response.incomplete';
  /** An answer of a model, with its input references and effective settings. */
  response: schema.Response;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type IncompleteDetails = schema.Response.IncompleteDetails;

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
        export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export interface ResponseInputAudio {
  /** Marks the part as audio. */
  type: 'input_audio';
  /** The audio data and its format. */
  input_audio: ResponseInputAudio.InputAudio;
}

export declare namespace ResponseInputAudio {
  /** The audio data and its format. */
  export interface InputAudio {
    /** Audio data as base64. */
    data: string;
    /** Encoding of the audio data. */
    format: 'mp3' | 'wav';
  }
}

/** One part of the model input: text, image or file. */
export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile;

/** A document for the model, by file id, by URL or inline. */
export interface ResponseInputFile {
  /**
   * Marks the part as a file.
   * @default "input_file"
   */
  type: 'input_file';
  /** Id of the uploaded file. */
  file_id?: string | null;
  /** Name of the file. Set it together with `file_data` to identify the format. */
  filename?: string;
  /** Content of the file as a base64 data URL. */
  file_data?: string;
  /** Ends a prefix to cache. Set on a content part. */
  prompt_cache_breakpoint?: schema.PromptCacheBreakpointConfig;
  /** URL of the file. The server downloads it. */
  file_url?: string;
  /** Level of detail at which the model sees the pages of the document. If omitted, `auto`. */
  detail?: schema.FileInputDetail;
}

export declare namespace ResponseInputFile {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
}

/** A document returned by a function, by file id, by URL or inline. */
export interface ResponseInputFileContent {
  /**
   * Marks the part as a file.
   * @default "input_file"
   */
  type: 'input_file';
  /** Id of the uploaded file. */
  file_id?: string | null;
  /** Name of the file. Set it together with `file_data` to identify the format. */
  filename?: string | null;
  /** Content of the file as a base64 data URL. At most 73400320 characters. */
  file_data?: string | null;
  /** URL of the file. The server downloads it. */
  file_url?: string | null;
  /** Level of detail at which the model sees the pages of the document. If omitted, `auto`. */
  detail?: schema.FileDetailEnum;
  /** Ends a prefix to cache at this point. If null or omitted, none. */
  prompt_cache_breakpoint?: schema.PromptCacheBreakpointParam | null;
}

export declare namespace ResponseInputFileContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** An image for the model, by URL or by file id. */
export interface ResponseInputImage {
  /**
   * Marks the part as an image.
   * @default "input_image"
   */
  type: 'input_image';
  /** URL of the image, or the image itself as a data URL. Null if `file_id` is set. */
  image_url?: string | null;
  /** Id of an uploaded image. Null if `image_url` is set. */
  file_id?: string | null;
  /** Level of detail at which the model sees the image. If omitted, `auto`. More detail uses more tokens; `original` keeps the full resolution. */
  detail?: ImageDetail;
  /** Ends a prefix to cache. Set on a content part. */
  prompt_cache_breakpoint?: schema.PromptCacheBreakpointConfig;
}

export declare namespace ResponseInputImage {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
}

/** An image returned by a function, by URL or file id. */
export interface ResponseInputImageContent {
  /**
   * Marks the part as an image.
   * @default "input_image"
   */
  type: 'input_image';
  /** URL of the screenshot, or the image itself as a data URL. At most 20971520 characters. */
  image_url?: string | null;
  /** Id of the uploaded image. */
  file_id?: string | null;
  /** Level of detail at which the model sees the image. If null or omitted, `auto`. */
  detail?: schema.DetailEnum | null;
  /** Ends a prefix to cache at this point. If null or omitted, none. */
  prompt_cache_breakpoint?: schema.PromptCacheBreakpointParam | null;
}

export declare namespace ResponseInputImageContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** Part of the model input: a message, a call or an output. Items from the `output` of a response can be sent back unchanged. Items with a `type` come first; an item without one is a short message or a reference. */
export type ResponseInputItem = schema.Item | EasyInputMessage | schema.ItemReferenceParam;

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export type ResponseInputMessageContentList = ResponseInputContent[];

/** A stored input message. */
export interface ResponseInputMessageItem extends schema.InputMessage {
  /** Id of the message. */
  id: string;
}

/** Text for the model. */
export interface ResponseInputText {
  /**
   * Marks the part as text.
   * @default "input_text"
   */
  type: 'input_text';
  /** Text for the model. */
  text: string;
  /** Ends a prefix to cache. Set on a content part. */
  prompt_cache_breakpoint?: schema.PromptCacheBreakpointConfig;
}

export declare namespace ResponseInputText {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
}

/** Text returned by a function. */
export interface ResponseInputTextContent {
  /**
   * Marks the part as text.
   * @default "input_text"
   */
  type: 'input_text';
  /** Text for the model. At most 10485760 characters. */
  text: string;
  /** Ends a prefix to cache at this point. If null or omitted, none. */
  prompt_cache_breakpoint?: schema.PromptCacheBreakpointParam | null;
}

export declare namespace ResponseInputTextContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** An item as stored on the server. `type` gives its kind. */
export type ResponseItem =
  | schema.MessageItemResource
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | schema.AdditionalTools
  | ResponseReasoningItem
  | schema.Program
  | schema.ProgramOutput
  | ResponseCompactionItem
  | schema.ImageGenToolCall
  | ResponseCodeInterpreterToolCall
  | schema.LocalShellToolCall
  | schema.LocalShellToolCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | schema.MCPListTools
  | schema.MCPApprovalRequest
  | schema.MCPApprovalResponseResource
  | schema.MCPToolCall
  | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem;

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export interface ResponseLocalEnvironment {
  /**
   * Marks the environment as local: the caller runs the commands.
   * @default "local"
   */
  type: 'local';
}

/** Text to append to the arguments of an MCP call. */
export interface ResponseMcpCallArgumentsDeltaEvent {
  /** Name of the event. */
  type: 'response.mcp_call_arguments.delta';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** JSON text to append to the arguments. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The arguments of an MCP tool are complete. */
export interface ResponseMcpCallArgumentsDoneEvent {
  /** Name of the event. */
  type: 'response.mcp_call_arguments.done';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** The complete arguments, as JSON text. */
  arguments: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** An MCP call is completed. */
export interface ResponseMcpCallCompletedEvent {
  /** Name of the event. */
  type: 'response.mcp_call.completed';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** An MCP call failed. The next completed item contains the error. */
export interface ResponseMcpCallFailedEvent {
  /** Name of the event. */
  type: 'response.mcp_call.failed';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** An MCP call started. */
export interface ResponseMcpCallInProgressEvent {
  /** Name of the event. */
  type: 'response.mcp_call.in_progress';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
}

/** The tools of an MCP server are listed. */
export interface ResponseMcpListToolsCompletedEvent {
  /** Name of the event. */
  type: 'response.mcp_list_tools.completed';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** An MCP server failed to list its tools. The next completed item contains the error. */
export interface ResponseMcpListToolsFailedEvent {
  /** Name of the event. */
  type: 'response.mcp_list_tools.failed';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The tools of an MCP server are being listed. */
export interface ResponseMcpListToolsInProgressEvent {
  /** Name of the event. */
  type: 'response.mcp_list_tools.in_progress';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** An item generated by the model or by a tool. `type` gives its kind. */
export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | schema.Program
  | schema.ProgramOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | schema.AdditionalTools
  | ResponseCompactionItem
  | schema.ImageGenToolCall
  | ResponseCodeInterpreterToolCall
  | schema.LocalShellToolCall
  | schema.LocalShellToolCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | schema.MCPToolCall
  | schema.MCPListTools
  | schema.MCPApprovalRequest
  | schema.MCPApprovalResponseResource
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem;

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export interface ResponseOutputItemAddedEvent {
  /** Name of the event. */
  type: 'response.output_item.added';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** An item generated by the model or by a tool. `type` gives its kind. */
  item: ResponseOutputItem;
}

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export interface ResponseOutputItemDoneEvent {
  /** Name of the event. */
  type: 'response.output_item.done';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** An item generated by the model or by a tool. `type` gives its kind. */
  item: ResponseOutputItem;
}

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export interface ResponseOutputMessage {
  /** Id of the message. */
  id: string;
  /** Marks the item as a message. */
  type: 'message';
  /** Marks the author as the model. */
  role: 'assistant';
  /** Content parts of the message. Empty at the start. */
  content: schema.OutputMessageContent[];
  /** Whether the message is interim commentary or the final answer. Send it back with the message in later turns. Null or absent for models without this distinction. */
  phase?: schema.MessagePhase | null;
  /** Status of the message. `incomplete` means that it was truncated. */
  status: 'in_progress' | 'completed' | 'incomplete';
}

/** A refusal by the model. */
export interface ResponseOutputRefusal {
  /**
   * Marks the part as a refusal.
   * @default "refusal"
   */
  type: 'refusal';
  /** Text of the model's refusal. */
  refusal: string;
}

/** Text generated by the model, with its sources. */
export interface ResponseOutputText {
  /**
   * Marks the part as text.
   * @default "output_text"
   */
  type: 'output_text';
  /** Generated text, without citation markup. */
  text: string;
  /** Citations in the text. Empty without tools that provide sources. */
  annotations: schema.Annotation[];
  /** Log probabilities of the tokens. Empty unless `include` contains `message.output_text.logprobs`. */
  logprobs?: schema.LogProb[];
}

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
export interface ResponseOutputTextAnnotationAddedEvent {
  /** Name of the event. */
  type: 'response.output_text.annotation.added';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** Index of the annotation in the `annotations` of the part, from 0. */
  annotation_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** The citation. Null if it cannot be shown. */
  annotation: schema.Annotation | null;
}

export declare namespace ResponseOutputTextAnnotationAddedEvent {
  export type FileCitation = schema.FileCitationBody;

  export type URLCitation = schema.UrlCitationBody;

  export type ContainerFileCitation = schema.ContainerFileCitationBody;

  export type FilePath = schema.FilePath;
}

/** A prompt from the vendor's dashboard. */
export interface ResponsePrompt {
  /** Id of the prompt. */
  id: string;
  /** Version to use. If null or omitted, the current version. */
  version?: string | null;
  /** Values of the prompt variables, by name: text, images or files. */
  variables?: schema.ResponsePromptVariables;
}

/** A background response is queued. */
export interface ResponseQueuedEvent {
  /** Name of the event. */
  type: 'response.queued';
  /** An answer of a model, with its input references and effective settings. */
  response: schema.Response;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type IncompleteDetails = schema.Response.IncompleteDetails;

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
        export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
export interface ResponseReasoningItem {
  /** Marks the item as reasoning. */
  type: 'reasoning';
  /** Id of the item. */
  id: string;
  /** The reasoning, encrypted for the server, for stateless use. Sent if `include` contains `reasoning.encrypted_content`. */
  encrypted_content?: string | null;
  /** Summary of the reasoning. Empty unless requested. */
  summary: schema.SummaryTextContent[];
  /** Full reasoning text, for models that return it. */
  content?: schema.ReasoningTextContent[];
  /** Status of the reasoning. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseReasoningItem {
  export type Summary = schema.SummaryTextContent;

  export type Content = schema.ReasoningTextContent;
}

/** A summary part was added, empty. */
export interface ResponseReasoningSummaryPartAddedEvent {
  /** Name of the event. */
  type: 'response.reasoning_summary_part.added';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `summary` of the item, from 0. */
  summary_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** One part of a reasoning summary. */
  part: schema.SummaryTextContent;
}

export declare namespace ResponseReasoningSummaryPartAddedEvent {
  export type Part = schema.SummaryTextContent;
}

/** A summary part is complete. */
export interface ResponseReasoningSummaryPartDoneEvent {
  /** Name of the event. */
  type: 'response.reasoning_summary_part.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `summary` of the item, from 0. */
  summary_index: number;
  /** Marks the part as truncated. Absent otherwise. */
  status?: 'incomplete';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** One part of a reasoning summary. */
  part: schema.SummaryTextContent;
}

export declare namespace ResponseReasoningSummaryPartDoneEvent {
  export type Part = schema.SummaryTextContent;
}

/** Text to append to a part of the reasoning summary. */
export interface ResponseReasoningSummaryTextDeltaEvent {
  /** Name of the event. */
  type: 'response.reasoning_summary_text.delta';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `summary` of the item, from 0. */
  summary_index: number;
  /** Input text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The text of a summary part is complete. */
export interface ResponseReasoningSummaryTextDoneEvent {
  /** Name of the event. */
  type: 'response.reasoning_summary_text.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `summary` of the item, from 0. */
  summary_index: number;
  /** The complete text. */
  text: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Text to append to the reasoning, for models that return it. */
export interface ResponseReasoningTextDeltaEvent {
  /** Name of the event. */
  type: 'response.reasoning_text.delta';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** Input text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A reasoning text part is complete. */
export interface ResponseReasoningTextDoneEvent {
  /** Name of the event. */
  type: 'response.reasoning_text.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** The complete text. */
  text: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Text to append to a refusal. */
export interface ResponseRefusalDeltaEvent {
  /** Name of the event. */
  type: 'response.refusal.delta';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** Transcript text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The refusal is complete. */
export interface ResponseRefusalDoneEvent {
  /** Name of the event. */
  type: 'response.refusal.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** The complete refusal. */
  refusal: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The model started a shell command. */
export interface ResponseShellCallCommandAddedEvent {
  /**
   * Name of the event.
   * @default "response.shell_call_command.added"
   */
  type: 'response.shell_call_command.added';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the command in the `commands` of the call, from 0. */
  command_index: number;
  /** The partial command. */
  command: string;
}

/** Text to append to a shell command. */
export interface ResponseShellCallCommandDeltaEvent {
  /**
   * Name of the event.
   * @default "response.shell_call_command.delta"
   */
  type: 'response.shell_call_command.delta';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the command in the `commands` of the call, from 0. */
  command_index: number;
  /** Input text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
}

/** A shell command is complete. */
export interface ResponseShellCallCommandDoneEvent {
  /**
   * Name of the event.
   * @default "response.shell_call_command.done"
   */
  type: 'response.shell_call_command.done';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the command in the `commands` of the call, from 0. */
  command_index: number;
  /** The complete command. */
  command: string;
}

/** New output of a shell command. */
export interface ResponseShellCallOutputContentDeltaEvent {
  /**
   * Name of the event.
   * @default "response.shell_call_output_content.delta"
   */
  type: 'response.shell_call_output_content.delta';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the command in the `commands` of the call, from 0. */
  command_index: number;
  /** New output of a command. */
  delta: schema.ShellCallOutputDelta;
}

export declare namespace ResponseShellCallOutputContentDeltaEvent {
  export type Delta = schema.ShellCallOutputDelta;
}

/** The output of a shell command is complete. */
export interface ResponseShellCallOutputContentDoneEvent {
  /**
   * Name of the event.
   * @default "response.shell_call_output_content.done"
   */
  type: 'response.shell_call_output_content.done';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the command in the `commands` of the call, from 0. */
  command_index: number;
  /** Output and outcome of the commands. */
  output: schema.FunctionShellCallOutputContent[];
}

export declare namespace ResponseShellCallOutputContentDoneEvent {
  export type Output = schema.FunctionShellCallOutputContent;

  export namespace Output {
    export type Timeout = schema.FunctionShellCallOutputTimeoutOutcome;

    export type Exit = schema.FunctionShellCallOutputExitOutcome;
  }
}

/** One event of a stream. `type` gives its kind. Servers may add types; ignore unknown ones. */
export type ResponseStreamEvent =
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent
  | ResponseFailedEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseInProgressEvent
  | ResponseIncompleteEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | schema.ResponseStreamErrorEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent;

export declare namespace ResponseStreamEvent {
  export type Error = schema.ResponseErrorEnvelopeEvent;

  export namespace Error {
    export type Error = schema.Error;
  }
}

/** Text output settings, such as format and verbosity. */
export interface ResponseTextConfig {
  /** Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
  format?: ResponseFormatTextConfig;
  /** Length of the answer. If null or omitted, `medium`. */
  verbosity?: schema.Verbosity;
}

/** Text to append to a text part. */
export interface ResponseTextDeltaEvent {
  /** Name of the event. */
  type: 'response.output_text.delta';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** Input text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Log probabilities of the tokens in `delta`. Empty unless requested. */
  logprobs: schema.ResponseLogProb[];
}

export declare namespace ResponseTextDeltaEvent {
  export type Logprob = schema.ResponseLogProb;

  export namespace Logprob {
    export type TopLogprob = schema.ResponseLogProb.TopLogprob;
  }
}

/** The text of a part is complete. */
export interface ResponseTextDoneEvent {
  /** Name of the event. */
  type: 'response.output_text.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** The complete text. */
  text: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Log probabilities of the tokens in `text`. Empty unless requested. */
  logprobs: schema.ResponseLogProb[];
}

export declare namespace ResponseTextDoneEvent {
  export type Logprob = schema.ResponseLogProb;

  export namespace Logprob {
    export type TopLogprob = schema.ResponseLogProb.TopLogprob;
  }
}

/** A search for deferred tools. If `execution` is `client`, the caller answers it. */
export interface ResponseToolSearchCall {
  /**
   * Marks the item as a tool search call.
   * @default "tool_search_call"
   */
  type: 'tool_search_call';
  /** Id of the item. */
  id: string;
  /** Id of the call. Null if the server answers it. */
  call_id: string | null;
  /** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
  execution: schema.ToolSearchExecutionType;
  /** Search arguments, usually an object that matches the tool's `parameters`. */
  arguments: unknown;
  /** Status of the call. `incomplete` means that the output of the model was truncated. */
  status: schema.FunctionCallStatus;
  /** Id of the item's creator. */
  created_by?: string;
}

/** Tools found by a search. The model can call them from now on. */
export interface ResponseToolSearchOutputItem {
  /**
   * Marks the item as the output of a tool search.
   * @default "tool_search_output"
   */
  type: 'tool_search_output';
  /** Id of the item. */
  id: string;
  /** Id of the search call. Null if the server ran it. */
  call_id: string | null;
  /** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
  execution: schema.ToolSearchExecutionType;
  /** Complete definitions of the found tools. */
  tools: Tool[];
  /** Status of the answer to a function call. */
  status: schema.FunctionCallOutputStatusEnum;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseToolSearchOutputItem {
  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;
}

/** Output of a tool search: either by the caller, or of an earlier turn. */
export interface ResponseToolSearchOutputItemParam {
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /** Id of the search call. Null if the server ran it. From 1 to 64 characters. */
  call_id?: string | null;
  /**
   * Marks the item as the output of a tool search.
   * @default "tool_search_output"
   */
  type: 'tool_search_output';
  /** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
  execution?: schema.ToolSearchExecutionType;
  /** Complete definitions of the found tools. */
  tools: Tool[];
  /** Status of the item. Set by the server, optional in requests. */
  status?: schema.FunctionCallItemStatus | null;
}

export declare namespace ResponseToolSearchOutputItemParam {
  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;
}

/** Token usage of the response, the basis of billing. */
export interface ResponseUsage {
  /** Input tokens, including those of earlier turns and tools. */
  input_tokens: number;
  /** Breakdown of the input tokens. */
  input_tokens_details: ResponseUsage.InputTokensDetails;
  /** Tokens generated by the model, reasoning included. */
  output_tokens: number;
  /** Breakdown of the output tokens. */
  output_tokens_details: ResponseUsage.OutputTokensDetails;
  /** Sum of input and output tokens. */
  total_tokens: number;
}

export declare namespace ResponseUsage {
  /** Breakdown of the input tokens. */
  export interface InputTokensDetails {
    /** Tokens read from the prompt cache. They cost less. */
    cached_tokens: number;
    /** Tokens written to the prompt cache. */
    cache_write_tokens: number;
  }

  /** Breakdown of the output tokens. */
  export interface OutputTokensDetails {
    /** Reasoning tokens. They are billed, even if the response does not contain them. */
    reasoning_tokens: number;
  }
}

/** A web search step is completed. */
export interface ResponseWebSearchCallCompletedEvent {
  /** Name of the event. */
  type: 'response.web_search_call.completed';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A web search step started. */
export interface ResponseWebSearchCallInProgressEvent {
  /** Name of the event. */
  type: 'response.web_search_call.in_progress';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A web search is in progress. */
export interface ResponseWebSearchCallSearchingEvent {
  /** Name of the event. */
  type: 'response.web_search_call.searching';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
export type ServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'
  | (string & {})
  | null;

/** A previously uploaded skill. */
export interface SkillReference {
  /**
   * Selects a skill by id.
   * @default "skill_reference"
   */
  type: 'skill_reference';
  /** Id of the skill, as returned by its upload. From 1 to 64 characters. */
  skill_id: string;
  /** Version to use: a whole number or `latest`. If omitted, the default version of the skill. */
  version?: string;
}

/** A tool available to the model. The server runs hosted tools such as search; the caller runs functions and custom tools. */
export type Tool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | schema.MCPTool
  | schema.CodeInterpreterTool
  | schema.ProgrammaticToolCallingParam
  | schema.ImageGenTool
  | schema.LocalShellToolParam
  | FunctionShellTool
  | CustomTool
  | NamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool;

export declare namespace Tool {
  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;
}

/** Restricts the model to a subset of the tools. Unlike a shorter tool list, this keeps the prompt cache valid. */
export interface ToolChoiceAllowed {
  /** Marks the choice as allowed tools. */
  type: 'allowed_tools';
  /** Whether the model can (`auto`) or must (`required`) use one of these tools. */
  mode: 'auto' | 'required';
  /** Allowed tools, each by type and identifying field, such as `name` or `server_label`. */
  tools: {
    [key: string]: unknown;
  }[];
}

/** Forces a patch call. */
export interface ToolChoiceApplyPatch {
  /**
   * Marks the choice as the apply-patch tool.
   * @default "apply_patch"
   */
  type: 'apply_patch';
}

/** Forces a call of a custom tool. */
export interface ToolChoiceCustom {
  /** Marks the choice as a custom tool. */
  type: 'custom';
  /** Name of the tool that the model must call. */
  name: string;
}

/** Forces a call of a function. */
export interface ToolChoiceFunction {
  /** Marks the choice as a function. */
  type: 'function';
  /** Name of the function that the model must call. */
  name: string;
}

/** Forces a call of an MCP tool. */
export interface ToolChoiceMcp {
  /** Marks the choice as an MCP tool. */
  type: 'mcp';
  /** Label of the MCP server, from the tool's `server_label`. */
  server_label: string;
  /** Name of the MCP tool. If null or omitted, the model chooses one of the server. */
  name?: string | null;
}

/** Whether the model must not, can or must call tools. */
export type ToolChoiceOptions = 'none' | 'auto' | 'required';

/** Forces a shell call. */
export interface ToolChoiceShell {
  /**
   * Marks the choice as the shell tool.
   * @default "shell"
   */
  type: 'shell';
}

/** Forces a call of a built-in tool. */
export interface ToolChoiceTypes {
  /** Kind of the tool. The request must contain it in `tools`. */
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter';
}

/** Lets the model search for deferred tools, so that a large tool set need not be in the prompt. */
export interface ToolSearchTool {
  /**
   * Marks the tool as tool search.
   * @default "tool_search"
   */
  type: 'tool_search';
  /** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
  execution?: schema.ToolSearchExecutionType;
  /** What the search can find. The model reads it. Only for searches that the caller runs. */
  description?: string | null;
  /** Arguments of the search as a JSON Schema object. Only for searches that the caller runs. */
  parameters?: schema.EmptyModelParam | null;
}

/** Earlier version of web search. Use `web_search` in new code. */
export interface WebSearchPreviewTool {
  /**
   * Marks the tool as the preview version of web search. The dated name pins one version.
   * @default "web_search_preview"
   */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  /** Approximate location of the user. If null or omitted, results are not localized. */
  user_location?: schema.ApproximateLocation | null;
  /** Amount of search result text in the context. If omitted, `medium`. */
  search_context_size?: schema.SearchContextSize;
  /** Content types to search for. If omitted, text only. */
  search_content_types?: schema.SearchContentType[];
}

export declare namespace WebSearchPreviewTool {
  export type UserLocation = schema.ApproximateLocation;
}

/** Lets the model search the web and cite its sources. */
export interface WebSearchTool {
  /**
   * Marks the tool as web search. The dated name pins one version.
   * @default "web_search"
   */
  type: 'web_search' | 'web_search_2025_08_26';
  /**
   * Whether to fetch live pages. If false, only the search index is used.
   * @default true
   */
  external_web_access?: boolean;
  /** Restrictions on the searched sites. If null or omitted, no restrictions. */
  filters?: WebSearchTool.Filters | null;
  /** Approximate location of the user, for local results on topics such as weather, shops or news. */
  user_location?: schema.WebSearchApproximateLocation | null;
  /**
   * Amount of search result text in the context. More context costs more and can improve the answer.
   * @default "medium"
   */
  search_context_size?: 'low' | 'medium' | 'high';
}

export declare namespace WebSearchTool {
  /** Restrictions on the searched sites. If null or omitted, no restrictions. */
  export interface Filters {
    /** Domains to search, their subdomains included, such as `who.int`. Without a scheme. */
    allowed_domains?: string[] | null;
  }

  export type UserLocation = schema.WebSearchApproximateLocation;
}

/** A name of the official client's. */
export type ResponseContent = ResponseInputContent | schema.OutputContent;

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
    export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
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

/**
 * The input, the model and its parameters.
 *
 * Params of `client.responses.create`, where `stream` is not known before it runs.
 */
export interface ResponseCreateParamsBase extends schema.CreateModelResponseProperties, schema.ResponseProperties {
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: ServiceTier;
  /**
   * How to handle input that exceeds the context window: drop the oldest items (`auto`), or answer 400 (`disabled`, the default). Replaced by `context_management`.
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null;
  /** Reasoning options. If null or omitted, the defaults of the model. */
  reasoning?: SharedAPI.Reasoning | null;
  /** Input of the model: text, which counts as one user message, or items. If omitted, only the context from `previous_response_id`, `conversation` or `instructions`. */
  input?: schema.InputParam;
  /** Extra output data to include. If null or omitted, none. */
  include?: ResponseIncludable[] | null;
  /** Whether the model can request several tool calls in one turn. If null or omitted, true. */
  parallel_tool_calls?: schema.ParallelToolCalls | null;
  /**
   * Whether to store the response, so that it can be retrieved and continued by id. If null or omitted, true. Required for `background`.
   * @default true
   */
  store?: boolean | null;
  /** Developer message before all other input. It applies to this response only, even if a later one refers to it in `previous_response_id`. */
  instructions?: string | null;
  /** Moderation of input and output. If null or omitted, the response has no moderation results. */
  moderation?: schema.ModerationParam | null;
  /** Whether to stream the answer as events. If null or omitted, it is returned as a single object. */
  stream?: boolean | null;
  /** Stream options. Only valid with `stream: true`. */
  stream_options?: schema.ResponseStreamOptions | null;
  /** Conversation of this response, by id. Its items come before the input. Input and output are added to it once the response is completed. If null or omitted, none. */
  conversation?: schema.ConversationParam;
  /** Strategies for long conversations. If null or omitted, none. */
  context_management?: schema.ContextManagementParam[] | null;
  /** Maximum number of generated tokens, reasoning included. A response that reaches it ends with the status `incomplete`. If null or omitted, only the model's own limit applies. At least 16. */
  max_output_tokens?: number | null;
}

/** Params of `client.responses.create`, for the whole at once. */
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
  export type PromptCacheOptions = schema.PromptCacheOptionsParam;

  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
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

/**
 * The conversation to compact.
 *
 * Params of `client.responses.compact`.
 */
export interface ResponseCompactParams {
  /** Id of the model that will continue the compacted conversation. */
  model: schema.ModelIdsCompaction;
  /** The conversation so far, as text or as items. If null or omitted, only the context from `previous_response_id`. */
  input?: string | ResponseInputItem[] | null;
  /** Id of the last stored response of the conversation. */
  previous_response_id?: string | null;
  /** Developer message before all other input. */
  instructions?: string | null;
  /** Routes requests with a common prefix to the same prompt cache. At most 64 characters. */
  prompt_cache_key?: string | null;
  /** Maximum retention of this prompt in the prompt cache. If null or omitted, the server chooses. */
  prompt_cache_retention?: schema.PromptCacheRetentionEnum | null;
  /** Prompt caching options. If null or omitted, the server's defaults. */
  prompt_cache_options?: schema.PromptCacheOptionsParam | null;
  /** Price and latency class of the request. If null or omitted, `auto`. */
  service_tier?: schema.ServiceTierEnum | null;
}

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
      export type InputImageMask = schema.ImageGenTool.InputImageMask;
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
