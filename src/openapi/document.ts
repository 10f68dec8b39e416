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
  /** Only in the files of the spec; a bundle holds the content as `value`. */
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

/** JSON Schema 2020-12, as an object; boolean schemas are not used in the contract. */
export type Schema = { readonly $ref?: string } & Readonly<Record<string, unknown>>;

/** @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object */
export interface Discriminator {
  readonly propertyName: string;
  readonly mapping?: Readonly<Record<string, string>>;
}

/** Where an operation, or a schema, stands in the official client. */
export interface XClient {
  /** Dotted path of the resource, such as `beta.threads.messages`. */
  readonly resource: string;
  /** Method names; more than one where the official client calls one operation by several. */
  readonly methods: readonly string[];
  /** Public name of what the method returns; `Response` for the raw response. */
  readonly returns: string;
  readonly narrows?: XNarrows;
}

/** A field of the body by whose value the type of a property of the answer is known. */
export interface XNarrows {
  readonly parameter: string;
  /** JSON Pointer into the answer; 0 stands for the items of an array. */
  readonly property: string;
  /** By value of the parameter, the JSON type that tells which member of the property's union comes. */
  readonly types: Readonly<Record<string, string>>;
}

/** What stays after a call, and what is charged for it. Read it with `effectOf`: the request may decide. */
export interface XEffect {
  readonly leaves: 'nothing' | XLeaving | readonly XLeaving[];
  /** Left out where no charge is known. `nothing` where one would be expected. */
  readonly costs?: Cost | 'nothing';
}

export type Cost = 'model' | 'training' | 'storage';

/** One thing that stays. Exactly one of `undoneBy`, `endedBy`, `changes`, `deletes`, `ends`, `permanent` is stated. */
export interface XLeaving {
  /** The operation that deletes what this one makes. */
  readonly undoneBy?: string;
  /** The operation that archives, cancels or deactivates what this one makes; a record of it remains. */
  readonly endedBy?: string;
  /** Name of the link in the 2xx response that leads to that operation. */
  readonly link?: string;
  /** The existing thing that is changed: a path parameter, or a JSON Pointer into the request body to one id or several. */
  readonly changes?: string;
  /** The existing thing that is deleted, named in the same way. */
  readonly deletes?: string;
  /** The existing thing that is archived, cancelled or deactivated, named in the same way. */
  readonly ends?: string;
  /** What stays for good, in words. */
  readonly permanent?: string;
  /** Without one it always stays; of several, one is enough. */
  readonly when?: XCondition | readonly XCondition[];
}

/** What a request must say for something to stay: a flag has the value `is`, or, without `is`, there is any value. */
export interface XCondition {
  /** JSON Pointer into the request body. */
  readonly pointer: string;
  readonly is?: boolean;
  /** The value of the flag where the request leaves it out or sends null. */
  readonly default?: boolean;
}

export interface XPagination {
  /** JSON Pointer to the array of items. */
  readonly items: string;
  /** Name of the query parameter that takes the cursor. */
  readonly parameter: string;
  /** JSON Pointer into the response to the next cursor. */
  readonly cursor?: string;
  /** JSON Pointer into the last item to the next cursor, where the response has none of its own. */
  readonly itemCursor?: string;
  /** JSON Pointer to the flag that says whether another page follows. */
  readonly hasMore?: string;
}

/** How work that takes long is followed, at the operation that reads it. */
export interface XPolling {
  /** JSON Pointer into the response to the status. */
  readonly status: string;
  /** The statuses at which there is nothing left to wait for. */
  readonly terminal: readonly string[];
}

export interface XEventStream {
  /** Data of the last event, which is no JSON; null where the stream ends by its terminal event. */
  readonly sentinel: string | null;
  /** Whether each event carries an `event:` line. */
  readonly named: boolean;
  /** Types of the events of which one ends the stream: stated where, and only where, there is no sentinel. */
  readonly terminal?: readonly string[];
  /** By the type of a terminal event: types of further terminal events of which one may come behind it. */
  readonly mayFollow?: Readonly<Record<string, readonly string[]>>;
}
