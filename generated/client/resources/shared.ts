// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../types.ts';
import type * as ResponsesAPI from './responses.ts';

/** Id of a model, fine-tuned models included. An undated name is an alias that moves to newer snapshots; a dated name is fixed. `listModels` returns the models available to a key. */
export type ChatModel =
  | 'gpt-5.6-sol'
  | 'gpt-5.6-terra'
  | 'gpt-5.6-luna'
  | 'gpt-5.5'
  | 'gpt-5.5-2026-04-23'
  | 'gpt-5.4'
  | 'gpt-5.4-mini'
  | 'gpt-5.4-nano'
  | 'gpt-5.4-mini-2026-03-17'
  | 'gpt-5.4-nano-2026-03-17'
  | 'gpt-5.3-chat-latest'
  | 'gpt-5.2'
  | 'gpt-5.2-2025-12-11'
  | 'gpt-5.2-chat-latest'
  | 'gpt-5.2-pro'
  | 'gpt-5.2-pro-2025-12-11'
  | 'gpt-5.1'
  | 'gpt-5.1-2025-11-13'
  | 'gpt-5.1-codex'
  | 'gpt-5.1-mini'
  | 'gpt-5.1-chat-latest'
  | 'gpt-5'
  | 'gpt-5-mini'
  | 'gpt-5-nano'
  | 'gpt-5-2025-08-07'
  | 'gpt-5-mini-2025-08-07'
  | 'gpt-5-nano-2025-08-07'
  | 'gpt-5-chat-latest'
  | 'gpt-4.1'
  | 'gpt-4.1-mini'
  | 'gpt-4.1-nano'
  | 'gpt-4.1-2025-04-14'
  | 'gpt-4.1-mini-2025-04-14'
  | 'gpt-4.1-nano-2025-04-14'
  | 'o4-mini'
  | 'o4-mini-2025-04-16'
  | 'o3'
  | 'o3-2025-04-16'
  | 'o3-mini'
  | 'o3-mini-2025-01-31'
  | 'o1'
  | 'o1-2024-12-17'
  | 'o1-preview'
  | 'o1-preview-2024-09-12'
  | 'o1-mini'
  | 'o1-mini-2024-09-12'
  | 'gpt-4o'
  | 'gpt-4o-2024-11-20'
  | 'gpt-4o-2024-08-06'
  | 'gpt-4o-2024-05-13'
  | 'gpt-4o-audio-preview'
  | 'gpt-4o-audio-preview-2024-10-01'
  | 'gpt-4o-audio-preview-2024-12-17'
  | 'gpt-4o-audio-preview-2025-06-03'
  | 'gpt-4o-mini-audio-preview'
  | 'gpt-4o-mini-audio-preview-2024-12-17'
  | 'gpt-4o-search-preview'
  | 'gpt-4o-mini-search-preview'
  | 'gpt-4o-search-preview-2025-03-11'
  | 'gpt-4o-mini-search-preview-2025-03-11'
  | 'chatgpt-4o-latest'
  | 'codex-mini-latest'
  | 'gpt-4o-mini'
  | 'gpt-4o-mini-2024-07-18'
  | 'gpt-4-turbo'
  | 'gpt-4-turbo-2024-04-09'
  | 'gpt-4-0125-preview'
  | 'gpt-4-turbo-preview'
  | 'gpt-4-1106-preview'
  | 'gpt-4-vision-preview'
  | 'gpt-4'
  | 'gpt-4-0314'
  | 'gpt-4-0613'
  | 'gpt-4-32k'
  | 'gpt-4-32k-0314'
  | 'gpt-4-32k-0613'
  | 'gpt-3.5-turbo'
  | 'gpt-3.5-turbo-16k'
  | 'gpt-3.5-turbo-0301'
  | 'gpt-3.5-turbo-0613'
  | 'gpt-3.5-turbo-1106'
  | 'gpt-3.5-turbo-0125'
  | 'gpt-3.5-turbo-16k-0613'
  | (string & {});

/** Compares one file attribute with a value. */
export interface ComparisonFilter {
  /**
   * Comparison operator: equal (`eq`), not equal (`ne`), greater or less than, with or without equality (`gt`, `gte`, `lt`, `lte`), in a list (`in`), or not in a list (`nin`).
   * @default "eq"
   */
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
  /** Name of the attribute. Files without it do not match. */
  key: string;
  /** Value to compare with. `in` and `nin` take an array, all other operators a single value. */
  value: string | number | boolean | (string | number)[];
}

