import type { Finding } from './finding.ts';

/** One event of a stream, its data parsed. */
export interface StreamEvent {
  /** The `event:` line, or else the `type` in its data; undefined where it has neither. */
  readonly name: string | undefined;
  readonly data: unknown;
}

export type OrderProblem = Pick<Finding, 'message'> & { readonly check: 'stream-order' | 'stream-end' };

/**
 * What is wrong with the order of events. The API names events after a thing and a stage of its life
 * (`thread.run.created`, `response.output_text.delta`): stages never go back. Numbered events count up. Chunks of a
 * chat completion have no names: there the finish reason ends a choice, and a role starts it.
 */
export const judgeOrder = (events: readonly StreamEvent[]): OrderProblem[] => [
  ...stagesGoOn(events),
  ...numbersCountUp(events),
  ...choicesEnd(events),
];

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

function stagesGoOn(events: readonly StreamEvent[]): OrderProblem[] {
  const reached = new Map<string, { rank: number; name: string }>();
  const problems: OrderProblem[] = [];
  let ended = true;
  for (const [index, { name, data }] of events.entries()) {
    const [, subject, stage] = /^(.+)\.([^.]+)$/.exec(name ?? '') ?? [];
    if (name === 'error' || name === 'done') ended = true;
    if (name === undefined || subject === undefined) continue;
    const rank = rankOfStage.get(stage ?? '') ?? other;
    const key = `${subject} ${identityOf(data)}`;
    const before = reached.get(key);
    if (before && before.rank > rank)
      problems.push({ check: 'stream-order', message: `event ${index + 1}: ${name} comes after ${before.name}.` });
    else reached.set(key, { rank, name });
    ended = rank === last;
  }
  if (!ended && problems.length === 0)
    problems.push({ check: 'stream-end', message: 'The stream ends before its terminal event.' });
  return problems;
}

/** What an event is about: an id of its own or of what it holds, and the place of a part in it. */
function identityOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { id, item_id, response, item, output_index, content_index, summary_index } = data as Record<string, unknown>;
  const inner = (response ?? item) as { id?: unknown } | undefined;
  return [id ?? item_id ?? inner?.id, output_index, content_index, summary_index].map(String).join(' ');
}

function numbersCountUp(events: readonly StreamEvent[]): OrderProblem[] {
  const numbers = events.map(({ data }) => (data as { sequence_number?: unknown } | null)?.sequence_number);
  return numbers.flatMap((number, index): OrderProblem[] => {
    const before = numbers[index - 1];
    if (typeof number !== 'number' || typeof before !== 'number' || number > before) return [];
    return [{ check: 'stream-order', message: `event ${index + 1}: sequence_number ${number} follows ${before}.` }];
  });
}

interface Chunk {
  readonly object?: unknown;
  readonly id?: unknown;
  readonly error?: unknown;
  readonly choices?: readonly { index?: number; finish_reason?: unknown; delta?: { role?: unknown } }[];
}

function choicesEnd(events: readonly StreamEvent[]): OrderProblem[] {
  const chunks = events.map(({ data }) => data as Chunk | null);
  if (!chunks.some((chunk) => Array.isArray(chunk?.choices))) return [];
  const started = new Set<unknown>();
  const finished = new Set<unknown>();
  const problems: OrderProblem[] = [];
  const ids = new Set<unknown>();
  for (const [position, chunk] of chunks.entries()) {
    const wrong = (message: string) =>
      problems.push({ check: 'stream-order', message: `event ${position + 1}: ${message}` });
    if (chunk?.id !== undefined && ids.add(chunk.id).size === 2) wrong('it has another id than the chunks before it.');
    for (const { index, finish_reason, delta } of Array.isArray(chunk?.choices) ? chunk.choices : []) {
      if (finished.has(index)) wrong(`choice ${index} goes on after its finish reason.`);
      if (started.has(index) && delta?.role != null) wrong(`choice ${index} tells its role after it has begun.`);
      started.add(index);
      if (finish_reason != null) finished.add(index);
    }
  }
  const open = [...started].filter((index) => !finished.has(index));
  const failed = chunks.some((chunk) => chunk?.error !== undefined);
  if (open.length > 0 && !failed && problems.length === 0)
    problems.push({
      check: 'stream-end',
      message: `The stream ends before choice ${open.join(', ')} has a finish reason.`,
    });
  return problems;
}
