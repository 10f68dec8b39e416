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

interface Chunk {
  readonly id?: unknown;
  readonly error?: unknown;
  readonly choices?: readonly { index?: number; finish_reason?: unknown; delta?: { role?: unknown } }[];
}

const isChoice = (choice: unknown): boolean => typeof choice === 'object' && choice !== null;

/** Chunks of one completion share an id. Each choice ends with a finish reason, and has no chunks after it. */
export function createChoices(): Order {
  const started = new Set<unknown>();
  const finished = new Set<unknown>();
  const ids = new Set<unknown>();
  let failed = false;
  const takeChoice = ({ index, finish_reason, delta }: NonNullable<Chunk['choices']>[number]): string[] => {
    const problems = [
      ...(finished.has(index) ? [`choice ${index} goes on after its finish reason.`] : []),
      ...(started.has(index) && delta?.role != null ? [`choice ${index} repeats its role after its start.`] : []),
    ];
    started.add(index);
    if (finish_reason != null) finished.add(index);
    return problems;
  };
  return {
    take({ data }) {
      const chunk = data as Chunk | null;
      failed ||= chunk?.error !== undefined;
      if (!Array.isArray(chunk?.choices)) return [];
      const isOther = ids.add(chunk.id).size === 2;
      return [
        ...(isOther ? ['it has another id than the chunks before it.'] : []),
        ...(chunk.choices as NonNullable<Chunk['choices']>).filter(isChoice).flatMap(takeChoice),
      ];
    },
    end() {
      const open = [...started].filter((index) => !finished.has(index));
      return open.length > 0 && !failed
        ? [`The stream ends before choice ${open.join(', ')} has a finish reason.`]
        : [];
    },
  };
}
