import type {
  OpenApiDocument,
  Schema,
  XClient,
  XEventStream,
  XPagination,
  XPolling,
} from '../../src/openapi/document.ts';

/** The API as the emitters see it: plain data with every `$ref` resolved, except those of schemas. */
export interface ApiModel {
  /** The source document. */
  readonly document: OpenApiDocument;
  readonly operations: readonly OperationModel[];
  /** Every component schema, by name. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** The description of each group of operations, by name. */
  readonly groups: Readonly<Record<string, string>>;
  /** In depth-first order: parents before children, siblings by name. */
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
  /** Whether the operation requires an admin key. */
  readonly admin: boolean;
  readonly pathParameters: readonly ParameterModel[];
  readonly query: readonly ParameterModel[];
  /** Request headers with only one allowed value. */
  readonly constantHeaders: Readonly<Record<string, string>>;
  readonly body?: BodyModel;
  readonly answer: AnswerModel;
  /** The event stream, if the operation can also respond with one. */
  readonly stream?: StreamModel;
  readonly pagination?: PaginationModel;
  /** Where the operation reads the status of a long-running job. */
  readonly polling?: XPolling;
  /** The links of the 2xx response, by target operation. */
  readonly links: readonly LinkModel[];
  readonly client?: XClient;
  /** For each value of the narrowing body field: the narrower response. */
  readonly narrowings: readonly NarrowingModel[];
}

export interface ParameterModel {
  /** Name on the wire. */
  readonly name: string;
  /** The property of the params: the wire name without brackets. */
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
  /** The source of each parameter, as runtime expressions. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface StreamModel extends XEventStream {
  /** Schema of one event as the caller receives it. Error events are thrown instead. */
  readonly event: Schema;
  /** Whether the schema describes objects of `event` and `data`. */
  readonly envelope: boolean;
}

export interface PaginationModel {
  /** The contract's extension, for the runtime; without a parameter if the list is one page. */
  readonly rule: Omit<XPagination, 'parameter'> & { readonly parameter?: string };
  /** Schema of one item. */
  readonly item: Schema;
}

export interface ResourceModel {
  /** Such as `['beta', 'threads', 'messages']`. */
  readonly path: readonly string[];
  readonly operations: readonly OperationModel[];
  /** Child resources. */
  readonly children: readonly string[];
  readonly types: readonly TypeModel[];
}

/** A public type of the client: a name for a schema. */
export interface TypeModel {
  readonly name: string;
  readonly schema: Schema;
  /** The property whose schema is narrower than in the component. */
  readonly narrowed?: NarrowingStep & { readonly by: NarrowingModel };
}

/** The response for one value of the narrowing body field. */
export interface NarrowingModel {
  readonly parameter: string;
  readonly value: string;
  /** The suffix of its type names; empty for the default. */
  readonly suffix: string;
  readonly steps: readonly NarrowingStep[];
}

/** A property of a component, with its narrower schema. */
export interface NarrowingStep {
  readonly component: string;
  readonly property: string;
  readonly schema: Schema;
}
