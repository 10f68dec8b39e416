import { joinDelta } from './delta.ts';
import { list } from './join.ts';
import { listOf, objectOf, type Json } from './json.ts';
import { pathOf, pointerOf, setAt, valueAt, type Path } from './paths.ts';
import { isCall, places, type Place } from './response-places.ts';
import { problem, type Problem } from './rules.ts';

/** One output item, as its events arrive. */
export interface Item {
  /** What has arrived. Replaced by the finished item. */
  value: Json;
  ended: boolean;
  /** Whether the parts that were added are open, by their pointers. */
  readonly parts: Map<string, boolean>;
}

export const createItem = (added: unknown): Item => ({
  value: structuredClone(objectOf(added)),
  ended: false,
  parts: new Map(),
});

/** Takes an event of the item: its subject and stage are `response.output_text` and `delta`, for example. */
export function addToItem(item: Item, subject: string, stage: string, event: Json): Problem | undefined {
  if (isCall(subject) && stage !== 'partial_image') setAt(item.value, ['status'], stage);
  const place = places[subject];
  if (!place) return undefined;
  const path = pathOf(place.path, event);
  const misplaced = place.isPart && stage === 'added' ? partPlace(item, place, path) : openPart(item, place, path);
  if (misplaced || !path) return misplaced;
  if (place.isPart) item.parts.set(pointerOf(path), stage === 'added');
  if (stage === 'delta') {
    setAt(item.value, path, joinDelta(valueAt(item.value, path), event['delta']));
    addLogprobs(item.value, [...path.slice(0, -1), 'logprobs'], event['logprobs']);
    return undefined;
  }
  const told = valueAt(event, place.whole);
  const whole = place.isPart ? objectOf(told) : told;
  const isSet = (whole === undefined && stage === 'done') || setAt(item.value, path, structuredClone(whole));
  return isSet || !place.part
    ? undefined
    : problem('part-place', `/${place.path.at(-1)}`, 'the next index', path.at(-1));
}

/** Why a part cannot be added. */
function partPlace(item: Item, place: Place, path: Path | undefined): Problem | undefined {
  const next = listOf(item.value[String(place.path[0])]).length;
  const at = path?.[1];
  return at === next ? undefined : problem('part-place', `/${place.path.at(-1)}`, String(next), at);
}

/** Why the part is not open that is, or has, what an event speaks of. One that may be implied is made. */
function openPart(item: Item, { part: type, isPart, implied }: Place, to: Path | undefined): Problem | undefined {
  if (!type && !isPart) return undefined;
  const path = to?.slice(0, 2);
  const where = path && pointerOf(path);
  const isOpen = item.parts.get(String(where));
  if (path && implied && isOpen === undefined && path[1] === listOf(item.value[String(path[0])]).length)
    setAt(item.value, path, { type, text: '' });
  const part = path && objectOf(valueAt(item.value, path));
  if ((isOpen ?? implied) && (!type || part?.['type'] === type)) return undefined;
  const expected = `an open part${type ? ` of type ${type}` : ''} at ${where ?? 'an index'}`;
  return problem('part-start', '', expected, isOpen ? part : undefined);
}

function addLogprobs(item: Json, path: Path, logprobs: unknown): void {
  if (listOf(logprobs).length > 0) setAt(item, path, list(valueAt(item, path), logprobs));
}
