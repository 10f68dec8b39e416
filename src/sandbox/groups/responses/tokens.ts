import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { promptTokens } from '../../model/usage.ts';
import { hasModel, requestedModel } from '../../models.ts';
import { badRequest } from '../../errors.ts';
import { loadTokenizer } from '../../tokens.ts';
import { askOfResponse } from './ask.ts';
import { compactionItem } from './compaction.ts';
import { itemFinder } from './find-item.ts';
import { historyOf } from './history.ts';
import { responseIds } from './ids.ts';
import { checkCalls, itemsOf } from './items.ts';

/** What a request would cost, without an answer. */
export async function getInputTokenCounts(call: Call): Promise<Reply> {
  const { model } = call.body;
  if (typeof model === 'string' && !hasModel(call, model)) requestedModel(call, '');
  const { input } = inputOf(call);
  const { messages } = askOfResponse({ ...call.body, tool_choice: undefined }, String(model ?? ''), input);
  const tools = listOf(call.body['tools']);
  const tokenizer = await loadTokenizer();
  const extra = tools.length === 0 ? 0 : tokenizer.encode(JSON.stringify(tools)).length;
  return json({ object: 'response.input_tokens', input_tokens: promptTokens(tokenizer, messages) + extra });
}

/** Replaces a conversation by one item; what the user said stays. */
export async function compactConversation(call: Call): Promise<Reply> {
  const model = requestedModel(call, 'gpt-5.4-mini');
  const { input, ids } = inputOf(call);
  if (input.length === 0)
    throw badRequest("Missing 'input': there is nothing to compact.", 'input', 'missing_required_parameter');
  checkCalls(input);
  const { messages } = askOfResponse(call.body, model, input);
  const item = compactionItem(ids.item('cmp'), messages);
  const tokenizer = await loadTokenizer();
  const [given, made] = [promptTokens(tokenizer, messages), tokenizer.encode(String(item['encrypted_content'])).length];
  return json({
    id: ids.response,
    object: 'response.compaction',
    created_at: call.world.clock.seconds(),
    output: [...input.filter(({ type, role }) => type === 'message' && role === 'user'), item],
    usage: {
      input_tokens: given,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: made,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: given + made,
    },
  });
}

function inputOf(call: Call): { readonly input: readonly Json[]; readonly ids: ReturnType<typeof responseIds> } {
  const history = historyOf(call);
  const ids = responseIds(call.world, history.chain);
  return {
    ids,
    input: [...history.items, ...itemsOf(call.body['input'], ids, itemFinder(call, history.items))].map(objectOf),
  };
}
