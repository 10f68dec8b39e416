// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type {
  ChatModel,
  ComparisonFilter,
  CompoundFilter,
  FunctionDefinition,
  FunctionParameters,
  Metadata,
  Reasoning,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
  ResponsesModel,
} from '../../types.ts';
import type * as schema from '../../types.ts';

export type { ChatModel };

export type { ComparisonFilter };

export type { CompoundFilter };

export type { FunctionDefinition };

export type { FunctionParameters };

export type { Metadata };

export type { Reasoning };

export type { ReasoningEffort };

export type { ResponseFormatJSONObject };

export type { ResponseFormatJSONSchema };

export type { ResponseFormatText };

export type { ResponsesModel };

/** The name of this type in the official client. */
export type AllModels = schema.ResponsesModel;

/** The name of this type in the official client. */
export type CustomToolInputFormat = NonNullable<schema.CustomTool['format']>;

/** The name of this type in the official client. */
export type ErrorObject = schema.Error;

export declare namespace ErrorObject {
  export type Misalignment = schema.Misalignment;

  export namespace Misalignment {
    export type Steer = schema.Misalignment.Steer;
  }
}

/** The name of this type in the official client. */
export type ImageModel = string;

/** The name of this type in the official client. */
export type ResponseFormatTextGrammar = {
  /** The grammar of the text. */
  grammar: string;
  /** Marks the format as a grammar. */
  type: 'grammar';
};

/** The name of this type in the official client. */
export type ResponseFormatTextPython = {
  /** Marks the format as Python. */
  type: 'python';
};
