/** What can be compared of a client: its methods and types as plain data, whatever compiler they were read with. */
export interface Api {
  readonly methods: readonly Method[];
  /** The types that users can name, such as `Chat.Completions.ChatCompletion`. */
  readonly names: readonly NamedType[];
  readonly shapes: readonly Shape[];
  readonly objects: readonly ObjectShape[];
}

/** Indexes of {@link Api.shapes} and {@link Api.objects}: types refer to each other, many in a circle. */
export type ShapeId = number;
export type ObjectId = number;

export interface Method {
  /** Such as `beta.threads.runs.create`. */
  readonly path: string;
  readonly isDeprecated: boolean;
  /** Its overloads. */
  readonly signatures: readonly Signature[];
}

/** The path of the resource that has a method, empty for the client itself. */
export const resourceOf = ({ path }: Method): string => path.split('.').slice(0, -1).join('.');

export interface Signature {
  readonly parameters: readonly Parameter[];
  /** `APIPromise`, `PagePromise` and the like. */
  readonly returns: string;
  /** What the promise may resolve to, apart from a stream. */
  readonly answers: readonly ShapeId[];
  /** Events of the stream that it may resolve to. */
  readonly events: readonly ShapeId[];
}

export interface Parameter {
  /** An id is a string, params go to the server, options to the client. */
  readonly kind: 'id' | 'params' | 'options';
  readonly isOptional: boolean;
  readonly shape: ShapeId;
  /** Names of options. */
  readonly options: readonly string[];
}

export interface NamedType {
  readonly path: string;
  /** The same for every path that leads to one type. */
  readonly id: number;
  /** Where it is declared. */
  readonly file: string;
}

/** A type as the union that it is, of one member or several. Undefined is told by the field. */
export interface Shape {
  /** Where users find it, and the schema of the contract that it was made from. */
  readonly name?: string;
  readonly schema?: string;
  readonly isNullable: boolean;
  readonly scalars: readonly Scalar[];
  /** Literals. Beside the scalar `string` they are known values of an open enum. */
  readonly values: readonly Value[];
  /** Items of arrays. */
  readonly items: readonly ShapeId[];
  readonly objects: readonly ObjectId[];
}

/** `other` is what the platform declares and not the API: files, functions, classes. */
export type Scalar = 'string' | 'number' | 'boolean' | 'unknown' | 'other';
export type Value = string | number | boolean;

export interface ObjectShape {
  readonly name?: string;
  readonly schema?: string;
  readonly fields: readonly Field[];
  /** Values of a map. */
  readonly entries?: ShapeId;
  /** A class of the client's own around an answer, such as a page: it shows what it likes of the answer. */
  readonly isClass: boolean;
}

export interface Field {
  readonly name: string;
  /** The named type that declares it; a type may take it over from another. */
  readonly owner?: string;
  readonly isOptional: boolean;
  readonly isDeprecated: boolean;
  readonly shape: ShapeId;
}
