import { differs, problem, type Problem } from './rules.ts';
import { equal, inOrder, listOf, objectOf, type Json } from './json.ts';
import { addToItem, createItem, differences, endItem, type Item } from './response-item.ts';
import { isOfItem } from './response-places.ts';

/** The output of a response, as the events of its items arrive. */
export interface Output {
  add(subject: string, stage: string, event: Json): readonly Problem[];
  /** What is wrong with the output of a response that has ended: it was `completed`, `incomplete`, or has `failed`. */
  end(stage: string, output: unknown): readonly Problem[];
  /** Without items, the response itself says its output. */
  value(): { readonly output?: readonly Json[] };
}

export function createOutput(): Output {
  const items = new Map<number, Item>();
  /** The output index of the item that has an id. */
  const owners = new Map<unknown, number>();

  function addItem({ output_index: index, item }: Json): readonly Problem[] {
    const next = items.size;
    if (index !== next) return [problem('item-place', '/output_index', String(next), index)];
    items.set(next, createItem(item));
    const { id } = objectOf(item);
    if (id === undefined) return [];
    if (owners.has(id)) return [problem('item-id', '/item/id', 'an id of its own', id)];
    owners.set(id, next);
    return [];
  }

  return {
    add(subject, stage, event) {
      const isItem = subject === 'response.output_item';
      if (isItem && stage === 'added') return addItem(event);
      if (!isItem && !isOfItem(subject)) return [];
      const { output_index: index, item_id: id } = event;
      const item = items.get(index as number);
      if (!item || item.ended) return [problem('item-start', '/output_index', 'the index of an open item', index)];
      if (isItem) return endItem(item, event['item']);
      const own = item.value['id'];
      if (id !== undefined && own !== undefined && id !== own) return [differs('item-id', '/item_id', own, id)];
      return addToItem(item, subject, stage, event);
    },
    end: (stage, output) => (stage === 'failed' ? [] : outputProblems(items, stage, listOf(output))),
    value: () => (items.size === 0 ? {} : { output: inOrder(items).map(([, { value }]) => value) }),
  };
}

/** An item that has ended is in the output as it is. In an incomplete response, items may lack their end. */
function outputProblems(items: ReadonlyMap<number, Item>, stage: string, output: readonly unknown[]): Problem[] {
  const pointer = '/response/output';
  const hasEndedList = [...items.values()].some((item) => item.ended && isToolList(item));
  const problems = inOrder(items).flatMap(([index, item]): Problem[] => {
    const at = `${pointer}/${index}`;
    if (!item.ended && hasEndedList && isToolList(item)) return [];
    if (!item.ended && stage === 'completed')
      return [problem('item-end', at, 'response.output_item.done before it', undefined)];
    if (!item.ended) return differences(item, 'response-output', output[index], at);
    return equal(item.value, output[index])
      ? []
      : [problem('response-output', at, 'the item of response.output_item.done', output[index])];
  });
  if (problems.length > 0 || output.length === items.size) return problems;
  return [problem('response-output', pointer, `${items.size} items, as streamed`, output)];
}

/** Of several lists of MCP tools that are made at once, only the last ends. The output alone has the others. */
const isToolList = ({ value }: Item): boolean => value['type'] === 'mcp_list_tools';
