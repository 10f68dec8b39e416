import { objectOf, type Json } from '../../../accumulate/json.ts';
import type { StreamedEvent } from '../../../relations/terms/model.ts';
import { tell } from '../../../streams/tell.ts';
import type { Call, Reply } from '../../call.ts';
import { responseKind } from '../../kinds.ts';
import { padDelta } from '../../model/obfuscate.ts';
import { paced } from '../../model/paced.ts';
import { tokenTexts, type Tokenizer } from '../../tokens.ts';
import { planOf, stageAt, unfinished, type Plan } from './status.ts';
import type { Kept } from '../../store/objects.ts';

const stream = {
  sentinel: null,
  named: true,
  terminal: ['response.completed', 'response.failed', 'response.incomplete', 'error'],
};

interface Telling {
  readonly tokenizer: Tokenizer;
  readonly isPadded: boolean;
  /** The number of the last event that the reader has. */
  readonly after?: number;
}

/** A response as its events, and nothing before the time of each. */
export function streamed(call: Call, shown: Json, kept: Kept, telling: Telling): Reply {
  const plan = planOf(kept);
  const { tokenizer, isPadded, after = -1 } = telling;
  // Events do not tell who pays.
  const { billing: _, ...whole } = shown;
  const told = tell(whole, undefined, undefined, (text) => tokenTexts(tokenizer, text)) ?? [];
  const events = (plan ? withQueue(told, whole) : told).map(isPadded ? padDelta : (event) => event);
  const left = events.slice(after + 1);
  return {
    kind: 'events',
    stream,
    whole: shown,
    events: plan ? followed(call, plan, String(shown['id']), events, left) : paced(call, left),
  };
}

/** A response of the background is queued first. */
function withQueue(told: readonly StreamedEvent[], whole: Json): readonly StreamedEvent[] {
  const queued = unfinished(whole, 'queued');
  const [, ...rest] = told.map(({ data }) => objectOf(data));
  const first = [
    { type: 'response.created', response: queued },
    { type: 'response.queued', response: queued },
  ];
  return [...first, ...rest].map((data, at) => ({
    name: String((data as Json)['type']),
    data: { ...data, sequence_number: at },
  }));
}

/** The events of a job, each when it is due, until the job is cancelled. */
async function* followed(
  { world: { clock }, ending: { signal }, objects }: Call,
  { created, starts, ends }: Plan,
  id: string,
  all: readonly StreamedEvent[],
  left: readonly StreamedEvent[],
): AsyncGenerator<StreamedEvent> {
  const dueAt = (at: number): number => {
    if (at < 2) return created;
    return at === 2 ? starts : starts + ((ends - starts) * (at - 2)) / Math.max(1, all.length - 3);
  };
  for (const event of left) {
    await clock.until(dueAt(all.indexOf(event)), signal);
    const now = objects.get({ kind: responseKind.kind }, id);
    const plan = now && planOf(now);
    if (signal.aborted || (plan && stageAt(plan, clock.now()) === 'cancelled')) return;
    yield event;
  }
}
