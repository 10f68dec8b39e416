/** What kind of fact differs. */
export type Kind =
  | ('operation' | 'path' | 'operationId' | 'security' | 'parameter' | 'style' | 'body' | 'response' | 'media type')
  | ('header' | 'framing' | 'name' | 'type' | 'required' | 'null' | 'deprecated' | 'default' | 'bound' | 'values')
  | ('openness' | 'field' | 'additional' | 'discriminator' | 'member' | 'condition');

/** Two facts of one kind, in words: the published one, and ours. They may be equal. */
export type Facing = readonly [kind: Kind, published: string, ours: string];

/** One fact that the contract states otherwise than the published description. */
export interface Difference {
  /** Where in the contract: `Component.field[]`, or `GET /path query name`. */
  readonly at: string;
  readonly kind: Kind;
  /** The two facts, in a few words. */
  readonly published: string;
  readonly ours: string;
}

export const textOf = ({ published, ours }: Difference): string => `${published} → ${ours}`;

/** Collects what differs, and every place that was compared. */
export interface Ledger {
  readonly differences: readonly Difference[];
  readonly places: Set<string>;
  /** Keeps the facts of a place that differ, each once, however often they are met. */
  face(at: string, facts: readonly Facing[]): void;
}

export function createLedger(): Ledger {
  const differences = new Map<string, Difference>();
  const places = new Set<string>();
  const face = (at: string, facts: readonly Facing[]): void => {
    places.add(at);
    for (const [kind, published, ours] of facts) {
      if (published !== ours) differences.set([at, kind, published, ours].join('\n'), { at, kind, published, ours });
    }
  };
  return {
    places,
    face,
    get differences() {
      return [...differences.values()];
    },
  };
}
