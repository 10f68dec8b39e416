// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../src/client/core/index.ts';
import { listInputItems as listInputItemsOperation } from '../../operations/responses/input-items.ts';
import type { OptionsAlone, PageMethods, PagePromise, RequestOptions } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';

/** The name of this type in the official client. */
export type ResponseItemList = schema.ResponseItemList;

export declare namespace ResponseItemList {
  export type AdditionalTools = schema.AdditionalTools;

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

  export type Program = schema.Program;

  export type ProgramOutput = schema.ProgramOutput;

  export type ImageGenerationCall = schema.ImageGenToolCall;

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

/** A page of `client.responses.inputItems.list`. */
export interface ResponseItemsPage extends PageMethods<schema.ResponseItem> {
  /** Marks this object as a list. */
  object: 'list';
  /** The items of this page. */
  data: schema.ResponseItem[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Id of the first item of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last item of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
}

/** Params of `client.responses.inputItems.list`. */
export interface InputItemListParams {
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /**
   * Sort direction by creation time. `asc` starts with the oldest.
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Cursor: the page starts after the item with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Extra data to include. If omitted, none. */
  include?: schema.ResponseIncludable[];
}

/** `client.responses.inputItems`. Model responses with tools, state and streaming. */
export class InputItems extends APIResource {
  /**
   * Lists the input items of a response, including those of earlier turns, newest first by default. Output of earlier turns, such as reasoning, can be among them.
   *
   * `GET /responses/{response_id}/input_items`
   */
  list(
    responseID: string,
    params?: InputItemListParams | null,
    options?: RequestOptions,
  ): PagePromise<ResponseItemsPage, schema.ResponseItem>;
  /**
   * List input items of a response, without params.
   *
   * `GET /responses/{response_id}/input_items`
   */
  list(
    responseID: string,
    options?: OptionsAlone<InputItemListParams>,
  ): PagePromise<ResponseItemsPage, schema.ResponseItem>;
  list(
    responseID: string,
    params?: InputItemListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<ResponseItemsPage, schema.ResponseItem> {
    return list(
      this._client,
      listInputItemsOperation,
      responseID,
      ...paramsAndOptions(listInputItemsOperation, params, options),
    );
  }
}
