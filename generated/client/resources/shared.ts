// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../types.ts';

/** Id of a model, or of a fine-tuned one. An undated name moves on to newer snapshots, a dated one stays. `listModels` tells which ones a key can use. */
export type ChatModel = schema.ModelIdsShared;

/** A test of one attribute of a file against a value. */
export interface ComparisonFilter extends schema.ComparisonFilter {}

/** Several filters in one. They nest to any depth. */
export interface CompoundFilter extends schema.CompoundFilter {}

/** A function of the caller's that a model may ask to be called. */
export interface FunctionDefinition extends schema.FunctionObject {}

/** The arguments of a function as a JSON Schema object. Left out, the function takes none. */
export type FunctionParameters = schema.FunctionParameters;

/** Up to 16 labels for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
export type Metadata = schema.Metadata;

/** How a reasoning model thinks. Other models refuse it. */
export interface Reasoning extends schema.Reasoning {}

/** How long a reasoning model thinks before it answers: less is faster and cheaper, more is better on hard problems. Left out or null, the model's own default holds. Not every model knows every level. */
export type ReasoningEffort = schema.ReasoningEffort;

/** Any valid JSON object, without a schema. A message must tell the model to write JSON, too. */
export interface ResponseFormatJSONObject extends schema.ResponseFormatJsonObject {}

/** JSON that follows a schema of the caller's. */
export interface ResponseFormatJSONSchema extends schema.ResponseFormatJsonSchema {}

export declare namespace ResponseFormatJSONSchema {
  export type JSONSchema = NonNullable<schema.ResponseFormatJsonSchema['json_schema']>;
}

/** Plain text, the default. */
export interface ResponseFormatText extends schema.ResponseFormatText {}

/** Id of a model that Responses can use, including some that Chat cannot. */
export type ResponsesModel = schema.ModelIdsResponses;

/** A name of the official client's. */
export type AllModels = schema.ModelIdsResponses;

/** A name of the official client's. */
export type CustomToolInputFormat = NonNullable<schema.CustomToolParam['format']>;

/** A name of the official client's. */
export type ErrorObject = schema.Error;
