/** What a value must be for a program that reads it. */
export type ValueKind =
  /** A string that is not empty. */
  | 'id'
  | 'text'
  | 'text or null'
  /** A string of JSON. One that the model was cut off from is excused. */
  | 'arguments'
  /** Numbers, or their Base64. */
  | 'vector';

/**
 * By address: `*` stands for every item of a list, `?` after a name for a value that may be absent or null, and
 * `[type=x]` after an item for those items alone.
 */
export type Values = Readonly<Record<string, ValueKind>>;

const message: Values = {
  '/choices/*/message/content': 'text or null',
  '/choices/*/message/tool_calls?/*[type=function]/id': 'id',
  '/choices/*/message/tool_calls?/*[type=function]/function/name': 'text',
  '/choices/*/message/tool_calls?/*[type=function]/function/arguments': 'arguments',
  '/choices/*/finish_reason': 'text',
};

const response: Values = {
  '/id': 'id',
  '/output/*[type=message]/content/*[type=output_text]/text': 'text',
  '/output/*[type=function_call]/call_id': 'id',
  '/output/*[type=function_call]/name': 'text',
  '/output/*[type=function_call]/arguments': 'arguments',
};

/** The values that programs read, by the schema of the whole answer. */
const bySchema: Readonly<Record<string, Values>> = {
  CreateChatCompletionResponse: { '/id': 'id', ...message },
  CreateCompletionResponse: { '/id': 'id', '/choices/*/text': 'text', '/choices/*/finish_reason': 'text' },
  Response: response,
  CreateEmbeddingResponse: { '/data/*/embedding': 'vector' },
  MessageObject: { '/id': 'id', '/content/*[type=text]/text/value': 'text' },
  ListMessagesResponse: { '/data/*/id': 'id', '/data/*/content/*[type=text]/text/value': 'text' },
  CreateModerationResponse: { '/id': 'id' },
};

const created: Values = { '/id': 'id' };
const listed: Values = { '/data/*/id': 'id' };

/** The properties that the contract requires of an answer, and of the items of its `data`. */
export interface Required {
  readonly own: readonly string[];
  readonly items: readonly string[];
}

/** An answer of any other schema is read for the ids that the contract requires. */
export const valuesOf = (schema: string, { own, items }: Required): Values =>
  bySchema[schema] ?? { ...(own.includes('id') && created), ...(items.includes('id') && listed) };
