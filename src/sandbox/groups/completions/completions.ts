import type { Json } from '../../../accumulate/json.ts';
import { tell } from '../../../streams/tell.ts';
import type { ModelRequest } from '../../brain/brain.ts';
import { json, type Call, type Group, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { logprobsOf, type TokenLogprob } from '../../model/logprobs.ts';
import { paced } from '../../model/paced.ts';
import { contextOf } from '../../model/context.ts';
import { say, stopsOf, type Said } from '../../model/say.ts';
import { requestedModel } from '../../models.ts';
import { loadTokenizer, textOfTokens, tokenTexts, type Tokenizer } from '../../tokens.ts';

export const group: Group = { createCompletion };

/** The most tokens of an answer if the request says nothing. */
const usualLimit = 16;

async function createCompletion(call: Call): Promise<Reply> {
  const { body, world, caller } = call;
  const model = requestedModel(call, '');
  const tokenizer = await loadTokenizer();
  const n = Number(body['n'] ?? 1);
  if (Number(body['best_of'] ?? n) < n) throw badRequest("'best_of' must be at least 'n'.", 'best_of');
  const prompts = promptsOf(body['prompt'], tokenizer);
  if (prompts.length === 0) throw badRequest("'prompt' must have at least one item.", 'prompt', 'empty_array');
  const limit = Number(body['max_tokens'] ?? usualLimit);
  const prompt = prompts.reduce((sum, text) => sum + tokenizer.encode(text).length, 0);
  Object.assign(call.answerHeaders, world.limits.spend(caller, model, prompt + limit));
  const bounds = { limit, stop: stopsOf(body['stop']) };
  const said = await Promise.all(
    prompts.flatMap((text) =>
      Array.from({ length: n }, async (_, index) => {
        const context = contextOf(call, index);
        return { text, ...(await say(world.brain, asked(model, text, body), context, { bounds, tokenizer })) };
      }),
    ),
  );
  const completion = completionOf(call, model, said, { prompt, tokenizer });
  if (body['stream'] !== true) return json(completion);
  const events = tell(completion, undefined, body, (text) => tokenTexts(tokenizer, text)) ?? [];
  return {
    kind: 'events',
    stream: { sentinel: '[DONE]', named: false },
    events: paced(call, events),
    whole: completion,
  };
}

interface Answered extends Said {
  /** The prompt. */
  readonly text: string;
}

function completionOf(
  { body, world }: Call,
  model: string,
  said: readonly Answered[],
  { prompt, tokenizer }: { readonly prompt: number; readonly tokenizer: Tokenizer },
): Json {
  const spent = said.reduce((sum, { tokens }) => sum + tokens, 0);
  return {
    id: world.ids.make('cmpl-', 29),
    object: 'text_completion',
    created: world.clock.seconds(),
    model,
    choices: said.map(({ text: start, parts, reason }, index) => {
      const own = parts.map((part) => (part.type === 'text' || part.type === 'refusal' ? part.text : '')).join('');
      const text = body['echo'] === true ? start + own : own;
      return { text, index, logprobs: listsOf(tokenizer, text, body['logprobs']), finish_reason: reason };
    }),
    usage: { prompt_tokens: prompt, completion_tokens: spent, total_tokens: prompt + spent },
  };
}

const asked = (model: string, text: string, body: Json): ModelRequest => ({
  operation: 'completions',
  model,
  messages: [{ role: 'user', text, media: [], calls: [] }],
  tools: [],
  choice: 'none',
  parallel: true,
  format: 'text',
  seed: JSON.stringify([model, text, body['seed'] ?? null]),
});

/** One text, one list of tokens, or several of either. Without a prompt, the model starts a text of its own. */
function promptsOf(prompt: unknown, tokenizer: Tokenizer): readonly string[] {
  if (prompt === null || prompt === undefined) return [''];
  if (!Array.isArray(prompt)) return [String(prompt)];
  if (prompt.length > 0 && prompt.every((item) => typeof item === 'number'))
    return [textOfTokens(tokenizer, prompt, 'prompt')];
  return prompt.map((item) =>
    Array.isArray(item) ? textOfTokens(tokenizer, item as number[], 'prompt') : String(item),
  );
}

/** The legacy form of logprobs: one list per member. */
function listsOf(tokenizer: Tokenizer, text: string, count: unknown): Json | null {
  if (typeof count !== 'number') return null;
  const tokens = logprobsOf(tokenizer, text, count);
  return {
    tokens: tokens.map(({ token }) => token),
    token_logprobs: tokens.map(({ logprob }) => logprob),
    top_logprobs: tokens.map(({ top_logprobs: top }) =>
      Object.fromEntries(top.map(({ token, logprob }) => [token, logprob])),
    ),
    text_offset: offsetsOf(tokens),
  };
}

function offsetsOf(tokens: readonly TokenLogprob[]): readonly number[] {
  let at = 0;
  return tokens.map(({ token }) => {
    const start = at;
    at += token.length;
    return start;
  });
}
