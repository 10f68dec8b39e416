/** What is known about a server before its cases are sent: by its profile, or found out by asking it. Plain data. */
export interface Subject {
  /** What reports, baselines and stored failures call the server. Its address does not matter to it. */
  readonly name: string;
  /** The model to name in requests of each role. A role without a model cannot be asked. */
  readonly models: Readonly<Partial<Record<Role, string>>>;
  /** Whether requests without a key are refused. */
  readonly key: 'required' | 'not-required' | 'unknown';
  /** Whether what is created can be read back. */
  readonly state: 'kept' | 'not-kept' | 'unknown';
  /** By operationId. */
  readonly operations: Readonly<Record<string, Claim>>;
  /** What holds for every operation that is not listed. */
  readonly others: Claim;
  readonly abilities: Readonly<Partial<Record<Ability, Claim>>>;
  /** Cases that its profile asks about by name: the id of the case, by the name of the scenario. */
  readonly scenarios?: Readonly<Record<string, string>>;
}

/** The uses of models. Requests for sound name the model of `audio`. */
export const roles = ['chat', 'responses', 'completions', 'embeddings', 'moderation', 'audio'] as const;
export type Role = (typeof roles)[number];

/** What a server may be able to do within an operation. */
export const abilities = ['stream', 'tools', 'structured', 'logprobs', 'vision', 'embeddings', 'state'] as const;
export type Ability = (typeof abilities)[number];

/** Whether a server has something. `unknown`: it could not be asked, or its answer does not tell. */
export type Standing = 'served' | 'absent' | 'unknown';

export interface Claim {
  readonly standing: Standing;
  /** One sentence: the answer that shows it, who says it, or why it was not asked. */
  readonly reason: string;
}
