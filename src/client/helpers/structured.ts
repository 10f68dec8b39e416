import type {
  ChatCompletionFunctionTool,
  FunctionTool,
  ResponseFormatJSONSchema,
  ResponseFormatTextJSONSchemaConfig,
} from '../../../generated/types.ts';
import { withParser, withToolParser, type Parseable, type ParseableTool } from './parseable.ts';
import { toStrictJsonSchema, type JSONSchema } from './strict-schema.ts';

/** A response format of chat completions whose texts become `Output`. */
export type ParseableResponseFormat<Output> = ResponseFormatJSONSchema & Parseable<Output>;

/** A text format of responses whose texts become `Output`. */
export type ParseableTextFormat<Output> = ResponseFormatTextJSONSchemaConfig & Parseable<Output>;

/** A tool of chat completions. */
export type ParseableFunction<Arguments> = ChatCompletionFunctionTool & ParseableTool<Arguments>;

/** A tool of responses. */
export type ParseableResponsesFunction<Arguments> = FunctionTool & ParseableTool<Arguments>;

/** A schema with the parser of texts that match it. */
export interface Structure<Output> {
  /** Strict already, or made strict. */
  readonly schema: JSONSchema;
  readonly parse: (text: string) => Output;
}

/** What a tool is besides its parameters. */
export interface ToolOptions<Arguments> {
  /** By which the model calls it. */
  readonly name: string;
  /** What the model is told of it. */
  readonly description?: string | undefined;
  /** Answers the calls, in `runTools`. */
  readonly function?: ((args: Arguments) => unknown) | undefined;
}

/** The format of an answer of chat completions. */
export const responseFormat = <Output>(
  { schema, parse }: Structure<Output>,
  name: string,
  more: object = {},
): ParseableResponseFormat<Output> =>
  withParser(
    { type: 'json_schema' as const, json_schema: { ...more, name, strict: true, schema: toStrictJsonSchema(schema) } },
    parse,
  );

/** The format of a text of responses. */
export const textFormat = <Output>(
  { schema, parse }: Structure<Output>,
  name: string,
  more: object = {},
): ParseableTextFormat<Output> =>
  withParser({ type: 'json_schema' as const, ...more, name, strict: true, schema: toStrictJsonSchema(schema) }, parse);

/** A tool of chat completions. */
export const functionTool = <Arguments>(
  { schema, parse }: Structure<Arguments>,
  { name, description, function: callback }: ToolOptions<Arguments>,
): ParseableFunction<Arguments> =>
  withToolParser(
    {
      type: 'function' as const,
      function: {
        name,
        parameters: toStrictJsonSchema(schema),
        strict: true,
        ...(description !== undefined && { description }),
      },
    },
    { parser: parse, callback },
  );

/** A tool of responses. */
export const responsesFunction = <Arguments>(
  { schema, parse }: Structure<Arguments>,
  {
    name,
    description,
    function: callback,
    defer_loading: deferLoading,
  }: ToolOptions<Arguments> & { readonly defer_loading?: boolean | undefined },
): ParseableResponsesFunction<Arguments> =>
  withToolParser(
    {
      type: 'function' as const,
      name,
      parameters: toStrictJsonSchema(schema),
      strict: true,
      ...(description !== undefined && { description }),
      ...(deferLoading !== undefined && { defer_loading: deferLoading }),
    },
    { parser: parse, callback },
  );
