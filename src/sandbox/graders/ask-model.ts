import { isObject, listOf, objectOf, textOf, type Json } from '../../accumulate/json.ts';
import type { ModelRequest } from '../brain/brain.ts';
import { ApiError } from '../errors.ts';
import { contextOf } from '../model/context.ts';
import { say, type Said } from '../model/say.ts';
import { estimatedTokens, promptTokens } from '../model/usage.ts';
import { snapshotOf } from '../models.ts';
import { GraderError } from './fault.ts';
import { messageOf } from './messages.ts';
import type { Asked, Grade, Grading } from './model.ts';
import { fill, type Variables } from './template.ts';

/** Has a model give a label or a score. The answer is structured, so that it can be read. */
export async function askModel(grading: Grading, grader: Json, variables: Variables): Promise<Grade> {
  const { call, tokenizer } = grading;
  const model = textOf(grader['model']);
  const messages = listOf(grader['input']).map((one) => messageOf(objectOf(one), (text) => fill(text, variables)));
  const request: ModelRequest = {
    operation: 'chat',
    model,
    messages: messages.map(({ message }) => message),
    tools: [],
    choice: 'none',
    parallel: true,
    format: { name: 'grade', schema: schemaOf(grader), strict: true },
    seed: JSON.stringify([model, messages.map(({ message }) => message)]),
  };
  const limit = objectOf(grader['sampling_params'])['max_completions_tokens'];
  const said = await saidTo(grading, request, typeof limit === 'number' ? limit : undefined);
  const output = said.parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
  const asked: Asked = {
    model: snapshotOf(call, model),
    input: messages.map(({ shown }) => shown),
    output,
    finishReason: said.reason,
    promptTokens: promptTokens(tokenizer, request.messages),
    completionTokens: said.tokens,
  };
  const refusal = said.parts.find(({ type }) => type === 'refusal');
  if (refusal) throw new GraderError('model_grader_refusal_error', `The model ${model} refused to grade.`, asked);
  return { score: scoreIn(grader, asked), asked };
}

async function saidTo({ call, tokenizer }: Grading, request: ModelRequest, limit: number | undefined): Promise<Said> {
  const { world, caller } = call;
  const rate = estimatedTokens(request.messages, limit);
  Object.assign(call.answerHeaders, world.limits.spend(caller, request.model, rate));
  try {
    return await say(world.brain, request, contextOf(call, 0), { bounds: { limit, stop: [] }, tokenizer });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new GraderError('model_grader_server_error', error.message);
  }
}

const isLabel = (grader: Json): boolean => grader['type'] === 'label_model';

/** Lowest and highest score. */
const rangeOf = (grader: Json): readonly [number, number] => {
  const [lowest, highest] = listOf(grader['range']);
  return [Number(lowest ?? 0), Number(highest ?? 1)];
};

function schemaOf(grader: Json): Json {
  const [minimum, maximum] = rangeOf(grader);
  const result = isLabel(grader) ? { type: 'string', enum: grader['labels'] } : { type: 'number', minimum, maximum };
  return { type: 'object', properties: { result }, required: ['result'], additionalProperties: false };
}

/** 1 for a label that passes and 0 for any other, or the score itself. */
function scoreIn(grader: Json, asked: Asked): number {
  const result = resultIn(asked.output);
  const [lowest, highest] = rangeOf(grader);
  const isValid = isLabel(grader)
    ? listOf(grader['labels']).includes(result)
    : typeof result === 'number' && result >= lowest && result <= highest;
  if (!isValid)
    throw new GraderError('model_grader_parse_error', 'The model did not answer with a valid result.', asked);
  return isLabel(grader) ? Number(listOf(grader['passing_labels']).includes(result)) : Number(result);
}

function resultIn(output: string): unknown {
  try {
    const value = JSON.parse(output) as unknown;
    return isObject(value) ? value['result'] : undefined;
  } catch {
    return undefined;
  }
}
