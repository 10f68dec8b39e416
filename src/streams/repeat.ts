import { equal, isObject, type Json } from '../accumulate/json.ts';
import type { StreamedEvent } from '../relations/terms/model.ts';

/**
 * The events of a stream whose whole answer has other members now: where an event repeats a member of the answer, it
 * repeats the new one. Objects of another kind repeat only its ids.
 */
export function repeatMembers(events: readonly StreamedEvent[], before: Json, after: Json): StreamedEvent[] {
  const changed = Object.keys(after).filter((name) => !equal(before[name], after[name]));
  const update = (object: Json): Json => ({
    ...object,
    ...Object.fromEntries(
      changed
        .filter(
          (name) => object['object'] === before['object'] || (name.endsWith('_id') && Object.hasOwn(object, name)),
        )
        .filter((name) => equal(object[name], before[name]))
        .map((name) => [name, after[name]]),
    ),
  });
  return events.map(({ data, ...event }) => {
    if (!isObject(data)) return { ...event, data };
    const { response } = data;
    return { ...event, data: isObject(response) ? { ...data, response: update(response) } : update(data) };
  });
}
