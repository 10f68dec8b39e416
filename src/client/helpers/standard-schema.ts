import { jsonSchemaOf, parserOf, type OutputOf, type StandardSchema } from './standard.ts';
import {
  functionTool,
  responseFormat,
  responsesFunction,
  textFormat,
  type ParseableFunction,
  type ParseableResponseFormat,
  type ParseableResponsesFunction,
  type ParseableTextFormat,
  type Structure,
  type ToolOptions,
} from './structured.ts';
import type { JSONSchema } from './strict-schema.ts';

export { ValidationError, type OutputOf, type StandardSchema } from './standard.ts';

/** What a format says besides its schema. */
export interface StandardFormatOptions {
  /** What the model is told of it. */
  readonly description?: string | undefined;
  /** The JSON Schema, if the library of the validator does not say it. */
  readonly schema?: JSONSchema | undefined;
}

const structureOf = <Schema extends StandardSchema>(
  validator: Schema,
  given: JSONSchema | undefined,
): Structure<OutputOf<Schema>> => ({
  schema: jsonSchemaOf(validator, given),
  parse: parserOf(validator as StandardSchema<OutputOf<Schema>>),
});

/**
 * The response format of chat completions for a validator: `chat.completions.parse` gives its values.
 *
 * @throws {OpenAIError} if the JSON Schema is neither known nor given; {@link Error} for what has no strict one.
 */
export const standardResponseFormat = <Schema extends StandardSchema>(
  validator: Schema,
  name: string,
  { schema, ...more }: StandardFormatOptions = {},
): ParseableResponseFormat<OutputOf<Schema>> => responseFormat(structureOf(validator, schema), name, more);

/**
 * The text format of responses for a validator: `responses.parse` gives its values.
 *
 * @throws {OpenAIError} as {@link standardResponseFormat}.
 */
export const standardTextFormat = <Schema extends StandardSchema>(
  validator: Schema,
  name: string,
  { schema, ...more }: StandardFormatOptions = {},
): ParseableTextFormat<OutputOf<Schema>> => textFormat(structureOf(validator, schema), name, more);

/** What a tool is, with the validator of its arguments. */
export interface StandardToolOptions<Schema extends StandardSchema> extends ToolOptions<OutputOf<Schema>> {
  /** The validator of its arguments. */
  readonly parameters: Schema;
  /** Their JSON Schema, if the library of the validator does not say it. */
  readonly schema?: JSONSchema | undefined;
}

/**
 * A tool of chat completions whose arguments match a validator. `runTools` calls its function.
 *
 * @throws {OpenAIError} as {@link standardResponseFormat}.
 */
export const standardFunction = <Schema extends StandardSchema>({
  parameters,
  schema,
  ...tool
}: StandardToolOptions<Schema>): ParseableFunction<OutputOf<Schema>> =>
  functionTool(structureOf(parameters, schema), tool);

/**
 * A tool of responses whose arguments match a validator.
 *
 * @throws {OpenAIError} as {@link standardResponseFormat}.
 */
export const standardResponsesFunction = <Schema extends StandardSchema>({
  parameters,
  schema,
  ...tool
}: StandardToolOptions<Schema> & {
  readonly defer_loading?: boolean | undefined;
}): ParseableResponsesFunction<OutputOf<Schema>> => responsesFunction(structureOf(parameters, schema), tool);
