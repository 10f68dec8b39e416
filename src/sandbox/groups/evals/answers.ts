import { listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { ApiError } from '../../errors.ts';
import { GraderError } from '../../graders/fault.ts';
import { messageOf, type FilledMessage } from '../../graders/messages.ts';
import { fill, valueAt } from '../../graders/template.ts';
import type { Tokenizer } from '../../tokens.ts';
import { askOfChat } from '../chat/ask.ts';
import { complete } from '../chat/complete.ts';
import { createKept } from '../responses/create.ts';
import type { Row } from './row.ts';

/** An answer to a row: as output items show it, and as graders see it. */
export interface Answer {
  readonly shown: Json;
  /** Undefined if there is none. */
  readonly sample: Json | undefined;
}

/** What the contract wants to be told of every answer, also of those that the caller did not say. */
const settingsOf = ({ temperature, max_completion_tokens: limit, top_p: topP, seed }: Json): Json => ({
  temperature: temperature ?? 1,
  max_completion_tokens: limit ?? 16_384,
  top_p: topP ?? 1,
  seed: seed ?? 42,
});

const noUsage = { total_tokens: 0, completion_tokens: 0, prompt_tokens: 0, cached_tokens: 0 };

/** The answer that a row has already. */
export function givenAnswer({ item, sample }: Row, source: Json): Answer {
  const text = sample?.['output_text'];
  const input = Array.isArray(item['input']) ? item['input'].map((message) => messageOf(objectOf(message)).shown) : [];
  const shown = {
    input,
    output: text === undefined ? [] : [{ role: 'assistant', content: textOf(text) }],
    finish_reason: 'stop',
    model: textOf(sample?.['model']),
    usage: noUsage,
    error: null,
    ...settingsOf(objectOf(source['sampling_params'])),
  };
  return { shown, sample };
}

/** Has a model answer a row. What goes wrong is part of the answer. */
export async function modelAnswer(call: Call, source: Json, row: Row, tokenizer: Tokenizer): Promise<Answer> {
  const settings = settingsOf(objectOf(source['sampling_params']));
  let messages: readonly FilledMessage[] = [];
  try {
    messages = messagesFor(objectOf(source['input_messages']), row);
    const ask = source['type'] === 'completions' ? askChat : askResponses;
    const said = await ask(call, source, messages, tokenizer);
    const { output_text: text } = said.sample;
    const content = text === '' && listOf(said.sample['output_tools']).length > 0 ? {} : { content: text };
    return {
      sample: said.sample,
      shown: {
        input: messages.map(({ shown }) => shown),
        output: [{ role: 'assistant', ...content }],
        finish_reason: said.finishReason,
        model: said.sample['model'],
        usage: said.usage,
        error: null,
        ...settings,
      },
    };
  } catch (error) {
    if (!(error instanceof ApiError || error instanceof GraderError)) throw error;
    const code = (error instanceof ApiError ? error.code : error.kind) ?? 'model_error';
    const input = messages.map(({ shown }) => shown);
    const failed = { input, output: [], finish_reason: 'error', model: source['model'], usage: noUsage };
    return { sample: undefined, shown: { ...failed, error: { code, message: error.message }, ...settings } };
  }
}

/** A template that the row fills, or messages that it holds. */
function messagesFor({ type, template, item_reference: reference }: Json, row: Row): readonly FilledMessage[] {
  if (type === 'template') return listOf(template).map((one) => messageOf(objectOf(one), (text) => fill(text, row)));
  const value = valueAt(textOf(reference), row);
  if (!Array.isArray(value))
    throw new GraderError('invalid_variable_error', `${textOf(reference)} is not a list of messages.`);
  return value.map((one) => messageOf(objectOf(one)));
}

interface Spoken {
  readonly sample: Json;
  readonly finishReason: unknown;
  readonly usage: Json;
}

async function askChat(
  call: Call,
  { model, sampling_params: params }: Json,
  messages: readonly FilledMessage[],
  tokenizer: Tokenizer,
): Promise<Spoken> {
  const body = { ...objectOf(params), model, messages: messages.map(({ shown }) => shown) };
  const request = { ...askOfChat(body, textOf(model)), messages: messages.map(({ message }) => message) };
  const completion = await complete({ ...call, body }, request, tokenizer);
  const [choice] = listOf(completion['choices']).map(objectOf);
  const { content, refusal, tool_calls: calls } = objectOf(choice?.['message']);
  const { prompt_tokens: prompt, completion_tokens: own } = objectOf(completion['usage']);
  return {
    sample: { output_text: textOf(content ?? refusal), output_tools: listOf(calls), model: completion['model'] },
    finishReason: choice?.['finish_reason'],
    usage: usageOf(Number(prompt), Number(own)),
  };
}

async function askResponses(
  call: Call,
  { model, sampling_params: params }: Json,
  messages: readonly FilledMessage[],
  tokenizer: Tokenizer,
): Promise<Spoken> {
  const { max_completion_tokens: limit, reasoning_effort: effort, seed: _, ...settings } = objectOf(params);
  const body = {
    ...settings,
    model,
    input: messages.map(({ shown }) => shown),
    store: false,
    ...(limit !== undefined && { max_output_tokens: limit }),
    ...(effort !== undefined && { reasoning: { effort } }),
  };
  const { object } = await createKept({ ...call, body }, tokenizer);
  const output = listOf(object['output']).map(objectOf);
  const texts = output.filter(({ type }) => type === 'message').map((item) => messageOf(item).shown['content']);
  const calls = output.filter(({ type }) => String(type).endsWith('_call'));
  const { input_tokens: prompt, output_tokens: own } = objectOf(object['usage']);
  const isAwaiting = calls.some(({ type }) => type === 'function_call' || type === 'custom_tool_call');
  return {
    sample: { output_text: texts.join('\n'), output_tools: calls, model: object['model'] },
    finishReason: object['status'] === 'incomplete' ? 'length' : isAwaiting ? 'tool_calls' : 'stop',
    usage: usageOf(Number(prompt), Number(own)),
  };
}

const usageOf = (prompt: number, completion: number): Json => ({
  total_tokens: prompt + completion,
  completion_tokens: completion,
  prompt_tokens: prompt,
  cached_tokens: 0,
});
