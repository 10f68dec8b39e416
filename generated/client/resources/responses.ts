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

/** Lets the model propose changes to files as diffs, which the caller applies. */
export interface ApplyPatchTool extends schema.ApplyPatchToolParam {}

/** A condensed conversation. Its items are the whole input of the next turn. */
export interface CompactedResponse extends schema.CompactResource {}

/** One thing to do on the computer. Coordinates count in pixels from the top left of the screen. */
export type ComputerAction = schema.ComputerAction;

/** Actions to perform in turn before the next screenshot. The `computer` tool sends these, its preview a single `action`. */
export type ComputerActionList = schema.ComputerActionList;

/** Lets the model operate a computer. It asks for clicks and keys, the caller performs them and answers with screenshots. */
export interface ComputerTool extends schema.ComputerTool {}

/** The earlier form of the computer tool, which only the `computer-use-preview` models know. */
export interface ComputerUsePreviewTool extends schema.ComputerUsePreviewTool {}

/** A container that the server makes for this request. */
export interface ContainerAuto extends schema.ContainerAutoParam {}

/** Lets the container reach a few domains and nothing else. */
export interface ContainerNetworkPolicyAllowlist extends schema.ContainerNetworkPolicyAllowlistParam {}

/** Cuts the container off from the network. */
export interface ContainerNetworkPolicyDisabled extends schema.ContainerNetworkPolicyDisabledParam {}

/** A secret for one allowed domain. */
export interface ContainerNetworkPolicyDomainSecret extends schema.ContainerNetworkPolicyDomainSecretParam {}

/** A container that exists already. */
export interface ContainerReference extends schema.ContainerReferenceParam {}

/** A tool of the caller's that takes free text instead of JSON arguments. */
export interface CustomTool extends schema.CustomToolParam {}

/** A message in its short form. Messages of the `developer` and the `system` outweigh those of the `user`. */
export interface EasyInputMessage extends schema.EasyInputMessage {}

/** Lets the model search vector stores and cite what it finds there. */
export interface FileSearchTool extends schema.FileSearchTool {}

/** Lets the model run shell commands, in a container of the server or wherever the caller runs them. */
export interface FunctionShellTool extends schema.FunctionShellToolParam {}

/** A function of the caller's. The model asks for a call, the caller makes it and sends the result as the next input. */
export interface FunctionTool extends schema.FunctionTool {}

/** How closely the model looks at an image, `auto` when left out. More detail takes more tokens; `original` keeps the full resolution. */
export type ImageDetail = schema.ImageDetail;

/** A skill that comes with the request and lasts as long as it. */
export interface InlineSkill extends schema.InlineSkillParam {}

/** The files of a skill in one archive. */
export interface InlineSkillSource extends schema.InlineSkillSourceParam {}

/** The caller's own machine, on which it runs the commands itself. */
export interface LocalEnvironment extends schema.LocalEnvironmentParam {}

/** A skill on the caller's machine. */
export interface LocalSkill extends schema.LocalSkillParam {}

/** Why a call of an MCP tool failed, told apart by where. */
export type McpToolCallError = schema.MCPToolCallError;

/** Functions and custom tools under a common name, so that the names inside need be unique only there. */
export interface NamespaceTool extends schema.NamespaceToolParam {}

/** An answer of a model, with all that led to it, and the settings that held. */
export interface Response extends schema.Response {
  /** The texts of all messages in `output`, joined. Added by the client: the wire has no such field. */
  output_text: string;
}

/** A change to one file, for the caller to make. Answer with an `apply_patch_call_output` item. */
export interface ResponseApplyPatchToolCall extends schema.ApplyPatchToolCall {}

/** What became of a change to a file. */
export interface ResponseApplyPatchToolCallOutput extends schema.ApplyPatchToolCallOutput {}

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

/** A long conversation in condensed form. It stands for the items before it. */
export interface ResponseCompactionItem extends schema.CompactionBody {}

/** A condensed conversation, sent back in place of the items it stands for. */
export interface ResponseCompactionItemParam extends schema.CompactionSummaryItemParam {}

/** The answer is complete. Nothing follows it. */
export interface ResponseCompletedEvent extends schema.ResponseCompletedEvent {}

/** What the model wants done on the computer. Do it, then answer with a screenshot in a `computer_call_output` item. */
export interface ResponseComputerToolCall extends schema.ComputerToolCall {}

/** A stored answer of the computer tool. */
export interface ResponseComputerToolCallOutputItem extends schema.ComputerToolCallOutputResource {}

/** The screen after the actions, by URL or by file id. */
export interface ResponseComputerToolCallOutputScreenshot extends schema.ComputerScreenshotImage {}

/** A container of the server. */
export interface ResponseContainerReference extends schema.ContainerReferenceResource {}

/** A part of an item begins, mostly empty. */
export interface ResponseContentPartAddedEvent extends schema.ResponseContentPartAddedEvent {}

/** A part of an item is complete. */
export interface ResponseContentPartDoneEvent extends schema.ResponseContentPartDoneEvent {}

