import { isObject, listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { ModelRequest } from '../../brain/brain.ts';
import type { Call } from '../../call.ts';
import { responseKind } from '../../kinds.ts';
import { checkJsonMode, checkStrictSchema } from '../../model/check.ts';
import { contextOf } from '../../model/context.ts';
import { say, type Said } from '../../model/say.ts';
import { estimatedTokens, promptTokens } from '../../model/usage.ts';
import { requestedModel, snapshotOf } from '../../models.ts';
import { moderate } from '../../moderation.ts';
import type { Kept } from '../../store/objects.ts';
import type { Tokenizer } from '../../tokens.ts';
import { askOfResponse } from './ask.ts';
import { compactionItem } from './compaction.ts';
import { itemFinder } from './find-item.ts';
import { addTurn, historyOf } from './history.ts';
import { responseIds, type ResponseIds } from './ids.ts';
import { checkCalls, itemsOf } from './items.ts';
import { outputOf } from './output.ts';
import { settingsOf } from './settings.ts';
import type { Plan } from './status.ts';

/** Carries a request out: the whole response, with its input and its plan, kept if the request wants that. */
export async function createKept(call: Call, tokenizer: Tokenizer): Promise<Kept> {
  const { body, world } = call;
  const model = requestedModel(call, 'gpt-5.4-mini');
  const history = historyOf(call);
  const ids = responseIds(world, history.chain);
  const input = [...history.items, ...itemsOf(body['input'], ids, itemFinder(call, history.items))];
  checkCalls(input);
  const request = askOfResponse(body, model, input);
  checkFormats(body, request);
  const said = await answer(call, request, tokenizer);
  const object = responseOf(call, request, said, { ids, input, tokenizer });
  const hidden = { input, chain: ids.chain, streams: body['stream'] === true, ...planFor(call) };
  const kept = { object: endedBy(object, hidden.plan), hidden };
  world.database.atomic(() => {
    if (body['store'] !== false || body['background'] === true)
      call.objects.put({ kind: responseKind.kind }, ids.response, kept, world.clock.seconds());
    addTurn(call, [...input, ...listOf(object['output']).map(objectOf)]);
  });
  return kept;
}

function checkFormats(body: Json, request: ModelRequest): void {
  checkJsonMode(request, 'input');
  const { format } = request;
  if (typeof format === 'object' && format.strict)
    checkStrictSchema(format.schema, 'text.format.schema', 'invalid_json_schema', format.name);
  for (const [index, tool] of listOf(body['tools']).map(objectOf).entries())
    if (tool['strict'] === true && isObject(tool['parameters']))
      checkStrictSchema(
        tool['parameters'],
        `tools[${index}].parameters`,
        'invalid_function_parameters',
        String(tool['name']),
      );
}

async function answer(call: Call, request: ModelRequest, tokenizer: Tokenizer): Promise<Said> {
  const { body, world, caller } = call;
  const limit = typeof body['max_output_tokens'] === 'number' ? body['max_output_tokens'] : undefined;
  Object.assign(
    call.answerHeaders,
    world.limits.spend(caller, request.model, estimatedTokens(request.messages, limit)),
  );
  const context = contextOf(call, 0);
  const { searchFor } = await import('./file-search.ts');
  return say(world.brain, request, context, { bounds: { limit, stop: [] }, tokenizer, search: searchFor(call) });
}

/** A job of the background waits and works for a while. What is not to be stored can be read for ten minutes. */
function planFor({ body, world }: Call): { readonly plan?: Plan } {
  if (body['background'] !== true) return {};
  const created = world.clock.now();
  const starts = created + world.pace.queued;
  const gone = body['store'] === false ? { gone: created + 600_000 } : {};
  return { plan: { created, starts, ends: starts + world.pace.work, ...gone } };
}

/** A job of the background is completed when it ends. */
const endedBy = (object: Json, plan: Plan | undefined): Json =>
  plan && object['completed_at'] !== null ? { ...object, completed_at: Math.floor(plan.ends / 1000) } : object;

function responseOf(
  call: Call,
  request: ModelRequest,
  said: Said,
  { ids, input, tokenizer }: { ids: ResponseIds; input: readonly Json[]; tokenizer: Tokenizer },
): Json {
  const { body, world } = call;
  const created = world.clock.seconds();
  const isCut = said.reason === 'length';
  const isCompacted = input.at(-1)?.['type'] === 'compaction_trigger';
  const answered = outputOf(said, { world, ids, body, model: request.model });
  const output = isCompacted
    ? [...answered.filter(isCall), compactionItem(ids.item('cmp'), request.messages)]
    : answered;
  const tier = body['service_tier'];
  return {
    id: ids.response,
    object: 'response',
    created_at: created,
    status: isCut ? 'incomplete' : 'completed',
    billing: { payer: 'developer' },
    completed_at: isCut ? null : created,
    error: null,
    incomplete_details: isCut ? { reason: 'max_output_tokens' } : null,
    model: snapshotOf(call, request.model),
    output,
    service_tier: typeof tier === 'string' && tier !== 'auto' ? tier : 'default',
    moderation: isObject(body['moderation']) ? moderationOf(body['moderation'], request, said) : null,
    ...settingsOf(body, request.model),
    usage: usageOf(tokenizer, request, said, body['max_output_tokens']),
  };
}

const isCall = ({ type }: Json): boolean => String(type).endsWith('_call');

function usageOf(tokenizer: Tokenizer, { messages }: ModelRequest, { tokens }: Said, limit: unknown): Json {
  const input = promptTokens(tokenizer, messages);
  // The end of an answer is a token as well.
  const output = Math.min(tokens + 1, typeof limit === 'number' ? limit : Infinity);
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input + output,
  };
}

function moderationOf({ model }: Json, { messages }: ModelRequest, { parts }: Said): Json {
  const result = (text: string): Json => ({ type: 'moderation_result', model, ...moderate([text], false) });
  return {
    input: result(messages.map(({ text }) => text).join('\n')),
    output: result(parts.map((part) => (part.type === 'text' ? part.text : '')).join('\n')),
  };
}
