// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../../src/client/core/index.ts';
import { getInputTokenCounts as getInputTokenCountsOperation } from '../../operations/responses/input-tokens.ts';
import type { APIPromise, RequestOptions } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as ResponsesAPI from '../responses.ts';
import type * as SharedAPI from '../shared.ts';

/** Number of input tokens of a request. */
export interface InputTokenCountResponse {
  /**
   * Marks this object as a token count.
   * @default "response.input_tokens"
   */
  object: 'response.input_tokens';
  /** Number of input tokens, including tools, instructions and earlier context. */
  input_tokens: number;
}

/**
 * The request to count. Send the same fields as for the creation of a response.
 *
 * Params of `client.responses.inputTokens.count`.
 */
export interface InputTokenCountParams {
  /** Id of the model. Token counts differ between models. */
  model?: string | null;
  /** Intended model input, as text or as items. */
  input?: string | ResponsesAPI.ResponseInputItem[] | null;
  /** Id of the stored response to continue. Its whole context counts. */
  previous_response_id?: string | null;
  /** Intended tools. Their definitions count. */
  tools?: ResponsesAPI.Tool[] | null;
  /** Intended text output settings. A schema counts. */
  text?: ResponsesAPI.ResponseTextConfig | null;
  /** Intended reasoning options. */
  reasoning?: SharedAPI.Reasoning | null;
  /** How to handle input that exceeds the context window: drop the oldest items (`auto`) or reject the request (`disabled`). Replaced by `context_management`. */
  truncation?: schema.TruncationEnum;
  /** Intended developer message before all other input. It counts. */
  instructions?: string | null;
  /** Personality of the model. Its instructions count as input tokens. */
  personality?: schema.PersonalityEnum;
  /** Conversation of this response, by id. Its items come before the input. Input and output are added to it once the response is completed. If null or omitted, none. */
  conversation?: schema.ConversationParam;
  /** Intended tool choice of the model. */
  tool_choice?: schema.ToolChoiceParam | null;
  /** Whether the model could request several tool calls in one turn. */
  parallel_tool_calls?: boolean | null;
}

export declare namespace InputTokenCountParams {
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

/** `client.responses.inputTokens`. Model responses with tools, state and streaming. */
export class InputTokens extends APIResource {
  /**
   * Counts the input tokens of a request without generating an answer. Send the fields of the intended request.
   *
   * `POST /responses/input_tokens`
   */
  count(params?: InputTokenCountParams | null, options?: RequestOptions): APIPromise<InputTokenCountResponse> {
    return call(this.client, getInputTokenCountsOperation, undefined, params, options);
  }
}
