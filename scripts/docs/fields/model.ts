/** A property, parameter or header as pages show it. */
export interface Field {
  /** Name on the wire. */
  readonly name: string;
  /** Fragment, unique in its page: `body.messages~user.content`. */
  readonly id: string;
  readonly type: TypeText;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly facts: Facts;
  readonly inside?: Inside;
}

/** A type in words, with the component that has a page about it. */
export interface TypeText {
  readonly words: string;
  readonly component?: string;
}

/** What restricts a value, besides its type. */
export interface Facts {
  readonly values?: { readonly word: 'One of' | 'Known values' | 'Always'; readonly list: readonly unknown[] };
  /** A string here is JSON text, so that `""` and `null` can be told apart. */
  readonly default?: string;
  /** Such as `0–2`, `≤ 64 characters`, `1–128 items`. */
  readonly bounds: readonly string[];
}

/** What a value contains. */
export type Inside =
  | { readonly kind: 'fields'; readonly component?: string; readonly fields: readonly Field[]; readonly rule?: string }
  | { readonly kind: 'members'; readonly members: readonly Member[] }
  /** Shown elsewhere: deeper than this page goes, or an ancestor of itself. */
  | { readonly kind: 'link'; readonly component: string; readonly isAncestor: boolean };

/** A member of a union. */
export interface Member {
  /** The value of the discriminator, or else the name of the schema, or else the type. */
  readonly key: string;
  readonly id: string;
  readonly component?: string;
  readonly description: string;
  readonly facts: Facts;
  readonly inside?: Inside;
}

export const noFacts: Facts = { bounds: [] };
