import type { OpenApiDocument } from '../openapi/document.ts';
import type { Brain } from './brain/brain.ts';
import type { Fault } from './faults/fault.ts';
import type { JournalEntry } from './journal.ts';
import type { Limit } from './limits.ts';
import type { Pace } from './pace.ts';
import type { SeedObject } from './seed/seed.ts';

/** What is done with fields that the contract does not mention. */
export const unknownFieldPolicies = ['report', 'ignore', 'reject'] as const;
export type UnknownFields = (typeof unknownFieldPolicies)[number];

export interface SandboxOptions {
  /** Default: 0, a free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`. Any other address can be reached from other machines. */
  readonly host?: string;
  /** A SQLite file that keeps everything. Default: in memory. */
  readonly data?: string;
  /** The only keys that are accepted. Default: any; each is a project of its own. */
  readonly keys?: readonly string[];
  /** What answers as the model. Default: the obedient brain, which does what the request asks for. */
  readonly brain?: Brain;
  /**
   * The objects that are there at the start, and again after `reset()`: in the form of the API, with the `id` that they
   * shall have; or `examples`, those that the examples of the documentation show and name.
   */
  readonly seed?: readonly SeedObject[] | 'examples';
  /** Where the seed belongs. Default: the project of the ready key. */
  readonly seedProject?: string;
  readonly faults?: readonly Fault[];
  readonly pace?: Partial<Pace>;
  /**
   * What a project may ask each model per minute. The `x-ratelimit-*` headers tell it, and what is over it is refused with
   * 429. Default: 10,000 requests and 2,000,000 tokens, which are told and not enforced. Limits that an administrator sets
   * for a project are enforced always.
   */
  readonly limit?: Limit;
  /**
   * Fields that the contract does not mention are named in the header `x-sandbox-unknown-fields` and in the journal
   * (`report`, the default), ignored, or refused with 400.
   */
  readonly unknownFields?: UnknownFields;
  /** Holds each answer against the contract while it is sent, and names in the journal what it breaks. Default: false. */
  readonly judge?: boolean;
  /** The time at which the clock stands still, in milliseconds since the epoch. Default: the clock runs. */
  readonly frozenAt?: number;
  /** Makes ids repeatable. Default: random. */
  readonly idSeed?: string;
  /** How many entries the journal keeps. Default: 10,000. */
  readonly journal?: number;
  /** Told of each request when it has been answered. */
  readonly onRequest?: (entry: JournalEntry) => void;
  /** The contract. Default: the one of this package. */
  readonly document?: OpenApiDocument;
  /** Told of failures of the sandbox itself. Default: they are written to standard error. */
  readonly onError?: (error: unknown) => void;
}