/** A conversation by id. */
export interface ResponseConversationParam extends schema.ResponseConversationParam {}

/** The response exists. Opens every stream. */
export interface ResponseCreatedEvent extends schema.ResponseCreatedEvent {}

/** A request to run a custom tool of the caller's. Answer with a `custom_tool_call_output` item that repeats `call_id`. */
export interface ResponseCustomToolCall extends schema.CustomToolCall {}

/** The model is writing the input of a custom tool. */
export interface ResponseCustomToolCallInputDeltaEvent extends schema.ResponseCustomToolCallInputDeltaEvent {}

/** The input of a custom tool is written. */
export interface ResponseCustomToolCallInputDoneEvent extends schema.ResponseCustomToolCallInputDoneEvent {}

/** A stored call of a custom tool. */
export interface ResponseCustomToolCallItem extends schema.CustomToolCallResource {}

/** Answers a call of a custom tool with what it returned. */
export interface ResponseCustomToolCallOutput extends schema.CustomToolCallOutput {}

/** A stored answer of a custom tool. */
export interface ResponseCustomToolCallOutputItem extends schema.CustomToolCallOutputResource {}

/** Confirms that a response was removed. */
export interface ResponseDeleted extends schema.ResponseDeleted {}

/** Why the model could not answer. Null unless the status is `failed`. */
export type ResponseError = schema.ResponseError;

/** A failure of the stream, in its flat form. */
export interface ResponseErrorEvent extends schema.ResponseErrorEvent {}

/** The model could not answer; the `error` of the response says why. Nothing follows it. */
export interface ResponseFailedEvent extends schema.ResponseFailedEvent {}

/** A file search is done. */
export interface ResponseFileSearchCallCompletedEvent extends schema.ResponseFileSearchCallCompletedEvent {}

/** A file search has begun. */
export interface ResponseFileSearchCallInProgressEvent extends schema.ResponseFileSearchCallInProgressEvent {}

/** Files are being searched. */
export interface ResponseFileSearchCallSearchingEvent extends schema.ResponseFileSearchCallSearchingEvent {}

/** A search of vector stores, made by the server. */
export interface ResponseFileSearchToolCall extends schema.FileSearchToolCall {}

/** Shape of the text that a model writes. `json_schema` holds it to a schema; `json_object` only asks for JSON of any shape and is there for older models. */
export type ResponseFormatTextConfig = schema.TextResponseFormatConfiguration;

/** JSON that follows a schema of the caller's. */
export interface ResponseFormatTextJSONSchemaConfig extends schema.TextResponseFormatJsonSchema {}

/** The model is writing the arguments of a function. */
export interface ResponseFunctionCallArgumentsDeltaEvent extends schema.ResponseFunctionCallArgumentsDeltaEvent {}

/** The arguments of a function are written. */
export interface ResponseFunctionCallArgumentsDoneEvent extends schema.ResponseFunctionCallArgumentsDoneEvent {}

/** What one command printed, and how it ended. */
export interface ResponseFunctionShellCallOutputContent extends schema.FunctionShellCallOutputContentParam {}

/** Shell commands to run. With a local environment the caller runs them and answers with a `shell_call_output` item. */
export interface ResponseFunctionShellToolCall extends schema.FunctionShellCall {}

/** The outcome of shell commands. */
export interface ResponseFunctionShellToolCallOutput extends schema.FunctionShellCallOutput {}

/** A request to call a function of the caller's. Answer with a `function_call_output` item that repeats `call_id`. */
export interface ResponseFunctionToolCall extends schema.FunctionToolCall {}

/** A stored function call. */
export interface ResponseFunctionToolCallItem extends schema.FunctionToolCallResource {}

/** A stored answer to a function call. */
export interface ResponseFunctionToolCallOutputItem extends schema.FunctionToolCallOutputResource {}

/** One step of a web search, made by the server. */
export interface ResponseFunctionWebSearch extends schema.WebSearchToolCall {}

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

/** Something that responses leave out unless asked, because it is large. The name says where it goes: type of the item, then the property. */
export type ResponseIncludable = schema.IncludeEnum;

/** The answer was cut off; `incomplete_details` of the response says why. Nothing follows it. */
export interface ResponseIncompleteEvent extends schema.ResponseIncompleteEvent {}

/** A recording that the model listens to. */
export interface ResponseInputAudio extends schema.InputAudio {}

/** One part of what a model is given, text, an image or a file. */
export type ResponseInputContent = schema.InputContent;

/** A document for the model, by file id, by URL or by its content. */
export interface ResponseInputFile extends schema.InputFileContent {}

/** A document that a function returned, by file id, by URL or by its content. */
export interface ResponseInputFileContent extends schema.InputFileContentParam {}

/** An image for the model, by URL or by file id. */
export interface ResponseInputImage extends schema.InputImageContent {}

/** An image that a function returned, by URL or by file id. */
export interface ResponseInputImageContent extends schema.InputImageContentParamAutoParam {}

