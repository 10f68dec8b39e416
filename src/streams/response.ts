import { listOf, objectOf, type Json } from '../accumulate/json.ts';
import type { StreamedEvent } from '../relations/terms/model.ts';
import type { Cut } from './pieces.ts';
import { itemEvents } from './response-item.ts';

/** The statuses that end a response. Each is also the name of the event that says so. */
const finals: ReadonlySet<unknown> = new Set(['completed', 'incomplete', 'failed']);

/** Tells a `response` as its events. Undefined if it has not ended: a stream would have to wait for its end. */
export function tellResponse(whole: Json, cut: Cut): StreamedEvent[] | undefined {
  const { status, output } = whole;
  if (!finals.has(status)) return undefined;
  const begun = { ...whole, ...unfinished(whole), status: 'in_progress', output: [] };
  const events = [
    { type: 'response.created', response: begun },
    { type: 'response.in_progress', response: begun },
    ...listOf(output).flatMap((item, index) => itemEvents(objectOf(item), index, cut)),
    { type: `response.${String(status)}`, response: whole },
  ];
  return events.map((event, at) => ({ name: event.type, data: { ...event, sequence_number: at } }));
}

/** The members that say how a response ended are null until then. */
const unfinished = (whole: Json): Json =>
  Object.fromEntries(
    ['usage', 'completed_at', 'error', 'incomplete_details', 'moderation']
      .filter((name) => Object.hasOwn(whole, name))
      .map((name) => [name, null]),
  );
