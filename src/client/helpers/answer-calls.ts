import type * as schema from '../../../generated/types.ts';
import { OpenAIError } from '../core/index.ts';
import { hasToolParser } from './parseable.ts';
import type { RunnableFunction, RunnableTool, ToolRunner } from './tool-function.ts';

type Call = schema.ChatCompletionMessageToolCalls[number];

/** How the calls of a completion are answered. */
interface Calling {
  readonly tools: readonly RunnableTool[];
  /** The function that must be called. */
  readonly only: string | undefined;
  /** Whether each call waits for the one before. */
  readonly oneByOne: boolean;
  readonly runner: ToolRunner & Answered;
  readonly toolContext: unknown;
}

/** The part of a runner that takes answers. */
interface Answered {
  readonly controller: AbortController;
  _addMessage(message: schema.ChatCompletionMessageParam): void;
  _refuseAborted(): void;
}

/**
 * Answers the calls of functions, in their order. All functions run to their end even if one throws. Returns whether a
 * function was called.
 */
export async function answerCalls(calls: readonly Call[], calling: Calling): Promise<boolean> {
  const { only, oneByOne, runner } = calling;
  const functions = calls.filter((call) => call.type === 'function');
  let called = false;
  for (const group of oneByOne ? functions.map((call) => [call]) : [functions]) {
    const answers = await Promise.allSettled(group.map((call) => answerCall(call.function, calling)));
    const failed = answers.find(({ status }) => status === 'rejected');
    if (failed && !runner.controller.signal.aborted) throw (failed as PromiseRejectedResult).reason;
    for (const [at, answer] of answers.entries()) {
      if (answer.status === 'rejected') continue;
      const id = group[at]?.id as string;
      runner._addMessage({ role: 'tool', tool_call_id: id, content: answer.value.text });
      called ||= answer.value.called;
    }
    runner._refuseAborted();
    if (only !== undefined && called) break;
  }
  return called;
}

/** The text that answers a call. A call that cannot be made is told to the model, which may try again. */
async function answerCall(
  { name, arguments: text }: schema.ChatCompletionMessageFunctionToolCall.Function,
  { tools, only, runner, toolContext }: Calling,
): Promise<{ readonly text: string; readonly called: boolean }> {
  const refused = (why: string) => ({ text: why, called: false });
  const functions = tools.filter(isFunction);
  const fn = functions.find((tool) => nameOf(tool) === name)?.function;
  const names = functions.map((tool) => JSON.stringify(nameOf(tool))).join(', ');
  if (!fn) return refused(`There is no function ${JSON.stringify(name)}. Available: ${names}. Please try again.`);
  if (only !== undefined && only !== name)
    return refused(`${JSON.stringify(name)} was called, where ${JSON.stringify(only)} must be. Please try again.`);
  let args: unknown = text;
  if (fn.parse) {
    try {
      args = await fn.parse(text);
    } catch (error) {
      return refused(error instanceof Error ? error.message : String(error));
    }
    runner._refuseAborted();
  }
  const result = await fn.function(args, runner, toolContext);
  return { text: typeof result === 'string' ? result : (JSON.stringify(result) ?? String(result)), called: true };
}

/** A tool in the form in which it can be called. */
export function runnable(tool: RunnableTool | schema.ChatCompletionFunctionTool): RunnableTool {
  if (!hasToolParser(tool)) return tool as RunnableTool;
  const { $callback: callback, $parseRaw: parse } = tool;
  const { name, description = '', ...fn } = (tool as unknown as schema.ChatCompletionFunctionTool).function;
  if (!callback) throw new OpenAIError(`The tool \`${name}\` has no function that could answer its calls.`);
  return {
    type: 'function',
    function: {
      ...(fn as RunnableFunction<never>),
      name,
      description,
      parse,
      strict: true,
      function: callback as never,
    },
  };
}

/** A tool as it is sent. One that is not a function stays as it is: the server runs it. */
export function asSent(tool: RunnableTool): object {
  if (!isFunction(tool)) return tool;
  const { parameters, description, strict } = tool.function;
  return { type: 'function', function: { name: nameOf(tool), parameters, description, strict } };
}

const isFunction = (tool: RunnableTool): boolean => tool.type === 'function';

const nameOf = ({ function: fn }: RunnableTool): string => fn.name || fn.function.name;