/** Combines several filters. Filters nest to any depth. */
export interface CompoundFilter {
  /** Whether all filters of the list must match (`and`) or at least one (`or`). */
  type: 'and' | 'or';
  /** Filters to combine: comparisons or compound filters. */
  filters: schema.Filters[];
}

/** Declares a function of the caller to the model. */
export interface FunctionDefinition {
  /** Name of the function in calls. Letters, digits, underscores and dashes. At most 64 characters. */
  name: string;
  /** What the function does and when to use it. The model uses this text to choose. */
  description?: string;
  /** Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
  parameters?: FunctionParameters;
  /**
   * Whether arguments must match `parameters` exactly. Strict functions support only a subset of JSON Schema.
   * @default false
   */
  strict?: boolean | null;
}

/** Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
export type FunctionParameters = {
  [key: string]: unknown;
};

/** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
export type Metadata = {
  [key: string]: string;
} | null;

/** Reasoning options. Other models reject them. */
export interface Reasoning {
  /** Reasoning mode. `pro` spends far more compute on one answer than `standard`, the default. A response reports the effective mode. */
  mode?: schema.ReasoningModeEnum;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  effort?: ReasoningEffort;
  /** Level of detail of the reasoning summary. `auto` is the most detailed level that the model supports. If null or omitted, no summary. */
  summary?: 'auto' | 'concise' | 'detailed' | null;
  /** Which earlier reasoning the model sees: that of the current turn or of all turns. If null, omitted or `auto`, the model decides. A response reports the effective value. */
  context?: 'auto' | 'current_turn' | 'all_turns' | null;
  /**
   * The former name of `summary`. Replaced by `summary`.
   * @deprecated
   */
  generate_summary?: 'auto' | 'concise' | 'detailed' | null;
}

/** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null;

/** Any valid JSON object, without a schema. A message must also instruct the model to write JSON. */
export interface ResponseFormatJSONObject {
  /** Selects JSON mode. */
  type: 'json_object';
}

/** JSON that follows a given schema. */
export interface ResponseFormatJSONSchema {
  /** Selects structured output. */
  type: 'json_schema';
  /** The schema and its options. */
  json_schema: ResponseFormatJSONSchema.JSONSchema;
}

export declare namespace ResponseFormatJSONSchema {
  /** The schema and its options. */
  export interface JSONSchema {
    /** Name of the format. Letters, digits, underscores and dashes. At most 64 characters. */
    name: string;
    /** Purpose of the format. The model reads it. */
    description?: string;
    /** JSON Schema of the answer. */
    schema?: schema.ResponseFormatJsonSchemaSchema;
    /**
     * Whether the answer must match the schema exactly. Strict mode supports only a subset of JSON Schema.
     * @default false
     */
    strict?: boolean | null;
  }
}

/** Plain text, the default. */
export interface ResponseFormatText {
  /** Selects plain text. */
  type: 'text';
}

/** Id of a model for Responses, including some without Chat completions support. */
export type ResponsesModel =
  | ChatModel
  | (
      | 'gpt-5.5-pro'
      | 'gpt-5.5-pro-2026-04-23'
      | 'gpt-5.6-cyber'
      | 'gpt-5.1-codex-max'
      | 'gpt-5-codex'
      | 'gpt-5-pro'
      | 'gpt-5-pro-2025-10-06'
      | 'gpt-daybreak-blue-latest'
      | 'gpt-daybreak-red-latest'
      | 'o1-pro'
      | 'o1-pro-2025-03-19'
      | 'o3-pro'
      | 'o3-pro-2025-06-10'
      | 'o3-deep-research'
      | 'o3-deep-research-2025-06-26'
      | 'o4-mini-deep-research'
      | 'o4-mini-deep-research-2025-06-26'
      | 'computer-use-preview'
      | 'computer-use-preview-2025-03-11'
    );

/** A name of the official client's. */
export type AllModels = ResponsesModel;

/** A name of the official client's. */
export type CustomToolInputFormat = NonNullable<ResponsesAPI.CustomTool['format']>;

/** A name of the official client's. */
export type ErrorObject = schema.Error;
