import type {
  OpenApiDocument,
  Schema,
  XClient,
  XEventStream,
  XPagination,
  XPolling,
} from '../../src/openapi/document.ts';

/** The API as the emitters see it: plain data, every `$ref` but those of schemas resolved. */
export interface ApiModel {
  /** What it is made from. */
  readonly document: OpenApiDocument;
  readonly operations: readonly OperationModel[];
  /** Every component schema, by name. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** What each group of operations is about, by name. */
  readonly groups: Readonly<Record<string, string>>;
  /** In depth-first order, parents before children, siblings by name. */
  readonly resources: readonly ResourceModel[];
}

export interface OperationModel {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly group: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly sunset?: string;
  /** Whether an administrator's key is asked for. */
  readonly admin: boolean;
  readonly pathParameters: readonly ParameterModel[];
  readonly query: readonly ParameterModel[];
  /** Request headers with one allowed value. */
  readonly constantHeaders: Readonly<Record<string, string>>;
  readonly body?: BodyModel;
  readonly answer: AnswerModel;
  /** The event stream that stands beside the answer. */
  readonly stream?: StreamModel;
  readonly pagination?: PaginationModel;
  /** Where the operation reads the state of work that takes long. */
  readonly polling?: XPolling;
  /** Where a success leads, by operation. */
  readonly links: readonly LinkModel[];
  readonly client?: XClient;
  /** Of the field of the body that tells more of the answer, each value. */
  readonly narrowings: readonly NarrowingModel[];
}

export interface ParameterModel {
  /** Name on the wire. */
  readonly name: string;
  /** Name of the property that holds it: the wire name without brackets. */
  readonly property: string;
  readonly description: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly schema: Schema;
}

export interface BodyModel {
  readonly mediaType: 'application/json' | 'multipart/form-data';
  readonly required: boolean;
  readonly schema: Schema;
}

export type AnswerModel =
  | { readonly kind: 'json'; readonly schema: Schema }
  | { readonly kind: 'binary' }
  | { readonly kind: 'none' };

export interface LinkModel {
  readonly operationId: string;
  /** Where each parameter comes from, as runtime expressions. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface StreamModel extends XEventStream {
  /** Schema of one event as the caller gets it: errors are thrown. */
  readonly event: Schema;
  /** Whether events are objects of `event` and `data`. */
  readonly envelope: boolean;
}

export interface PaginationModel {
  /** As the contract has it, for the runtime; without a parameter where the list is one page. */
  readonly rule: Omit<XPagination, 'parameter'> & { readonly parameter?: string };
  /** Schema of one item. */
  readonly item: Schema;
}

export interface ResourceModel {
  /** Such as `['beta', 'threads', 'messages']`. */
  readonly path: readonly string[];
  readonly operations: readonly OperationModel[];
  /** Properties of the resource that hold another resource. */
  readonly children: readonly string[];
  readonly types: readonly TypeModel[];
}

/** A public type of the client: a name for a schema. */
export interface TypeModel {
  readonly name: string;
  readonly schema: Schema;
  /** The property of which more is known here than the schema says. */
  readonly narrowed?: NarrowingStep & { readonly by: NarrowingModel };
}

/** What one value of a field of the body makes of the answer. */
export interface NarrowingModel {
  readonly parameter: string;
  readonly value: string;
  /** What the names of its types end in: nothing for the default. */
  readonly suffix: string;
  readonly steps: readonly NarrowingStep[];
}

/** A property of a component, with the schema that is known of it. */
export interface NarrowingStep {
  readonly component: string;
  readonly property: string;
  readonly schema: Schema;
}
