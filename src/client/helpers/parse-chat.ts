import type * as schema from '../../../generated/types.ts';
import { OpenAIError } from '../core/index.ts';
import { ContentFilterFinishReasonError, LengthFinishReasonError } from './finish-errors.ts';
import { isParsed, isParsedTool, isStrict, parseArguments, parseText } from './parseable.ts';

/** A call of a function with its parsed arguments. */
export interface ParsedFunctionToolCall extends schema.ChatCompletionMessageFunctionToolCall {
  function: ParsedFunction;
}

/** The function of a call. */
export interface ParsedFunction extends schema.ChatCompletionMessageFunctionToolCall.Function {
  /** By the parser of the tool, or as JSON if the tool is strict; else null. */
  parsed_arguments?: unknown;
}

/** A message with what its text was parsed to. */
export interface ParsedChatCompletionMessage<Parsed> extends schema.ChatCompletionMessage {
  /** By the parser of the response format, or as JSON; null if the model refused. */
  parsed: Parsed | null;
  tool_calls?: ParsedFunctionToolCall[];
}

/** A choice with what its text was parsed to. */
export interface ParsedChoice<Parsed> extends schema.ChatCompletion.Choice {
  message: ParsedChatCompletionMessage<Parsed>;
}

/** A chat completion with what its texts were parsed to. */
export interface ParsedChatCompletion<Parsed> extends schema.ChatCompletion {
  choices: ParsedChoice<Parsed>[];
}

/** The params that decide how an answer is parsed. */
export interface ChatParsing {
  readonly response_format?: unknown;
  readonly tools?: readonly unknown[] | null | undefined;
}

interface Tool {
  readonly type?: string;
  readonly function?: { readonly name?: string; readonly strict?: boolean | null };
}

/** Whether anything in an answer is parsed. */
export const hasAutoParseableInput = (params: ChatParsing): boolean =>
  isParsed(params.response_format) || (params.tools ?? []).some(isParsedTool);

/** @throws {OpenAIError} for a tool that is not a strict function: its arguments could not be parsed. */
export function validateInputTools(tools: readonly unknown[] | null | undefined): void {
  for (const tool of tools ?? []) {
    const { type, function: fn } = tool as Tool;
    // Its input is text, and needs no parser.
    if (type === 'custom') continue;
    if (type !== 'function')
      throw new OpenAIError(`Only functions can be parsed, and a tool is of type \`${String(type)}\`.`);
    if (!isStrict(tool))
      throw new OpenAIError(`Only strict functions can be parsed: set \`strict: true\` for \`${String(fn?.name)}\`.`);
  }
}

const toolOf = (params: ChatParsing | null | undefined, call: Tool): unknown =>
  params?.tools?.find(
    (tool) => (tool as Tool).type === 'function' && (tool as Tool).function?.name === call.function?.name,
  );

/** Whether the arguments of a call are parsed. */
export const shouldParseToolCall = (params: ChatParsing | null | undefined, call: Tool): boolean =>
  call.type === 'function' && isParsedTool(toolOf(params, call));

/** @throws {LengthFinishReasonError} {@link ContentFilterFinishReasonError} if an answer ends before it can be parsed. */
export function refuseUnparsable({ choices }: Finished, params: ChatParsing): void {
  if (!hasAutoParseableInput(params)) return;
  for (const { finish_reason: reason } of choices) refuseCut(reason);
}

interface Finished {
  readonly choices: readonly { readonly finish_reason?: string | null }[];
}

function refuseCut(reason: string | null | undefined): void {
  if (reason === 'length') throw new LengthFinishReasonError();
  if (reason === 'content_filter') throw new ContentFilterFinishReasonError();
}

/**
 * The completion with what its texts and arguments were parsed to.
 *
 * @throws {LengthFinishReasonError} {@link ContentFilterFinishReasonError} if an answer is not whole; `SyntaxError` if it
 * is not JSON; the validator's own error if it does not match.
 */
export const parseChatCompletion = <Parsed>(
  completion: schema.ChatCompletion,
  params: ChatParsing,
): ParsedChatCompletion<Parsed> => ({
  ...completion,
  choices: completion.choices.map((choice): ParsedChoice<Parsed> => {
    refuseCut(choice.finish_reason);
    const { content, refusal, tool_calls: calls } = choice.message;
    const isText = content !== null && content !== undefined && !refusal;
    const parsed = isText ? parseText(params.response_format, content) : null;
    return {
      ...choice,
      message: {
        ...choice.message,
        parsed: parsed as Parsed | null,
        ...(calls && { tool_calls: calls.map((call) => parseCall(call as ParsedFunctionToolCall, params)) }),
      } as ParsedChatCompletionMessage<Parsed>,
    };
  }),
});

function parseCall(call: ParsedFunctionToolCall, params: ChatParsing): ParsedFunctionToolCall {
  if (call.type !== 'function') return call;
  return { ...call, function: { ...call.function, parsed_arguments: argumentsOf(call, params) } };
}

/** What the arguments of a call were parsed to; null if nothing says how. */
export const argumentsOf = (
  call: Tool & { readonly function: { readonly arguments: string } },
  params: ChatParsing,
): unknown => parseArguments(toolOf(params, call), call.function.arguments);

/** As {@link parseChatCompletion}, if anything is to be parsed: otherwise nothing is, and no finish reason is an error. */
export function maybeParseChatCompletion<Parsed>(
  completion: schema.ChatCompletion,
  params: ChatParsing | null,
): ParsedChatCompletion<Parsed> {
  if (params && hasAutoParseableInput(params)) return parseChatCompletion(completion, params);
  return {
    ...completion,
    choices: completion.choices.map((choice) => ({
      ...choice,
      message: { ...choice.message, parsed: null } as ParsedChatCompletionMessage<Parsed>,
    })),
  };
}

/** Whether a tool is a function. */
export const isChatCompletionFunctionTool = (tool: unknown): tool is schema.ChatCompletionFunctionTool =>
  (tool as Tool | undefined)?.type === 'function';

/** @throws {OpenAIError} if a call is not one of a function. */
export function assertToolCallsAreChatCompletionFunctionToolCalls(calls: readonly unknown[] | null | undefined): void {
  for (const call of calls ?? [])
    if ((call as Tool).type !== 'function')
      throw new OpenAIError(`Only calls of functions are known here, got \`${String((call as Tool).type)}\`.`);
}
