import type * as schema from '../../../generated/types.ts';
import type { Response, ResponseOutputItem } from '../../../generated/types.ts';
import { OpenAIError, addOutputText } from '../core/index.ts';
import { hasToolParser, isParsed, parseText } from './parseable.ts';

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
  readonly text?: { readonly format?: unknown } | null | undefined;
  readonly tools?: readonly unknown[] | null | undefined;
}

interface Tool {
  readonly type?: string;
  readonly name?: string;
  readonly strict?: boolean | null;
}

/** Whether anything in a response is parsed. */
export const hasAutoParseableInput = ({ text, tools }: ResponseParsing): boolean =>
  isParsed(text?.format) || (tools ?? []).some((tool) => hasToolParser(tool) || isStrict(tool));

const isStrict = (tool: unknown): boolean => (tool as Tool).type === 'function' && (tool as Tool).strict === true;

/** @throws {OpenAIError} for a function that is not strict: its arguments could not be parsed. */
export function validateInputTools(tools: readonly unknown[] | null | undefined): void {
  for (const tool of tools ?? []) {
    const { type, name } = tool as Tool;
    if (type === 'function' && !isStrict(tool))
      throw new OpenAIError(`Only strict functions can be parsed: set \`strict: true\` for \`${String(name)}\`.`);
  }
}

const toolOf = (params: ResponseParsing, { name }: Tool): unknown =>
  params.tools?.find((tool) => (tool as Tool).type === 'function' && (tool as Tool).name === name);

/** Whether the arguments of a call are parsed. */
export function shouldParseToolCall(params: ResponseParsing | null | undefined, call: Tool): boolean {
  const tool = params ? toolOf(params, call) : undefined;
  return hasToolParser(tool) || (tool !== undefined && isStrict(tool));
}

interface Part {
  readonly type: string;
  readonly text?: string;
  readonly parsed?: unknown;
}

/**
 * The response with what its texts and arguments were parsed to.
 *
 * @throws `SyntaxError` if a text is not JSON; the validator's own error if it does not match.
 */
export function parseResponse<Parsed>(response: Response, params: ResponseParsing): ParsedResponse<Parsed> {
  const output = response.output.map((item) => parseItem(item, params));
  return withParsed<Parsed>(addOutputText({ ...response, output: output as ResponseOutputItem[] }));
}

function parseItem(item: ResponseOutputItem, params: ResponseParsing): object {
  if (item.type === 'function_call') {
    const tool = toolOf(params, item);
    const parsed = hasToolParser(tool)
      ? tool.$parseRaw(item.arguments)
      : tool !== undefined && isStrict(tool)
        ? JSON.parse(item.arguments)
        : null;
    return { ...item, parsed_arguments: parsed };
  }
  if (item.type !== 'message') return item;
  const content = (item.content as Part[]).map((part) =>
    part.type === 'output_text' ? { ...part, parsed: parseText(params.text?.format, part.text ?? '') } : part,
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
  return withParsed<Parsed>(
    addOutputText({
      ...response,
      output: response.output.map((item) =>
        item.type === 'function_call'
          ? { ...item, parsed_arguments: null }
          : item.type === 'message'
            ? { ...item, content: (item.content as Part[]).map((part) => ({ ...part, parsed: null })) }
            : item,
      ) as ResponseOutputItem[],
    }),
  );
}
