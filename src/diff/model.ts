/** The worst first. `docs` are changes of words alone. */
export const severities = ['breaking', 'unknown', 'safe', 'docs'] as const;
export type Severity = (typeof severities)[number];

/** Who sends requests, who reads answers, and what programs compile against. */
export type Audience = 'callers' | 'readers' | 'surface';

/**
 * How a change breaks: by a value that only one side accepts, by something that is gone, by a promise that no value
 * shows, by a request that now means something else, or in the code that uses the client.
 */
export type Kind = 'value' | 'gone' | 'promise' | 'behaviour' | 'surface';

/** Where something stands. File and line are those of the spec if its source map is known. */
export interface Place {
  /** JSON Pointer into the document. */
  readonly pointer: string;
  readonly file?: string;
  readonly line?: number;
}

/** A whole value of one operation that one side accepts and the other refuses. */
export interface Witness {
  readonly operation: string;
  readonly in: 'request' | 'response' | 'event' | 'query' | 'path' | 'header' | 'cookie';
  readonly status?: string;
  readonly media?: string;
  /** Of a parameter or header. */
  readonly name?: string;
  readonly value?: unknown;
  /** The parameter or header is left out. */
  readonly absent?: true;
  readonly accepted: 'old' | 'new';
}

/** One change of meaning, with every operation that it reaches. */
export interface Change {
  /** 12 hex digits, the same as long as rule, verdict and place are the same. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly breaks: readonly Audience[];
  /** Whether servers have a new duty: to accept more, or to answer less. */
  readonly servers: boolean;
  readonly kind?: Kind;
  /** Ids of the new document; of the old one for what is gone. */
  readonly operations: readonly string[];
  readonly text: string;
  readonly old?: Place;
  readonly new?: Place;
  readonly witness?: Witness;
  /** The rule by which every value of one side fits the other. */
  readonly proof?: string;
}

/** A change as a family reports it: of one operation, not yet merged with the same change of others. */
export interface Raw {
  readonly rule: string;
  readonly severity: Severity;
  readonly breaks?: readonly Audience[];
  readonly servers?: boolean;
  readonly kind?: Kind;
  readonly operation?: string;
  readonly text: string;
  /** JSON Pointers. */
  readonly old?: string;
  readonly new?: string;
  /** Tells apart changes of one rule at one place. */
  readonly name?: string;
  readonly witness?: Witness;
  readonly proof?: string;
}

export type Bump = 'major' | 'minor' | 'patch' | 'none';

export interface DiffReport {
  readonly old: { readonly version: string; readonly source: string };
  readonly new: { readonly version: string; readonly source: string };
  readonly severity: Severity | 'none';
  readonly bump: {
    readonly contract: Bump;
    readonly surface: Bump;
    readonly needed: Bump;
    /** The next version of the old one; the same version if nothing changed. */
    readonly next: string;
  };
  readonly changes: readonly Change[];
}
