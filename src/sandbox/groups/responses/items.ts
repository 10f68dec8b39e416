import { isObject, listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import { badRequest, notFound } from '../../errors.ts';
import type { FindItem } from './find-item.ts';
import type { ResponseIds } from './ids.ts';

/** The input of a request as items that have ids: as the server keeps them. */
export function itemsOf(input: unknown, ids: ResponseIds, find: FindItem): readonly Json[] {
  if (input === undefined || input === null) return [];
  if (typeof input === 'string') return [messageItem({ role: 'user', content: input }, ids)];
  return listOf(input)
    .map(objectOf)
    .map((item) => itemOf(item, ids, find));
}

function itemOf(item: Json, ids: ResponseIds, find: FindItem): Json {
  const type = item['type'] ?? (item['role'] === undefined ? 'item_reference' : 'message');
  if (type === 'message') return messageItem(item, ids);
  if (type !== 'item_reference') {
    const made = { ...item, id: item['id'] ?? ids.item(prefixes[String(type)] ?? 'item') };
    return statusless.has(String(type)) ? made : { ...made, status: item['status'] ?? 'completed' };
  }
  const found = find(textOf(item['id']));
  if (!found) throw notFound(`There is no item with the id ${String(item['id'])}.`, 'input');
  return found;
}

const prefixes: Readonly<Record<string, string>> = {
  function_call: 'fc',
  function_call_output: 'fc',
  custom_tool_call: 'ct',
  custom_tool_call_output: 'ct',
  reasoning: 'rs',
  file_search_call: 'fs',
  web_search_call: 'ws',
  compaction: 'cmp',
};

/** Items that have no status. */
const statusless: ReadonlySet<string> = new Set([
  'reasoning',
  'compaction',
  'compaction_trigger',
  'mcp_approval_request',
  'mcp_approval_response',
  'mcp_list_tools',
]);

/** An easy message in its full form. */
function messageItem({ id, status, ...message }: Json, ids: ResponseIds): Json {
  const kind = message['role'] === 'assistant' ? 'output_text' : 'input_text';
  const { content } = message;
  const parts = typeof content === 'string' ? [{ type: kind, text: content }] : listOf(content).map(objectOf);
  return {
    ...message,
    id: id ?? ids.item('msg'),
    type: 'message',
    status: status ?? 'completed',
    content: parts.map((part) => (part['type'] === 'output_text' ? { annotations: [], logprobs: [], ...part } : part)),
  };
}

/**
 * Each output of a call follows its call, and each call that the caller has to answer has its output.
 *
 * @throws {ApiError} 400 with the id of the call.
 */
export function checkCalls(items: readonly Json[]): void {
  const open = new Set<unknown>();
  for (const { type, call_id: id } of items) {
    if (answered.has(String(type))) open.add(id);
    if (outputs.has(String(type)) && !open.delete(id))
      throw badRequest(`No call was found for the output with the call id ${textOf(id)}.`, 'input');
  }
  const [left] = open;
  if (left !== undefined) throw badRequest(`No output was found for the call ${textOf(left)}.`, 'input');
}

const answered: ReadonlySet<string> = new Set(['function_call', 'custom_tool_call']);
const outputs: ReadonlySet<string> = new Set(['function_call_output', 'custom_tool_call_output']);

/** The text of an output: a text, or the texts of its parts. */
export const outputText = (output: unknown): string =>
  typeof output === 'string'
    ? output
    : listOf(output)
        .filter(isObject)
        .map(({ text }) => textOf(text))
        .join('\n');
