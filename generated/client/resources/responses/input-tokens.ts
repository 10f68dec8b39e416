// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../../src/client/core/index.ts';
import { getInputTokenCounts as getInputTokenCountsOperation } from '../../operations/responses/input-tokens.ts';
import type { APIPromise, RequestOptions } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';

/** Number of input tokens of a request. */
export interface InputTokenCountResponse extends schema.TokenCountsResource {}

/** Params of `client.responses.inputTokens.count`. */
export interface InputTokenCountParams extends schema.TokenCountsBody {}

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
