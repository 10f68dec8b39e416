import { listOf, objectOf, textOf, type Json } from '../accumulate/json.ts';
import { spread, type Cut } from './pieces.ts';

interface ItemEvent extends Json {
  readonly type: string;
}

/** The events of one output item: it is added empty, filled with deltas, and done. */
export function itemEvents(item: Json, index: number, cut: Cut): readonly ItemEvent[] {
  const place = { output_index: index, ...(item['id'] !== undefined && { item_id: item['id'] }) };
  const status = item['status'] !== undefined && { status: 'in_progress' };
  const text = textMembers[String(item['type'])];
  const parts = partMembers[String(item['type'])];
  const empty = { ...item, ...status, ...(text && { [text.member]: '' }), ...(parts && { [parts.list]: [] }) };
  return [
    { type: 'response.output_item.added', output_index: index, item: empty },
    ...(text ? textEvents(text.event, text.member, item[text.member], place, cut) : []),
    ...(stageMembers[String(item['type'])] ?? []).map((stage) => ({
      type: `response.${String(item['type'])}.${stage}`,
      ...place,
    })),
    ...(parts ? listOf(item[parts.list]).flatMap((part, at) => parts.tell(objectOf(part), place, at, cut)) : []),
    { type: 'response.output_item.done', output_index: index, item },
  ];
}

/** The stages of calls that a server makes itself, by the type of the item. */
const stageMembers: Readonly<Record<string, readonly string[]>> = {
  file_search_call: ['in_progress', 'searching', 'completed'],
  web_search_call: ['in_progress', 'searching', 'completed'],
};

/** Items that have one text, by their type. */
const textMembers: Readonly<Record<string, { readonly event: string; readonly member: string }>> = {
  function_call: { event: 'function_call_arguments', member: 'arguments' },
  custom_tool_call: { event: 'custom_tool_call_input', member: 'input' },
};

interface Parts {
  /** The member that has the parts. */
  readonly list: string;
  readonly tell: (part: Json, place: Json, index: number, cut: Cut) => readonly ItemEvent[];
}

/** Items that have parts, by their type. */
const partMembers: Readonly<Record<string, Parts>> = {
  message: { list: 'content', tell: contentEvents },
  reasoning: { list: 'summary', tell: summaryEvents },
};

function contentEvents(part: Json, place: Json, index: number, cut: Cut): readonly ItemEvent[] {
  const at = { ...place, content_index: index };
  const member = part['type'] === 'refusal' ? 'refusal' : 'text';
  const event = member === 'refusal' ? 'refusal' : 'output_text';
  const logprobs = event === 'output_text' ? { logprobs: part['logprobs'] ?? [] } : {};
  const lists = Object.fromEntries(['annotations', 'logprobs'].filter((key) => part[key]).map((key) => [key, []]));
  return [
    { type: 'response.content_part.added', ...at, part: { ...part, [member]: '', ...lists } },
    ...textEvents(event, member, part[member], at, cut, logprobs),
    { type: 'response.content_part.done', ...at, part },
  ];
}

function summaryEvents(part: Json, place: Json, index: number, cut: Cut): readonly ItemEvent[] {
  const at = { ...place, summary_index: index };
  return [
    { type: 'response.reasoning_summary_part.added', ...at, part: { ...part, text: '' } },
    ...textEvents('reasoning_summary_text', 'text', part['text'], at, cut),
    { type: 'response.reasoning_summary_part.done', ...at, part },
  ];
}

function textEvents(
  event: string,
  member: string,
  text: unknown,
  place: Json,
  cut: Cut,
  logprobs: Json = {},
): readonly ItemEvent[] {
  const pieces = cut(textOf(text));
  const lists = spread(listOf(logprobs['logprobs']), pieces.length);
  return [
    ...pieces.map((delta, at) => ({
      type: `response.${event}.delta`,
      ...place,
      delta,
      ...(logprobs['logprobs'] !== undefined && { logprobs: lists[at] ?? [] }),
    })),
    { type: `response.${event}.done`, ...place, [member]: textOf(text), ...logprobs },
  ];
}
