import { toJSONSchema } from 'zod/v4';
import { parseJsonText } from './parseable.ts';
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
import { schemaOfZodV3, type ZodV3 } from './zod-v3.ts';
import type { JSONSchema } from './strict-schema.ts';

/** A schema of zod 4, of its mini variant, or of zod 3. */
export type ZodSchema = ({ _output: unknown } | { _zod: { output: unknown } }) & {
  parse?: (value: unknown) => unknown;
};

/** What a schema gives. */
export type ZodOutput<Schema extends ZodSchema> = Schema extends { _zod: { output: infer Output } }
  ? Output
  : Schema extends { _output: infer Output }
    ? Output
    : never;

const structureOf = <Schema extends ZodSchema>(schema: Schema): Structure<ZodOutput<Schema>> => ({
  schema: jsonSchemaOf(schema),
  parse: (text) => (schema.parse as (value: unknown) => ZodOutput<Schema>)(parseJsonText(text)),
});

function jsonSchemaOf(schema: ZodSchema): JSONSchema {
  if (!('_zod' in schema)) return schemaOfZodV3(schema as unknown as ZodV3);
  return toJSONSchema(schema as never, { target: 'draft-7', io: 'input' }) as JSONSchema;
}

/**
 * The response format of chat completions for a schema: `chat.completions.parse` gives its values.
 *
 * @throws {Error} that names the place of what has no strict JSON Schema.
 */
export const zodResponseFormat = <Schema extends ZodSchema>(
  schema: Schema,
  name: string,
  more?: { readonly description?: string | undefined },
): ParseableResponseFormat<ZodOutput<Schema>> => responseFormat(structureOf(schema), name, more);

/**
 * The text format of responses for a schema: `responses.parse` gives its values.
 *
 * @throws {Error} as {@link zodResponseFormat}.
 */
export const zodTextFormat = <Schema extends ZodSchema>(
  schema: Schema,
  name: string,
  more?: { readonly description?: string | undefined },
): ParseableTextFormat<ZodOutput<Schema>> => textFormat(structureOf(schema), name, more);

/**
 * A tool of chat completions whose arguments match a schema. `runTools` calls its function.
 *
 * @throws {Error} as {@link zodResponseFormat}.
 */
export const zodFunction = <Schema extends ZodSchema>({
  parameters,
  ...tool
}: ToolOptions<ZodOutput<Schema>> & { readonly parameters: Schema }): ParseableFunction<ZodOutput<Schema>> =>
  functionTool(structureOf(parameters), tool);

/**
 * A tool of responses whose arguments match a schema.
 *
 * @throws {Error} as {@link zodResponseFormat}.
 */
export const zodResponsesFunction = <Schema extends ZodSchema>({
  parameters,
  ...tool
}: ToolOptions<ZodOutput<Schema>> & {
  readonly parameters: Schema;
  readonly defer_loading?: boolean | undefined;
}): ParseableResponsesFunction<ZodOutput<Schema>> => responsesFunction(structureOf(parameters), tool);

/**
 * A tool of a realtime session whose arguments match a schema.
 *
 * @throws {Error} if the schema has no JSON Schema.
 */
export const zodRealtimeFunction = ({
  name,
  parameters,
  description,
}: {
  readonly name: string;
  readonly parameters: ZodSchema;
  readonly description?: string | undefined;
}): { type: 'function'; name: string; parameters: JSONSchema; description?: string } => ({
  type: 'function',
  name,
  parameters: jsonSchemaOf(parameters),
  ...(description !== undefined && { description }),
});
