import { isObject, listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { ModelRequest } from '../../brain/brain.ts';
import type { Call } from '../../call.ts';
import { logprobsOf } from '../../model/logprobs.ts';
import { contextOf } from '../../model/context.ts';
import { say, stopsOf, type Said, type SaidPart } from '../../model/say.ts';
import { estimatedTokens, promptTokens } from '../../model/usage.ts';
import { isReasoning, snapshotOf } from '../../models.ts';
import { moderate } from '../../moderation.ts';
import type { Tokenizer } from '../../tokens.ts';
import { audioOf } from './audio.ts';

/** The whole completion: one choice per `n`, and the usage of all. */
export async function complete(call: Call, request: ModelRequest, tokenizer: Tokenizer): Promise<Json> {
  const { body, world } = call;
  const limit = limitOf(body);
  const rate = estimatedTokens(request.messages, limit);
  Object.assign(call.answerHeaders, world.limits.spend(call.caller, request.model, rate));
  const bounds = { limit, stop: stopsOf(body['stop']) };
  const said = await Promise.all(
    Array.from({ length: Number(body['n'] ?? 1) }, (_, index) =>
      say(world.brain, request, contextOf(call, index), { bounds, tokenizer }),
    ),
  );
  const choices = said.map((one, index) => choiceOf(call, one, index, tokenizer));
  return {
    id: world.ids.make('chatcmpl-', 29),
    object: 'chat.completion',
    created: world.clock.seconds(),
    model: snapshotOf(call, request.model),
    choices,
    usage: usageOf(
      promptTokens(tokenizer, request.messages),
      said.reduce((sum, { tokens }) => sum + tokens, 0),
    ),
    service_tier: [undefined, null, 'auto'].includes(body['service_tier'] as null) ? 'default' : body['service_tier'],
    system_fingerprint: null,
    ...(isObject(body['moderation']) && { moderation: moderationOf(body['moderation'], request, choices) }),
  };
}

function limitOf(body: Json): number | undefined {
  const limit = body['max_completion_tokens'] ?? body['max_tokens'];
  return typeof limit === 'number' ? limit : undefined;
}

const usageOf = (prompt: number, completion: number): Json => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
  prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
  completion_tokens_details: {
    reasoning_tokens: 0,
    audio_tokens: 0,
    accepted_prediction_tokens: 0,
    rejected_prediction_tokens: 0,
  },
});

function choiceOf(call: Call, { parts, reason }: Said, index: number, tokenizer: Tokenizer): Json {
  const { body, world } = call;
  const text = textIn(parts, 'text');
  const refusal = textIn(parts, 'refusal');
  const calls = parts.filter((part) => part.type === 'call');
  const isLegacy = listOf(body['functions']).length > 0;
  const hasAudio = listOf(body['modalities']).includes('audio') && calls.length === 0 && text !== null;
  const message = {
    role: 'assistant',
    content: hasAudio ? null : text,
    ...(calls.length > 0 &&
      (isLegacy ? { function_call: legacyCall(calls[0]) } : { tool_calls: calls.map((one) => callOf(call, one)) })),
    refusal,
    annotations: [],
    ...(hasAudio && { audio: audioOf(world, text) }),
  };
  const asked = body['logprobs'] === true;
  const lists = asked && {
    content: text === null ? null : logprobsOf(tokenizer, text, Number(body['top_logprobs'] ?? 0)),
    refusal: null,
  };
  return {
    index,
    message,
    ...((asked || !isReasoning(String(body['model']))) && { logprobs: lists || null }),
    finish_reason:
      reason === 'length' ? 'length' : calls.length === 0 ? 'stop' : isLegacy ? 'function_call' : 'tool_calls',
  };
}

const textIn = (parts: readonly SaidPart[], type: 'text' | 'refusal'): string | null => {
  const texts = parts.flatMap((part) => (part.type === type ? [part.text] : []));
  return texts.length === 0 ? null : texts.join('');
};

type SaidCall = Extract<SaidPart, { type: 'call' }>;

const legacyCall = (said: SaidCall | undefined): Json => ({ name: said?.name, arguments: said?.arguments });

function callOf({ body, world }: Call, { name, arguments: given }: SaidCall): Json {
  const tool = listOf(body['tools'])
    .map(objectOf)
    .find((one) => objectOf(one['custom'])['name'] === name);
  const id = world.ids.make('call_', 24);
  return tool
    ? { id, type: 'custom', custom: { name, input: given } }
    : { id, type: 'function', function: { name, arguments: given } };
}

/** What the moderation model says of the conversation and of the answer. */
function moderationOf({ model }: Json, { messages }: ModelRequest, choices: readonly Json[]): Json {
  const results = (texts: readonly string[]): Json => ({
    type: 'moderation_results',
    model,
    results: texts.map((text) => ({ type: 'moderation_result', model, ...moderate([text], false) })),
  });
  const answers = choices.map(({ message }) => objectOf(message)['content']).filter((text) => typeof text === 'string');
  return { input: results([messages.map(({ text }) => text).join('\n')]), output: results(answers) };
}
