import type { Fold, StreamEvent } from './fold.ts';
import { isObject, objectOf, type Json } from './json.ts';
import { isLast, partsOf } from './names.ts';
import { addToItem, createItem, type Item } from './response-item.ts';
import { isOfItem } from './response-places.ts';
import { differs, problem, type Problem } from './rules.ts';

/** A response, with the items that its stream has made. */
export interface ResponseFold extends Fold {
  /** Takes the next event, or returns why it has no place. */
  add(event: StreamEvent): Problem | undefined;
  /** By their output indexes, in order. */
  readonly items: ReadonlyMap<unknown, Item>;
}

/**
 * Folds the events of a response into a `response`. Until it has ended, its output is what was streamed. If the stream
 * continues an earlier one, the response is as last told.
 */
export function foldResponse(): ResponseFold {
  const items = new Map<unknown, Item>();
  let response: Json | undefined;
  let first: string | undefined;
  let ended = false;

  function addResponse(stage: string, next: unknown): Problem | undefined {
    if (!isObject(next)) return undefined;
    const before = response ?? next;
    response = next;
    ended = isLast(stage);
    const isSame = before['id'] === next['id'];
    return isSame ? undefined : differs('same-answer', '/response/id', before['id'], next['id']);
  }

  return {
    add({ name = '', data }) {
      const { subject, stage } = partsOf(name);
      if (!isObject(data) || !`${subject}.`.startsWith('response.')) return undefined;
      const isFirst = first === undefined;
      first ??= name;
      const isWhole = first === 'response.created';
      const misplaced =
        subject === 'response'
          ? addResponse(stage, data['response'])
          : isWhole
            ? addToOutput(items, subject, stage, data)
            : undefined;
      return isFirst && !isWhole ? problem('response-start', '', 'response.created', name) : misplaced;
    },
    value: () =>
      response && !ended && items.size > 0
        ? { ...response, output: [...items.values()].map(({ value }) => value) }
        : response,
    items,
  };
}

function addToOutput(items: Map<unknown, Item>, subject: string, stage: string, event: Json): Problem | undefined {
  const isItem = subject === 'response.output_item';
  if (isItem && stage === 'added') return addItem(items, event);
  if (!isItem && !isOfItem(subject)) return undefined;
  const { output_index: index, item_id: id, item: finished } = event;
  const item = items.get(index);
  if (!item || item.ended) return problem('item-start', '/output_index', 'the index of an open item', index);
  if (isItem) {
    item.value = objectOf(finished);
    item.ended = true;
    return undefined;
  }
  const own = item.value['id'];
  if (id !== undefined && own !== undefined && id !== own) return differs('item-id', '/item_id', own, id);
  return addToItem(item, subject, stage, event);
}

function addItem(items: Map<unknown, Item>, { output_index: index, item }: Json): Problem | undefined {
  if (index !== items.size) return problem('item-place', '/output_index', String(items.size), index);
  const { id } = objectOf(item);
  const isKnown = [...items.values()].some(({ value }) => id !== undefined && value['id'] === id);
  items.set(index, createItem(item));
  return isKnown ? problem('item-id', '/item/id', 'an id of its own', id) : undefined;
}
