/** One event of a stream, its data parsed. */
export interface StreamEvent {
  /** The `event:` line, or else the `type` in its data. Undefined if it has neither. */
  readonly name: string | undefined;
  readonly data: unknown;
}

/** Checks the order of the events of one stream, one by one. */
export interface Order {
  /** Errors in the position of the next event. */
  take(event: StreamEvent): string[];
  /** What is missing after the last event. */
  end(): string[];
}

/**
 * The API names events after an object and a stage of its lifecycle (`thread.run.created`,
 * `response.output_text.delta`). Stages never go back, and sequence numbers increase. Chunks of a chat completion have
 * no names: a role starts a choice, and a finish reason ends it.
 */
export function createOrder(): Order {
  const rules = [createStages(), createNumbers(), createChoices()];
  return {
    take: (event) => rules.flatMap((rule) => rule.take(event)),
    end: () => rules.flatMap((rule) => rule.end()),
  };
}

const stages = [
  'created added',
  'queued',
  'in_progress',
  'delta',
  '',
  'completed done failed cancelled incomplete expired requires_action',
];
const other = 3;
const last = stages.length - 1;
const rankOfStage = new Map(stages.flatMap((names, rank) => names.split(' ').map((name) => [name, rank] as const)));

function createStages(): Order {
  const reached = new Map<string, { rank: number; name: string }>();
  let ended = true;
  return {
    take({ name, data }) {
      const [, subject, stage] = /^(.+)\.([^.]+)$/.exec(name ?? '') ?? [];
      if (name === 'error' || name === 'done') ended = true;
      if (name === undefined || subject === undefined) return [];
      const rank = rankOfStage.get(stage ?? '') ?? other;
      const key = `${subject} ${identityOf(data)}`;
      const before = reached.get(key);
      ended = rank === last;
      if (before && before.rank > rank) return [`${name} comes after ${before.name}.`];
      reached.set(key, { rank, name });
      return [];
    },
    end: () => (ended ? [] : ['The stream ends before its terminal event.']),
  };
}

/** Identifies the subject of an event: its id or the id of its object, and the position of the part. */
function identityOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { id, item_id, response, item, output_index, content_index, summary_index } = data as Record<string, unknown>;
  const inner = (response ?? item) as { id?: unknown } | undefined;
  return JSON.stringify([id ?? item_id ?? inner?.id, output_index, content_index, summary_index]);
}

function createNumbers(): Order {
  let before: unknown;
  return {
    take({ data }) {
      const previous = before;
      before = (data as { sequence_number?: unknown } | null)?.sequence_number;
      if (typeof before !== 'number' || typeof previous !== 'number' || before > previous) return [];
      return [`sequence_number ${before} follows ${previous}.`];
    },
    end: () => [],
  };
}

interface Choice {
  readonly index?: number;
  readonly finish_reason?: unknown;
  readonly delta?: {
    readonly role?: unknown;
    readonly audio?: { readonly data?: unknown; readonly expires_at?: unknown } | null;
  };
}

interface Chunk {
  readonly id?: unknown;
  readonly error?: unknown;
  readonly choices?: readonly Choice[];
}

const isChoice = (choice: unknown): boolean => typeof choice === 'object' && choice !== null;

/** What came of a choice so far. */
interface Progress {
  readonly hasSound: boolean;
  readonly isFinished: boolean;
  /** `expires_at` of its sound has come. */
  readonly hasExpiry: boolean;
}

/**
 * Chunks of one completion share an id. Each choice ends with a finish reason, and has no chunks after it. A choice with
 * sound repeats its role when the sound begins, and can end with the expiry of the sound instead.
 */
export function createChoices(): Order {
  const choices = new Map<unknown, Progress>();
  const ids = new Set<unknown>();
  let failed = false;
  return {
    take({ data }) {
      const chunk = data as Chunk | null;
      failed ||= chunk?.error !== undefined;
      if (!Array.isArray(chunk?.choices)) return [];
      const isOther = ids.add(chunk.id).size === 2;
      return [
        ...(isOther ? ['it has another id than the chunks before it.'] : []),
        ...(chunk.choices as readonly Choice[]).filter(isChoice).flatMap((choice) => takeChoice(choices, choice)),
      ];
    },
    end() {
      const open = [...choices].filter(([, { isFinished, hasExpiry }]) => !isFinished && !hasExpiry);
      return open.length > 0 && !failed
        ? [`The stream ends before choice ${open.map(([index]) => index).join(', ')} has a finish reason.`]
        : [];
    },
  };
}

function takeChoice(choices: Map<unknown, Progress>, { index, finish_reason: reason, delta }: Choice): string[] {
  const before = choices.get(index);
  const { audio } = delta ?? {};
  const soundBegins = audio?.data != null && before?.hasSound !== true;
  choices.set(index, {
    hasSound: before?.hasSound === true || soundBegins,
    isFinished: before?.isFinished === true || (reason != null && reason !== ''),
    hasExpiry: before?.hasExpiry === true || audio?.expires_at != null,
  });
  return [
    ...(before?.isFinished ? [`choice ${index} goes on after its finish reason.`] : []),
    ...(reason === '' ? [`the finish reason of choice ${index} is empty: it must be null until the last chunk.`] : []),
    ...(before && delta?.role != null && !soundBegins ? [`choice ${index} repeats its role after its start.`] : []),
  ];
}
