/** The name of what has a parser, as libraries know it. */
const brands = { format: 'auto-parseable-response-format', tool: 'auto-parseable-tool' } as const;

/** A response format with the parser of its texts. Only the format itself is sent. */
export interface Parseable<Output> {
  /** Marks a value of the helpers. Not enumerable. */
  readonly $brand: 'auto-parseable-response-format';
  /** Parses the text of an answer. Not enumerable. */
  $parseRaw(text: string): Output;
}

/** A tool with the parser of its arguments, and perhaps the function that answers its calls. Only the tool is sent. */
export interface ParseableTool<Arguments> {
  /** Marks a value of the helpers. Not enumerable. */
  readonly $brand: 'auto-parseable-tool';
  /** Parses the arguments of a call. Not enumerable. */
  $parseRaw(text: string): Arguments;
  /** Answers a call. Not enumerable. */
  readonly $callback: ((args: Arguments) => unknown) | undefined;
}

/** Adds a parser to a copy of a response format. */
export const withParser = <Format extends object, Output>(
  format: Format,
  parse: (text: string) => Output,
): Format & Parseable<Output> =>
  hidden(format, { $brand: brands.format, $parseRaw: parse }) as Format & Parseable<Output>;

/** Adds a parser, and a function that answers calls, to a copy of a tool. */
export const withToolParser = <Tool extends object, Arguments>(
  tool: Tool,
  { parser, callback }: { parser: (text: string) => Arguments; callback: ((args: Arguments) => unknown) | undefined },
): Tool & ParseableTool<Arguments> =>
  hidden(tool, { $brand: brands.tool, $parseRaw: parser, $callback: callback }) as Tool & ParseableTool<Arguments>;

const hidden = (value: object, members: object): object =>
  Object.defineProperties(
    { ...value },
    Object.fromEntries(Object.entries(members).map(([name, member]) => [name, { value: member }])),
  );

const branded = (value: unknown, brand: string): boolean =>
  (value as { $brand?: unknown } | null | undefined)?.$brand === brand;

/** Whether a response format has a parser. */
export const hasParser = (format: unknown): format is Parseable<unknown> => branded(format, brands.format);

/** Whether a tool has a parser. */
export const hasToolParser = (tool: unknown): tool is ParseableTool<unknown> => branded(tool, brands.tool);

/** Whether texts in a format are parsed: by its parser, or as the JSON that a schema promises. */
export const isParsed = (format: unknown): boolean =>
  hasParser(format) || (format as { type?: unknown } | null | undefined)?.type === 'json_schema';

/** The parsed text; null if the format does not say how. */
export const parseText = (format: unknown, text: string): unknown =>
  hasParser(format) ? format.$parseRaw(text) : isParsed(format) ? parseJsonText(text) : null;

/** @throws `SyntaxError` that does not quote the text: the platform's own does, and it is the caller's data. */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SyntaxError(`What the model wrote is not JSON: ${text.length} characters.`);
  }
}

interface FunctionTool {
  readonly type?: string;
  readonly function?: { readonly strict?: boolean | null };
  readonly strict?: boolean | null;
}

/** Whether the arguments of a tool are the JSON that its schema promises. */
export function isStrict(tool: unknown): boolean {
  const { type, function: fn = tool as FunctionTool } = (tool ?? {}) as FunctionTool;
  return type === 'function' && fn.strict === true;
}

/** Whether the arguments of a tool are parsed: by its parser, or as JSON. */
export const isParsedTool = (tool: unknown): boolean => hasToolParser(tool) || isStrict(tool);

/** The parsed arguments; null if the tool does not say how. */
export const parseArguments = (tool: unknown, text: string): unknown =>
  hasToolParser(tool) ? tool.$parseRaw(text) : isStrict(tool) ? parseJsonText(text) : null;

/** What is parsed from texts in a format. */
export type ParsedBy<Format> = [Format] extends [never]
  ? null
  : Format extends { $parseRaw(text: string): infer Output }
    ? Output
    : Format extends { type: 'json_schema' }
      ? unknown
      : null;