/** Something that the model is given, a message, a call or its outcome. Whatever stood in the `output` of a response can be sent back as it is. The long forms come first; an item without a `type` is a short message or a reference. */
export type ResponseInputItem = schema.InputItem;

/** The parts of a message in reading order. Text, images and files can be mixed. */
export type ResponseInputMessageContentList = schema.InputMessageContentList;

/** A message to the model, as it is stored. */
export interface ResponseInputMessageItem extends schema.InputMessageResource {}

/** Text for the model. */
export interface ResponseInputText extends schema.InputTextContent {}

/** Text that a function returned. */
export interface ResponseInputTextContent extends schema.InputTextContentParam {}

/** An item as the server has stored it, told apart by its type. */
export type ResponseItem = schema.ItemResource;

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

/** An item of the output begins, mostly empty. */
export interface ResponseOutputItemAddedEvent extends schema.ResponseOutputItemAddedEvent {}

/** An item of the output is complete. */
export interface ResponseOutputItemDoneEvent extends schema.ResponseOutputItemDoneEvent {}

/** A message that the model wrote. */
export interface ResponseOutputMessage extends schema.OutputMessage {}

/** What the model says instead when it declines. */
export interface ResponseOutputRefusal extends schema.RefusalContent {}

/** Text that the model wrote. */
export interface ResponseOutputText extends schema.OutputTextContent {}

/** A source was attached to the text. */
export interface ResponseOutputTextAnnotationAddedEvent extends schema.ResponseOutputTextAnnotationAddedEvent {}

/** A prompt that was written in the dashboard. */
export interface ResponsePrompt extends schema.Prompt {}

/** A background response waits for its turn. */
export interface ResponseQueuedEvent extends schema.ResponseQueuedEvent {}

/** The thinking between input and answer. Send it back with the items that follow it when the conversation is carried on by hand. */
export interface ResponseReasoningItem extends schema.ReasoningItem {}

/** A paragraph of the summary begins, empty. */
export interface ResponseReasoningSummaryPartAddedEvent extends schema.ResponseReasoningSummaryPartAddedEvent {}

/** A paragraph of the summary is complete. */
export interface ResponseReasoningSummaryPartDoneEvent extends schema.ResponseReasoningSummaryPartDoneEvent {}

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

/** A shell command has ended. */
export interface ResponseShellCallOutputContentDoneEvent
  extends schema.ResponseShellCallOutputContentDoneStreamingEvent {}

/** One event of a stream, told apart by its type. Servers add types: skip those you do not know. */
export type ResponseStreamEvent = schema.ResponseStreamEvent;

/** What the text of the answer is like. */
export interface ResponseTextConfig extends schema.ResponseTextParam {}

/** More of the text. */
export interface ResponseTextDeltaEvent extends schema.ResponseTextDeltaEvent {}

/** The text of a part is complete. */
export interface ResponseTextDoneEvent extends schema.ResponseTextDoneEvent {}

/** A search for deferred tools. The caller answers it when `execution` is `client`. */
export interface ResponseToolSearchCall extends schema.ToolSearchCall {}

/** The tools that a search found. From here on the model can call them. */
export interface ResponseToolSearchOutputItem extends schema.ToolSearchOutput {}

/** Answers a tool search that the caller runs, or repeats one of an earlier turn. */
export interface ResponseToolSearchOutputItemParam extends schema.ToolSearchOutputItemParam {}

/** The tokens that were spent, by which a response is billed. */
export interface ResponseUsage extends schema.ResponseUsage {}

/** A step of a web search is done. */
export interface ResponseWebSearchCallCompletedEvent extends schema.ResponseWebSearchCallCompletedEvent {}

/** A step of a web search has begun. */
export interface ResponseWebSearchCallInProgressEvent extends schema.ResponseWebSearchCallInProgressEvent {}

/** The web is being searched. */
export interface ResponseWebSearchCallSearchingEvent extends schema.ResponseWebSearchCallSearchingEvent {}

/** Price and speed class of a request. `auto`, which holds when it is left out, follows the project's settings; `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are dearer and quicker, `scale` uses capacity bought ahead, `ultrafast` exists in Responses only. A response names the class that really served it. */
export type ServiceTier = schema.ServiceTier;

/** A skill that was uploaded before. */
export interface SkillReference extends schema.SkillReferenceParam {}

/** Something a model may use while it answers. Functions, custom tools and the shell-like tools are run by the caller, most others by the server. */
export type Tool = schema.Tool;

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

/** Lets the model look for tools that were deferred, so that a large tool set need not be in the prompt. */
export interface ToolSearchTool extends schema.ToolSearchToolParam {}

/** The earlier form of web search. New work should use `web_search`. */
export interface WebSearchPreviewTool extends schema.WebSearchPreviewTool {}

/** Lets the model look things up on the web and cite its sources. */
export interface WebSearchTool extends schema.WebSearchTool {}

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

/** `client.responses`. The newest way to have a model answer. */
export class Responses extends APIResource {
  /** The newest way to have a model answer. */
  readonly inputItems = new InputItems(this.client);
  /** The newest way to have a model answer. */
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
