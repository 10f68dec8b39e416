import type { Schema } from '../../openapi/document.ts';

/** A request as relations read it. */
export interface AskedRequest {
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, unknown>>;
  /** Query parameters, in the types that the contract gives them. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the fields of a form. Undefined if it was not recorded. */
  readonly body?: unknown;
}

/** An answer as relations read it. */
export interface GivenAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The whole answer: parsed JSON, or what a stream was folded into. Undefined if there is none. */
  readonly body?: unknown;
  /** The data of each event, parsed, without the sentinel. Only for a stream. */
  readonly events?: readonly StreamedEvent[];
  /** Why nothing can be concluded from the answer, as a clause: it arrived only in part. */
  readonly unjudged?: string;
}

export interface StreamedEvent {
  /** The `event:` line, or else the `type` in the data. */
  readonly name?: string;
  readonly data: unknown;
}

export interface Exchange {
  /** Undefined if it was not recorded. */
  readonly request: AskedRequest | undefined;
  readonly answer: GivenAnswer;
}

/**
 * `must`: an answer that breaks it is wrong. `should`: many servers differ, and clients live with it. `model`: a weak
 * model can break it on a server that works.
 */
export const levels = ['must', 'should', 'model'] as const;
export type Level = (typeof levels)[number];

/** A runtime expression, with `*` for every item or member: see `parseAddress`. */
export type Address = string;

/** By address: a schema that the value there fits. All must fit. A value that is not there counts as null. */
export type Condition = Readonly<Record<Address, Schema>>;

interface Common {
  /** Unique within the operation, and stable: reports and baselines refer to it. */
  readonly id: string;
  readonly level: Level;
  /** Where the relation speaks. Of a list, one condition is enough. If absent, everywhere. */
  readonly when?: Condition | readonly Condition[];
  /** What excuses an answer, in the same form. */
  readonly unless?: Condition | readonly Condition[];
  /** The value in the answer that is judged. */
  readonly at: Address;
}

/** A value of the answer fits a schema: of the contract, or of the request. */
export interface Fits extends Common {
  readonly kind: 'fits';
  /** A literal schema, or an address of one in the request. */
  readonly schema: Schema | Address;
  /** The value is the text of a JSON value. */
  readonly as?: 'json';
  /** Selects one of several schemas in the request: the one whose value at the second address equals the first. */
  readonly match?: readonly [answer: Address, request: Address];
}

/** A list of the answer has a number of items, or an object of members, or a Base64 text of little-endian floats. */
export interface Count extends Common, Comparison {
  readonly kind: 'count';
  /** Only the items that fit count. */
  readonly only?: Schema;
  readonly as?: 'float32';
}

/** A number of the answer is as large as other numbers make it. */
export interface AmountRelation extends Common, Comparison {
  readonly kind: 'amount';
}

/** States exactly one. */
export interface Comparison {
  readonly is?: Amount;
  readonly atMost?: Amount;
  readonly atLeast?: Amount;
}

/** A number that the exchange states. Without a value, the comparison is silent. */
export type Amount =
  | number
  /** The number there. `or` is used if it is absent. */
  | { readonly value: Address; readonly or?: Amount }
  /** The items of a list. Any other value counts as one item. */
  | { readonly length: Address; readonly or?: Amount }
  /** An absent part counts as nothing if it has an `or`. */
  | { readonly sum: readonly Amount[] }
  | { readonly product: readonly Amount[] };

/** A value of the request comes back. Null in the request asks for the default, and owes nothing. */
export interface Echo extends Common {
  readonly kind: 'echo';
  /** An address in the request, or in the answer itself, which then says the same twice. */
  readonly of: Address;
  /** Names below both addresses, each judged on its own. */
  readonly members?: readonly string[];
  /**
   * `same`, the default: nothing more and nothing less. `stated`: an answer without the value says nothing. `filled`: the
   * answer may add members to objects. `snapshot`: a model name may come back as a dated version of it, or without the
   * name of its provider.
   */
  readonly as?: 'same' | 'stated' | 'filled' | 'snapshot';
}

/** Each value is one of those that the request names. */
export interface Among extends Common {
  readonly kind: 'among';
  /** The values there, and the items of lists there. */
  readonly of: readonly Address[];
}

/** A text without the texts of the request, or with one at its start or end. */
export interface TextRelation extends Common {
  readonly kind: 'text';
  /** Addresses of texts or lists of texts. States exactly one. A value without `$` stands for itself. */
  readonly without?: Address;
  readonly startsWith?: Address;
  readonly endsWith?: Address;
}

/** The values at the last `*` are sorted. Equal neighbours are in order. */
export interface Order extends Common {
  readonly kind: 'order';
  readonly by: 'asc' | 'desc' | { readonly value: Address; readonly or: 'asc' | 'desc' };
}

/** The values at the last `*` differ. With `from`, they are that number and the following ones, in any order. */
export interface Distinct extends Common {
  readonly kind: 'distinct';
  readonly from?: number;
}

/** All values at the address are equal. Values that are not there do not count. */
export interface Same extends Common {
  readonly kind: 'same';
}

/** What no other kind can say: a named function. */
export interface Custom extends Common {
  readonly kind: 'custom';
  readonly name: string;
  /** The addresses in the request that it reads. */
  readonly of: readonly Address[];
}

export type Relation = Fits | Count | AmountRelation | Echo | Among | TextRelation | Order | Distinct | Same | Custom;

export type KindName = Relation['kind'];

/** One value that breaks a relation. */
export interface Breach {
  /** The address in the request that the answer contradicts. Undefined if the answer contradicts itself. */
  readonly request?: Address;
  /** JSON Pointer into the answer. For an event of a stream, the index of the event comes first. */
  readonly answer: string;
  /** Counted from 0, if the value is in an event of a stream. */
  readonly event?: number;
  readonly expected: string;
  readonly got: string;
}

export type Verdict =
  | { readonly verdict: 'holds' }
  | { readonly verdict: 'broken'; readonly breaches: readonly Breach[] }
  /** The relation says nothing about this exchange. */
  | { readonly verdict: 'silent' }
  | { readonly verdict: 'not judged'; readonly why: string };
