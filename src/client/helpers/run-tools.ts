import type * as schema from '../../../generated/types.ts';
import { OpenAIError, type RequestOptions } from '../core/index.ts';
import { answerCalls, asSent, runnable } from './answer-calls.ts';
import { AbstractChatCompletionRunner, type ChatRunnerEvents } from './chat-runner.ts';
import { ChatCompletionStream, type ChatCreate } from './chat-stream.ts';
import { parseChatCompletion, type ParsedChatCompletion } from './parse-chat.ts';
import type { RunnableTool, ToolRunner } from './tool-function.ts';

/** Params of `runTools`: those of `create`, with tools that answer. */
export type RunToolsParams<Context = unknown> = Omit<schema.ChatCompletionCreateParamsBase, 'tools' | 'stream'> & {
  tools: readonly (RunnableTool<Context> | schema.ChatCompletionFunctionTool)[];
  /** Handed to the functions. Not sent. */
  toolContext?: Context;
};

/** Settings of `runTools`. */
export interface RunnerOptions extends RequestOptions {
  /** The number of requests after which the run ends. Default: 10. */
  maxChatCompletions?: number | undefined;
  /** Called after each completion, when its calls are answered. It may change `messages` or abort. */
  afterCompletion?: ((completion: schema.ChatCompletion, runner: ToolRunner) => void | Promise<void>) | undefined;
}

/** A runner that sends one request of a run. */
type Asking<Parsed> = AbstractChatCompletionRunner<never, Parsed> & {
  _ask(
    completions: ChatCreate,
    params: schema.ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<Parsed>>;
};

/** Completions, whole, and the functions that the model calls in them. */
export class ChatCompletionRunner<Parsed = null> extends AbstractChatCompletionRunner<
  ChatRunnerEvents & { content: [content: string] },
  Parsed
> {
  async _ask(
    completions: ChatCreate,
    params: schema.ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<Parsed>> {
    const answer = completions.create({ ...params, stream: false }, this._follow(options));
    const completion = (await answer) as schema.ChatCompletion;
    this._emit('connect');
    return this._addCompletion(parseChatCompletion<Parsed>(completion, params));
  }

  override _addMessage(message: schema.ChatCompletionMessageParam, isNew = true): void {
    super._addMessage(message, isNew);
    if (message.role === 'assistant' && message.content) this._emit('content', message.content);
  }
}

/** The same with events. */
export class ChatCompletionStreamingRunner<Parsed = null> extends ChatCompletionStream<Parsed> {}

/**
 * Asks the model, answers the functions that it calls, and asks again, until it calls none.
 *
 * @throws {OpenAIError} from the promises of the runner if a function throws, or has none.
 */
export async function runTools<Parsed>(
  runner: Asking<Parsed>,
  completions: ChatCreate,
  { tools: given, tool_choice: choice = 'auto', toolContext, ...params }: RunToolsParams & { stream?: unknown },
  { maxChatCompletions = 10, afterCompletion, ...options }: RunnerOptions = {},
): Promise<void> {
  delete params.stream;
  const tools = given.map(runnable);
  const only = typeof choice === 'object' && choice.type === 'function' ? choice.function.name : undefined;
  for (const message of params.messages) runner._addMessage(message, false);
  const oneByOne = only !== undefined || params.parallel_tool_calls === false;
  for (let count = 0; count < maxChatCompletions; count++) {
    const body = { ...params, tools: tools.map(asSent), tool_choice: choice, messages: runner.messages.map(asInput) };
    const completion = await runner._ask(completions, body as schema.ChatCompletionCreateParamsBase, options);
    const message = completion.choices[0]?.message;
    if (!message) throw new OpenAIError('The completion has no message.');
    const calls = message.tool_calls ?? [];
    const called = await answerCalls(calls, { tools, only, oneByOne, runner, toolContext });
    await afterCompletion?.(completion, runner);
    runner._refuseAborted();
    if (calls.length === 0 || (only !== undefined && called)) return;
  }
}

/** A message as it is sent: answers have fields that requests do not, and parsed ones have more. */
function asInput(message: schema.ChatCompletionMessageParam): schema.ChatCompletionMessageParam {
  if (message.role !== 'assistant') return message;
  const { role, content, name, refusal, audio, function_call, tool_calls: calls } = message;
  return {
    role,
    ...(content !== undefined && { content }),
    ...(name !== undefined && { name }),
    ...(refusal && { refusal }),
    ...(audio && { audio: { id: audio.id } }),
    ...(function_call && { function_call }),
    ...(calls && { tool_calls: calls.map(asSentCall) }),
  };
}

type Call = schema.ChatCompletionMessageToolCalls[number];

function asSentCall(call: Call): Call {
  const { id } = call;
  if (call.type === 'custom')
    return { id, type: call.type, custom: { input: call.custom.input, name: call.custom.name } };
  return { id, type: call.type, function: { arguments: call.function.arguments, name: call.function.name } };
}
