/**
 * The parts of an OpenAPI 3.1 document that Concord reads, as plain data.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#openapi-object
 */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly jsonSchemaDialect: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly Tag[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Components;
}

export interface Components {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly responses: Readonly<Record<string, Response>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly headers: Readonly<Record<string, Header>>;
  readonly examples: Readonly<Record<string, Example>>;
  readonly securitySchemes: Readonly<Record<string, object>>;
}

export interface Tag {
  readonly name: string;
  readonly description: string;
}

export interface Ref {
  readonly $ref: string;
}

export const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;
export type Method = (typeof methods)[number];

export type PathItem = { readonly parameters?: readonly (Parameter | Ref)[] } & {
  readonly [M in Method]?: Operation;
};

export interface Operation {
  readonly operationId: string;
  readonly 'x-upstream-operation-id'?: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Response | Ref>>;
  readonly 'x-client'?: XClient;
  readonly 'x-effect'?: XEffect;
  readonly 'x-pagination'?: XPagination;
  readonly 'x-polling'?: XPolling;
  /** What an answer owes to its request, by name. `relationsOf` in `src/relations` reads it. */
  readonly 'x-relations'?: Readonly<Record<string, object>>;
  readonly 'x-sunset'?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly style?: string;
  readonly explode?: boolean;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Ref>>;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly description?: string;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example | Ref>>;
  readonly encoding?: Readonly<Record<string, Encoding>>;
  readonly 'x-event-stream'?: XEventStream;
}

export interface Encoding {
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly contentType?: string;
}

export interface Example {
  readonly summary?: string;
  readonly value?: unknown;
  /** Only in the files of the spec. A bundle has the content in `value`. */
  readonly externalValue?: string;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | Ref>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly links?: Readonly<Record<string, Link>>;
}

export interface Header {
  readonly description: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Link {
  readonly operationId: string;
  readonly description: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly requestBody?: unknown;
}

/** A JSON Schema 2020-12 object. The contract has no boolean schemas. */
export type Schema = { readonly $ref?: string } & Readonly<Record<string, unknown>>;

/** @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object */
export interface Discriminator {
  readonly propertyName: string;
  readonly mapping?: Readonly<Record<string, string>>;
}

/** The position of an operation or a schema in the official client. */
export interface XClient {
  /** Dotted path of the resource, such as `beta.threads.messages`. */
  readonly resource: string;
  /** Method names. Some operations have more than one in the official client. */
  readonly methods: readonly string[];
  /** Public name of the returned type; `Response` for the raw response. */
  readonly returns: string;
  readonly narrows?: XNarrows;
}

/** A request body field whose value determines the type of a response property. */
export interface XNarrows {
  readonly parameter: string;
  /** JSON Pointer into the response. 0 stands for every item of an array. */
  readonly property: string;
  /** Parameter value → JSON type of the union member that the response then contains. */
  readonly types: Readonly<Record<string, string>>;
}

/** What remains after a call, and its charges. Read it with `effectOf`, because it can depend on the request. */
export interface XEffect {
  readonly leaves: 'nothing' | XLeaving | readonly XLeaving[];
  /** Absent if no charge is known. `nothing` states that there is none although one would be expected. */
  readonly costs?: Cost | 'nothing';
}

export type Cost = 'model' | 'training' | 'storage';

/** One thing that remains. States exactly one of `undoneBy`, `endedBy`, `changes`, `deletes`, `ends`, `permanent`. */
export interface XLeaving {
  /** The operation that deletes what this operation creates. */
  readonly undoneBy?: string;
  /** The operation that archives, cancels or deactivates what this operation creates. A record of it remains. */
  readonly endedBy?: string;
  /** Name of the link in the 2xx response that leads to that operation. */
  readonly link?: string;
  /**
   * The existing thing that is changed: a path parameter, or a JSON Pointer into the request body to one or more ids.
   */
  readonly changes?: string;
  /** The existing thing that is deleted, in the same notation. */
  readonly deletes?: string;
  /** The existing thing that is archived, cancelled or deactivated, in the same notation. */
  readonly ends?: string;
  /** What remains for good, in words. */
  readonly permanent?: string;
  /** If absent, the thing always remains. Of several conditions, one is enough. */
  readonly when?: XCondition | readonly XCondition[];
}

/** A condition on the request: the flag has the value `is`. Without `is`, any value meets it. */
export interface XCondition {
  /** JSON Pointer into the request body. */
  readonly pointer: string;
  readonly is?: boolean;
  /** The value of the flag if the request omits it or sends null. */
  readonly default?: boolean;
}

export interface XPagination {
  /** JSON Pointer to the array of items. */
  readonly items: string;
  /** Name of the query parameter that takes the cursor. */
  readonly parameter: string;
  /** JSON Pointer into the response to the next cursor. */
  readonly cursor?: string;
  /** JSON Pointer into the last item to the next cursor, if the response has no cursor of its own. */
  readonly itemCursor?: string;
  /** JSON Pointer to the flag that states whether another page follows. */
  readonly hasMore?: string;
}

/** How to poll a long-running job. Stated at the operation that reads the job. */
export interface XPolling {
  /** JSON Pointer into the response to the status. */
  readonly status: string;
  /** The statuses that end the polling. */
  readonly terminal: readonly string[];
}

export interface XEventStream {
  /** Data of the last event, which is not JSON; null if a terminal event ends the stream. */
  readonly sentinel: string | null;
  /** Whether each event carries an `event:` line. */
  readonly named: boolean;
  /** The types of events that end the stream. Required without a sentinel, not allowed with one. */
  readonly terminal?: readonly string[];
  /** By the type of a terminal event: types of the events that may still come behind it. */
  readonly mayFollow?: Readonly<Record<string, readonly string[]>>;
  /** Whether the stream may continue an earlier one, so that its first events are missing. */
  readonly resumes?: boolean;
}
