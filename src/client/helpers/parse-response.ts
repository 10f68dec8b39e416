import type * as schema from '../../../generated/types.ts';
import type { Response, ResponseOutputItem } from '../../../generated/types.ts';
import { OpenAIError, addOutputText } from '../core/index.ts';
import { isParsed, isParsedTool, isStrict, parseArguments, parseText } from './parseable.ts';

/** A text with what it was parsed to. */
export interface ParsedResponseOutputText<Parsed> extends schema.ResponseOutputText {
  parsed: Parsed | null;
}

/** A part of a message: a text, or a refusal. */
export type ParsedContent<Parsed> = ParsedResponseOutputText<Parsed> | schema.ResponseOutputRefusal;

/** A message with what its texts were parsed to. */
export interface ParsedResponseOutputMessage<Parsed> extends schema.ResponseOutputMessage {
  content: ParsedContent<Parsed>[];
}

/** A call of a function with its parsed arguments. */
export interface ParsedResponseFunctionToolCall extends schema.ResponseFunctionToolCall {
  /** By the parser of the tool, or as JSON if the tool is strict; else null. */
  // oxlint-disable-next-line typescript/no-explicit-any -- each tool has arguments of its own
  parsed_arguments: any;
}

/** An item of a parsed response. */
export type ParsedResponseOutputItem<Parsed> =
  | ParsedResponseOutputMessage<Parsed>
  | ParsedResponseFunctionToolCall
  | Exclude<ResponseOutputItem, schema.ResponseOutputMessage | schema.ResponseFunctionToolCall>;

/** A response with what its texts were parsed to. */
export interface ParsedResponse<Parsed> extends Response {
  output: ParsedResponseOutputItem<Parsed>[];
  /** The text of all messages. */
  output_text: string;
  /** What the first text was parsed to; null without a format, and if the model refused. Computed when it is read. */
  output_parsed: Parsed | null;
}

/** The params that decide how a response is parsed. */
export interface ResponseParsing {
  readonly input?: unknown;
  readonly text?: { readonly format?: unknown } | null | undefined;
  readonly tools?: readonly unknown[] | null | undefined;
}

interface Tool {
  readonly type?: string;
  readonly name?: string;
  readonly strict?: boolean | null;
  readonly defer_loading?: boolean | null;
  /** The tools of a namespace. */
  readonly tools?: readonly Tool[];
}

interface Call {
  readonly name?: string;
  readonly namespace?: string | null;
}

/** Whether anything in a response is parsed. */
export const hasAutoParseableInput = (params: ResponseParsing): boolean =>
  isParsed(formatOf(params)) ||
  ((params.tools ?? []) as readonly Tool[])
    .flatMap((tool) => (tool.type === 'namespace' ? (tool.tools ?? []) : [tool]))
    .some(isParsedTool);

interface Update {
  readonly type?: string;
  readonly text?: { readonly format?: { readonly type?: string } | null } | null;
}

/** The format of the texts: that of the last update in the input, or of the params. */
function formatOf({ input, text }: ResponseParsing): unknown {
  const items = Array.isArray(input) ? (input as readonly (Update | null)[]) : [];
  const updates = items.filter(
    (item) => item?.type === 'configuration_update' && item.text?.format?.type !== undefined,
  );
  return (updates.at(-1)?.text ?? text)?.format;
}

/** @throws {OpenAIError} for a function that is not strict: its arguments could not be parsed. */
export function validateInputTools(tools: readonly unknown[] | null | undefined): void {
  for (const tool of tools ?? []) {
    const { type, name } = tool as Tool;
    if (type === 'function' && !isStrict(tool))
      throw new OpenAIError(`Only strict functions can be parsed: set \`strict: true\` for \`${String(name)}\`.`);
  }
}

/** The function of a call. One that was found by a search has its own name as namespace, unless another has that name. */
function toolOf(params: ResponseParsing, { name, namespace }: Call): unknown {
  const tools = (params.tools ?? []) as readonly Tool[];
  const named = (tool: Tool): boolean => tool.type === 'function' && tool.name === name;
  if (namespace === null || namespace === undefined) return tools.find(named);
  const space = tools.find((tool) => tool.type === 'namespace' && tool.name === namespace);
  if (space) return space.tools?.find(named);
  return namespace === name ? tools.find((tool) => named(tool) && tool.defer_loading === true) : undefined;
}

/** Whether the arguments of a call are parsed. */
export const shouldParseToolCall = (params: ResponseParsing | null | undefined, call: Call): boolean =>
  isParsedTool(params && toolOf(params, call));

interface Part {
  readonly type: string;
  readonly text?: string;
  readonly parsed?: unknown;
}

/**
 * The response with what its texts and arguments were parsed to: null if it is not complete, and for comments on the way
 * to the answer.
 *
 * @throws `SyntaxError` if a text is not JSON; the validator's own error if it does not match.
 */
export function parseResponse<Parsed>(response: Response, params: ResponseParsing): ParsedResponse<Parsed> {
  const isWhole = !response.status || response.status === 'completed';
  const output = response.output.map((item) => parseItem(item, isWhole ? params : null));
  return withParsed<Parsed>(addOutputText({ ...response, output: output as ResponseOutputItem[] }));
}

function parseItem(item: ResponseOutputItem, params: ResponseParsing | null): object {
  if (item.type === 'function_call')
    return { ...item, parsed_arguments: params && parseArguments(toolOf(params, item), item.arguments) };
  if (item.type !== 'message') return item;
  const isAnswer = (item.phase ?? 'final_answer') === 'final_answer';
  const content = (item.content as Part[]).map((part) =>
    part.type === 'output_text'
      ? { ...part, parsed: params && isAnswer ? parseText(formatOf(params), part.text ?? '') : null }
      : part,
  );
  return { ...item, content };
}

/** Adds `output_parsed`, which is what the first text was parsed to. */
function withParsed<Parsed>(response: Response): ParsedResponse<Parsed> {
  Object.defineProperty(response, 'output_parsed', {
    enumerable: true,
    get: () =>
      response.output
        .flatMap((item) => (item.type === 'message' ? (item.content as Part[]) : []))
        .find(({ type, parsed }) => type === 'output_text' && parsed !== null && parsed !== undefined)?.parsed ?? null,
  });
  return response as ParsedResponse<Parsed>;
}

/** As {@link parseResponse}, if anything is to be parsed: otherwise `output_parsed` is null. */
export function maybeParseResponse<Parsed>(response: Response, params: ResponseParsing | null): ParsedResponse<Parsed> {
  if (params && hasAutoParseableInput(params)) return parseResponse(response, params);
  const output = response.output.map((item) => {
    if (item.type === 'function_call') return { ...item, parsed_arguments: null };
    if (item.type !== 'message') return item;
    return { ...item, content: (item.content as Part[]).map((part) => ({ ...part, parsed: null })) };
  });
  return addOutputText({
    ...response,
    output_parsed: null,
    output: output as ResponseOutputItem[],
  }) as ParsedResponse<Parsed>;
}
