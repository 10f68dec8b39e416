import { json, type Call, type Group, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { embed } from '../../embedding.ts';
import { requestedModel } from '../../models.ts';
import { loadEmbeddingTokenizer, textOfTokens, type Tokenizer } from '../../tokens.ts';

export const group: Group = { createEmbedding };

/** The most tokens of one input, and the most inputs. */
const [mostTokens, mostInputs] = [8192, 2048];

async function createEmbedding(call: Call): Promise<Reply> {
  const { body, world, caller } = call;
  const model = requestedModel(call, 'text-embedding-3-small');
  const dimensions = dimensionsOf(model, body['dimensions']);
  const tokenizer = await loadEmbeddingTokenizer();
  const inputs = inputsOf(body['input']).map((input) => counted(tokenizer, input));
  const tokens = inputs.reduce((sum, input) => sum + input.tokens, 0);
  Object.assign(call.answerHeaders, world.limits.spend(caller, model, tokens));
  if (inputs.length > mostInputs) throw badRequest(`'input' must have at most ${mostInputs} items.`, 'input');
  const data = inputs.map(({ text }, index) => {
    const vector = embed(text, dimensions);
    const embedding =
      body['encoding_format'] === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector];
    return { object: 'embedding', index, embedding };
  });
  return json({ object: 'list', data, model, usage: { prompt_tokens: tokens, total_tokens: tokens } });
}

function dimensionsOf(model: string, asked: unknown): number {
  const most = model.includes('3-large') ? 3072 : 1536;
  if (asked === undefined || asked === null) return most;
  if (model.includes('ada-002')) throw badRequest(`The model ${model} has one size of vectors.`);
  if (Number(asked) > most)
    throw badRequest(`Invalid value ${String(asked)} of 'dimensions': ${model} has at most ${most}.`);
  return Number(asked);
}

type Input = string | readonly number[];

/** One text, one list of tokens, or several of either. */
function inputsOf(input: unknown): readonly Input[] {
  if (!Array.isArray(input)) return [String(input)];
  return input.every((item) => typeof item === 'number') ? [input] : (input as readonly Input[]);
}

function counted(tokenizer: Tokenizer, input: Input): { readonly text: string; readonly tokens: number } {
  const text = typeof input === 'string' ? input : textOfTokens(tokenizer, input, 'input');
  const tokens = typeof input === 'string' ? tokenizer.encode(input).length : input.length;
  if (tokens > mostTokens)
    throw badRequest(`An input has ${tokens} tokens; the model takes at most ${mostTokens}.`, null, null);
  return { text, tokens };
}
