// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../types.ts';

/** Id of a model, fine-tuned models included. An undated name is an alias that moves to newer snapshots; a dated name is fixed. `listModels` returns the models available to a key. */
export type ChatModel = schema.ModelIdsShared;

/** Compares one file attribute with a value. */
export interface ComparisonFilter extends schema.ComparisonFilter {}

/** Combines several filters. Filters nest to any depth. */
export interface CompoundFilter extends schema.CompoundFilter {}

/** Declares a function of the caller to the model. */
export interface FunctionDefinition extends schema.FunctionObject {}

/** Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
export type FunctionParameters = schema.FunctionParameters;

/** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
export type Metadata = schema.Metadata;

/** Reasoning options. Other models reject them. */
export interface Reasoning extends schema.Reasoning {}

/** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
export type ReasoningEffort = schema.ReasoningEffort;

/** Any valid JSON object, without a schema. A message must also instruct the model to write JSON. */
export interface ResponseFormatJSONObject extends schema.ResponseFormatJsonObject {}

/** JSON that follows a given schema. */
export interface ResponseFormatJSONSchema extends schema.ResponseFormatJsonSchema {}

export declare namespace ResponseFormatJSONSchema {
  export type JSONSchema = NonNullable<schema.ResponseFormatJsonSchema['json_schema']>;
}

/** Plain text, the default. */
export interface ResponseFormatText extends schema.ResponseFormatText {}

/** Id of a model for Responses, including some without Chat completions support. */
export type ResponsesModel = schema.ModelIdsResponses;

/** A name of the official client's. */
export type AllModels = schema.ModelIdsResponses;

/** A name of the official client's. */
export type CustomToolInputFormat = NonNullable<schema.CustomToolParam['format']>;

/** A name of the official client's. */
export type ErrorObject = schema.Error;
