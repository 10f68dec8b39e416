import type * as schema from '../../../generated/types.ts';

/** An item of a conversation: one that was sent, or one of an answer. */
export type ResponseInputItemLike = schema.ResponseInputItem | schema.ResponseOutputItem;

type Item = Readonly<Record<string, unknown>> & { readonly type?: string | null };

/** The items of a conversation as they are sent again. What cannot be sent is left out. */
export const toResponseInputItems = (items: Iterable<ResponseInputItemLike>): schema.ResponseInputItem[] =>
  [...items].map(toResponseInputItem).filter((item) => item !== null);

/**
 * An item without what only answers have: who made it, and what the client parsed. Null if the API takes no such item
 * back: the output of a call that failed, or tools that no developer added.
 */
export function toResponseInputItem(item: ResponseInputItemLike): schema.ResponseInputItem | null {
  return sendable(item as unknown as Item) as schema.ResponseInputItem | null;
}

function sendable(item: Item): object | null {
  const own = without(item, 'created_by');
  switch (item.type) {
    case 'message':
      return item['role'] === 'assistant' && 'id' in item ? withEach(own, 'content', 'parsed') : own;
    case 'function_call':
      return without(own, 'parsed_arguments');
    case 'additional_tools':
      return item['role'] === 'developer' ? own : null;
    case 'shell_call_output':
      return withEach(own, 'output', 'created_by');
    case 'computer_call_output':
      return item['status'] === 'failed' ? null : own;
    case 'custom_tool_call_output':
      return (item['status'] ?? 'completed') === 'completed' ? without(own, 'status') : null;
    default:
      return own;
  }
}

/** A copy without a field. The object itself if it has none, so that nothing that callers hold is changed. */
function without(value: Item, name: string): Item {
  if (!(name in value)) return value;
  const { [name]: _, ...rest } = value;
  return rest;
}

/** A copy whose parts lack a field. */
function withEach(item: Item, list: string, name: string): Item {
  const parts = item[list];
  return Array.isArray(parts) ? { ...item, [list]: (parts as Item[]).map((part) => without(part, name)) } : item;
}
