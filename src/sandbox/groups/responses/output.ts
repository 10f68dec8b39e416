import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { isReasoning } from '../../models.ts';
import type { Said, SaidPart } from '../../model/say.ts';
import type { World } from '../../world.ts';
import { citationsIn } from './citations.ts';
import type { ResponseIds } from './ids.ts';

interface Context {
  readonly world: World;
  readonly ids: ResponseIds;
  readonly body: Json;
  readonly model: string;
}

/** What the model said, as the items of a response. Only the last one can be cut. */
export function outputOf({ parts, reason }: Said, context: Context): readonly Json[] {
  const own = parts.map((part, index) => {
    const status = reason === 'length' && index === parts.length - 1 ? 'incomplete' : 'completed';
    return itemOf(part, status, parts.slice(0, index), context);
  });
  const thinks = isReasoning(context.model) && objectOf(context.body['reasoning'])['effort'] !== 'none';
  const hasThought = parts.some(({ type }) => type === 'reasoning');
  return thinks && !hasThought ? [thought(context), ...own] : own;
}

/** What a reasoning model thought before it answered. */
function thought({ ids, body }: Context, text = 'I read the request and answer it.'): Json {
  const { summary } = objectOf(body['reasoning']);
  const isAsked = summary !== undefined && summary !== null;
  return {
    id: ids.item('rs'),
    type: 'reasoning',
    summary: isAsked ? [{ type: 'summary_text', text }] : [],
    content: [],
  };
}

function itemOf(part: SaidPart, status: string, before: readonly SaidPart[], context: Context): Json {
  const { ids } = context;
  switch (part.type) {
    case 'text': {
      const text = { type: 'output_text', text: part.text, annotations: citationsIn(part.text, before), logprobs: [] };
      return { id: ids.item('msg'), type: 'message', status, role: 'assistant', content: [text] };
    }
    case 'refusal': {
      const refusal = { type: 'refusal', refusal: part.text };
      return { id: ids.item('msg'), type: 'message', status, role: 'assistant', content: [refusal] };
    }
    case 'reasoning':
      return thought(context, part.summary);
    case 'search':
      return {
        id: ids.item('fs'),
        type: 'file_search_call',
        status: 'completed',
        queries: part.queries,
        results: part.results,
      };
    case 'call':
      return callItem(part, status, context);
  }
}

function callItem(
  { name, arguments: given }: Extract<SaidPart, { type: 'call' }>,
  status: string,
  { world, ids, body }: Context,
): Json {
  const callId = world.ids.make('call_', 24);
  const isCustom = listOf(body['tools'])
    .map(objectOf)
    .some((tool) => tool['type'] === 'custom' && tool['name'] === name);
  return isCustom
    ? { id: ids.item('ct'), type: 'custom_tool_call', call_id: callId, name, input: given, status }
    : { id: ids.item('fc'), type: 'function_call', call_id: callId, name, arguments: given, status };
}
