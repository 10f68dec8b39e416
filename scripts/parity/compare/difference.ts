/** In what order reports show them. */
export const kinds = [
  'missing method',
  'extra method',
  'signature',
  'missing field',
  'extra field',
  'type',
  'optionality',
  'nullability',
  'deprecation',
  'closed value',
  'known value',
  'extra value',
  'missing member',
  'extra member',
  'missing name',
] as const;
export type Kind = (typeof kinds)[number];

/** One thing in which ours differs from the official client. */
export interface Difference {
  /**
   * The place in the contract, such as `Response.reasoning.effort` and `files.list(params).order`; for a method its
   * name, such as `responses.parse()`, and for a type the name that users give it.
   */
  readonly field: string;
  /** What is there, such as `missing`, `optional`, `value "mcp" missing`: together with the field it is one difference. */
  readonly found: string;
  readonly kind: Kind;
  /** The types of the official client in which it shows: it writes many types once for each method. */
  readonly official: readonly string[];
  /** Whether requests or answers have the field, or both. */
  readonly directions: readonly Direction[];
  /** A way to it, such as `responses.create().output[].status`. */
  readonly way: string;
  /** What a missing or an extra thing is. */
  readonly facts?: string;
}

export type Direction = 'request' | 'answer';

/** Where two types stand that are compared. */
export interface Place {
  readonly field: string;
  readonly official: string;
  readonly way: string;
  readonly direction: Direction;
}

/** What is found as the comparison goes along; places are kept, too, so that a waiver can be held against them. */
export interface Findings {
  readonly differences: readonly Difference[];
  readonly fields: ReadonlySet<string>;
}

export interface Collector extends Findings {
  visit(place: Place): void;
  tell(place: Place, kind: Kind, found: string, facts?: string): void;
}

/** Keeps each difference once, with all places in which it was found. */
export function createCollector(): Collector {
  const found = new Map<string, Difference>();
  const fields = new Set<string>();
  return {
    fields,
    get differences() {
      return [...found.values()];
    },
    visit: ({ field }) => fields.add(field),
    tell: ({ field, official, direction, way }, kind, what, facts) => {
      const key = `${field} ${what}`;
      const known = found.get(key);
      fields.add(field);
      found.set(key, {
        ...(known ?? { field, found: what, kind, way, ...(facts !== undefined && { facts }) }),
        official: [...new Set([...(known?.official ?? []), official])],
        directions: [...new Set([...(known?.directions ?? []), direction])],
      });
    },
  };
}
