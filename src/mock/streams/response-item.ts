import { listOf, objectOf, textOf, type Json } from '../../accumulate/json.ts';
import { piecesOf } from './pieces.ts';

interface ItemEvent extends Json {
  readonly type: string;
}

/** The events of one output item: it is added empty, filled with deltas, and done. */
export function itemEvents(item: Json, index: number): readonly ItemEvent[] {
  const place = { output_index: index, ...(item['id'] !== undefined && { item_id: item['id'] }) };
  const status = item['status'] !== undefined && { status: 'in_progress' };
  const text = textMembers[String(item['type'])];
  const parts = partMembers[String(item['type'])];
  const empty = { ...item, ...status, ...(text && { [text.member]: '' }), ...(parts && { [parts.list]: [] }) };
  return [
    { type: 'response.output_item.added', output_index: index, item: empty },
    ...(text ? textEvents(text.event, text.member, item[text.member], place) : []),
    ...(parts ? listOf(item[parts.list]).flatMap((part, at) => parts.tell(objectOf(part), place, at)) : []),
    { type: 'response.output_item.done', output_index: index, item },
  ];
}

/** Items that have one text, by their type. */
const textMembers: Readonly<Record<string, { readonly event: string; readonly member: string }>> = {
  function_call: { event: 'function_call_arguments', member: 'arguments' },
  custom_tool_call: { event: 'custom_tool_call_input', member: 'input' },
};

interface Parts {
  /** The member that has the parts. */
  readonly list: string;
  readonly tell: (part: Json, place: Json, index: number) => readonly ItemEvent[];
}

/** Items that have parts, by their type. */
const partMembers: Readonly<Record<string, Parts>> = {
  message: { list: 'content', tell: contentEvents },
  reasoning: { list: 'summary', tell: summaryEvents },
};

function contentEvents(part: Json, place: Json, index: number): readonly ItemEvent[] {
  const at = { ...place, content_index: index };
  const member = part['type'] === 'refusal' ? 'refusal' : 'text';
  const event = member === 'refusal' ? 'refusal' : 'output_text';
  const logprobs = event === 'output_text' ? { logprobs: part['logprobs'] ?? [] } : {};
  const lists = Object.fromEntries(['annotations', 'logprobs'].filter((key) => part[key]).map((key) => [key, []]));
  return [
    { type: 'response.content_part.added', ...at, part: { ...part, [member]: '', ...lists } },
    ...textEvents(event, member, part[member], at, logprobs),
    { type: 'response.content_part.done', ...at, part },
  ];
}

function summaryEvents(part: Json, place: Json, index: number): readonly ItemEvent[] {
  const at = { ...place, summary_index: index };
  return [
    { type: 'response.reasoning_summary_part.added', ...at, part: { ...part, text: '' } },
    ...textEvents('reasoning_summary_text', 'text', part['text'], at),
    { type: 'response.reasoning_summary_part.done', ...at, part },
  ];
}

/** The logprobs of all tokens come with the first delta: the pieces are not the tokens. */
function textEvents(event: string, member: string, text: unknown, place: Json, logprobs: Json = {}): ItemEvent[] {
  const none = Object.fromEntries(Object.keys(logprobs).map((key) => [key, []]));
  return [
    ...piecesOf(textOf(text)).map((delta, at) => ({
      type: `response.${event}.delta`,
      ...place,
      delta,
      ...(at === 0 ? logprobs : none),
    })),
    { type: `response.${event}.done`, ...place, [member]: textOf(text), ...logprobs },
  ];
}
