import type * as schema from '../../../generated/types.ts';
import { OpenAIError, type RequestOptions } from '../core/index.ts';
import { AbstractChatCompletionRunner, type ChatRunnerEvents } from './chat-runner.ts';
import { ChatCompletionStream, follow, type ChatCreate } from './chat-stream.ts';
import { hasToolParser } from './parseable.ts';
import { parseChatCompletion, type ParsedChatCompletion } from './parse-chat.ts';

/** A function that the model may call. */
export interface RunnableFunction<Arguments, Context = unknown> {
  /** Answers a call. Anything but a text is sent as JSON. If it throws, the run fails. */
  readonly function: (args: Arguments, runner: ToolRunner, context: Context) => unknown;
  /** Parses the arguments. If it throws, the model is told, and may call again. Without it, they stay text. */
  readonly parse?: ((text: string) => Arguments | Promise<Arguments>) | undefined;
  /** The JSON Schema of the arguments. */
  readonly parameters: object;
  /** What the model is told of it. */
  readonly description?: string | undefined;
  /** Default: the name of the function. */
  readonly name?: string | undefined;
  /** Whether calls match the schema exactly. */
  readonly strict?: boolean | undefined;
}

/** A function that gets its arguments as text. */
export type TextFunction<Context = unknown> = Omit<RunnableFunction<string, Context>, 'parse'> & {
  readonly parse?: never;
};

/** A tool of `runTools`, with the type of its arguments. */
export interface RunnableToolFunction<Arguments, Context = unknown> {
  readonly type: 'function';
  readonly function: RunnableFunction<Arguments, Context>;
}

/** A tool of `runTools`. */
// oxlint-disable-next-line typescript/no-explicit-any -- each tool has arguments of its own
export type RunnableTool<Context = unknown> = RunnableToolFunction<any, Context>;

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
  /** Called after each completion, before its calls are answered. It may change `messages` or abort. */
  afterCompletion?: ((completion: schema.ChatCompletion, runner: ToolRunner) => void | Promise<void>) | undefined;
}

/** What callbacks see of a run. */
export interface ToolRunner {
  messages: schema.ChatCompletionMessageParam[];
  abort(): void;
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
    follow(options?.signal, this.controller);
    const answer = completions.create({ ...params, stream: false }, { ...options, signal: this.controller.signal });
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
  for (let count = 0; count < maxChatCompletions; count++) {
    const body = { ...params, tool_choice: choice, tools: tools.map(asSent), messages: runner.messages.map(asInput) };
    const completion = await runner._ask(completions, body as schema.ChatCompletionCreateParamsBase, options);
    const message = completion.choices[0]?.message;
    if (!message) throw new OpenAIError('The completion has no message.');
    await afterCompletion?.(completion, runner);
    if (runner.controller.signal.aborted) throw runner.controller.signal.reason;
    if (!message.tool_calls?.length) return;
    for (const call of message.tool_calls) {
      if (call.type !== 'function') continue;
      const content = await answerCall(call.function, { tools, only, runner, toolContext });
      runner._addMessage({ role: 'tool', tool_call_id: call.id, content: content.text });
      if (only !== undefined && content.called) return;
    }
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

/** A tool in the form in which it can be called. */
function runnable(tool: RunnableTool | schema.ChatCompletionFunctionTool): RunnableTool {
  if (!hasToolParser(tool)) return tool as RunnableTool;
  const { $callback: callback, $parseRaw: parse } = tool;
  const { name, ...fn } = (tool as unknown as schema.ChatCompletionFunctionTool).function;
  if (!callback) throw new OpenAIError(`The tool \`${name}\` has no function that could answer its calls.`);
  return {
    type: 'function',
    function: { ...(fn as RunnableFunction<never>), name, parse, strict: true, function: callback as never },
  };
}

const nameOf = ({ function: fn }: RunnableTool): string => fn.name ?? fn.function.name;

const asSent = (tool: RunnableTool): schema.ChatCompletionFunctionTool => {
  const { parameters, description = '', strict } = tool.function;
  return {
    type: 'function',
    function: { name: nameOf(tool), parameters, description, strict } as schema.ChatCompletionFunctionTool['function'],
  };
};

interface Calling {
  readonly tools: readonly RunnableTool[];
  /** The function that must be called. */
  readonly only: string | undefined;
  readonly runner: ToolRunner;
  readonly toolContext: unknown;
}

/** The text that answers a call. A call that cannot be made is told to the model, which may try again. */
async function answerCall(
  { name, arguments: text }: schema.ChatCompletionMessageFunctionToolCall.Function,
  { tools, only, runner, toolContext }: Calling,
): Promise<{ readonly text: string; readonly called: boolean }> {
  const refused = (why: string) => ({ text: why, called: false });
  const fn = tools.find((tool) => nameOf(tool) === name)?.function;
  const names = tools.map((tool) => JSON.stringify(nameOf(tool))).join(', ');
  if (!fn) return refused(`There is no function ${JSON.stringify(name)}. Available: ${names}. Please try again.`);
  if (only !== undefined && only !== name)
    return refused(`${JSON.stringify(name)} was called, where ${JSON.stringify(only)} must be. Please try again.`);
  let args: unknown = text;
  try {
    if (fn.parse) args = await fn.parse(text);
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
  const result = await fn.function(args, runner, toolContext);
  return { text: typeof result === 'string' ? result : (JSON.stringify(result) ?? String(result)), called: true };
}
