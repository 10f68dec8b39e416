import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { responseKind as kind } from '../../kinds.ts';
import { find, listOf as envelope, ownId, pageRequest } from '../../resource.ts';
import { loadTokenizer, type Tokenizer } from '../../tokens.ts';
import { streamed } from './follow.ts';
import { showItems } from './show.ts';
import { planOf, stageAt } from './status.ts';

const includeOf = ({ query }: Call): readonly unknown[] => listOf(query['include[]']);

/** A response, with what the request includes. */
export const shown = (object: Json, include: readonly unknown[], tokenizer: Tokenizer): Json => ({
  ...object,
  output: showItems(listOf(object['output']), { include, topLogprobs: Number(object['top_logprobs'] ?? 0), tokenizer }),
});

export async function getResponse(call: Call): Promise<Reply> {
  const { kept, object } = find(call, kind, ownId(call));
  const tokenizer = await loadTokenizer();
  if (call.query['stream'] !== true) return json(shown(object, includeOf(call), tokenizer));
  if (!planOf(kept) || kept.hidden['streams'] !== true)
    throw badRequest(
      'Only a response that was created with `background` and `stream` can be streamed again.',
      'stream',
      'invalid_request_error',
    );
  const isPadded = call.query['include_obfuscation'] !== false;
  const after = Number(call.query['starting_after'] ?? -1);
  return streamed(call, shown(kept.object, includeOf(call), tokenizer), kept, { tokenizer, isPadded, after });
}

/** Ends a job of the background. One that has ended stays as it is. */
export function cancelResponse(call: Call): Reply {
  const id = call.path['response_id'] ?? '';
  const { kept, object } = find(call, kind, id);
  const plan = planOf(kept);
  if (!plan) throw badRequest('Only a response that was created with `background` can be cancelled.');
  const now = call.world.clock.now();
  if (!['queued', 'in_progress'].includes(stageAt(plan, now))) return json({ ...object });
  const hidden = { ...kept.hidden, plan: { ...plan, cancelled: now } };
  call.objects.put({ kind: kind.kind }, id, { ...kept, hidden });
  return json(find(call, kind, id).object);
}

/** The items that the model was given: those of the whole chain. */
export async function listInputItems(call: Call): Promise<Reply> {
  const { kept } = find(call, kind, call.path['response_id'] ?? '');
  const { order, limit, after } = pageRequest(call);
  const all = listOf(kept.hidden['input']).map(objectOf);
  const sorted = order === 'asc' ? all : all.toReversed();
  const start = after === undefined ? 0 : sorted.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0)
    throw badRequest(`No item with the id ${after} was ever in this list.`, 'after');
  const including = { include: includeOf(call), topLogprobs: 0, tokenizer: await loadTokenizer() };
  const items = showItems(sorted.slice(start, start + limit), including);
  const page = { items: items.map((object) => ({ object, hidden: {} })), hasMore: start + limit < sorted.length };
  return json(envelope(call, page, ({ object }) => object));
}
