import { listOf, objectOf } from '../../../accumulate/json.ts';
import { json, type Call, type Group, type Reply } from '../../call.ts';
import { responseKind as kind } from '../../kinds.ts';
import { present, removes } from '../../resource.ts';
import { loadTokenizer } from '../../tokens.ts';
import { createKept } from './create.ts';
import { streamed } from './follow.ts';
import { cancelResponse, getResponse, listInputItems, shown } from './read.ts';
import { compactConversation, getInputTokenCounts } from './tokens.ts';

export const group: Group = {
  createResponse,
  getResponse,
  deleteResponse: removes(kind, 'response.deleted'),
  cancelResponse,
  listInputItems,
  getInputTokenCounts,
  compactConversation,
};

async function createResponse(call: Call): Promise<Reply> {
  const tokenizer = await loadTokenizer();
  const kept = await createKept(call, tokenizer);
  const include = listOf(call.body['include']);
  if (call.body['stream'] !== true) return json(shown(present(call, kind, kept) ?? kept.object, include, tokenizer));
  const isPadded = objectOf(call.body['stream_options'])['include_obfuscation'] !== false;
  return streamed(call, shown(kept.object, include, tokenizer), kept, { tokenizer, isPadded });
}
