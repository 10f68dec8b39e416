import { isObject, listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { responseKind } from '../../kinds.ts';

/** The kinds of usage that the sandbox can cause. Of the others of the API there is none. */
export type UsageKind =
  | 'completions'
  | 'embeddings'
  | 'moderations'
  | 'images'
  | 'file_searches'
  | 'web_searches'
  | 'code_interpreter_sessions';

/** What one call has used. */
export interface Used {
  readonly kind: UsageKind;
  /** What it can be grouped by, beside the project, the key and the user. */
  readonly dimensions: Json;
  readonly counts: Readonly<Record<string, number>>;
}

/** What the answer of an operation has used. */
const counters: Readonly<Record<string, (call: Call, answer: Json) => readonly Used[]>> = {
  createChatCompletion: (_, answer) => [tokensOf(answer)],
  createCompletion: (_, answer) => [tokensOf(answer)],
  createResponse: (call, answer) => {
    // The answer of a job in the background is known when it is created, and counts then.
    const response = call.objects.get({ kind: responseKind.kind }, String(answer['id']))?.object ?? answer;
    return [tokensOf(response), ...hostedCalls(call, response)];
  },
  createEmbedding: (_, { model, usage }) => [
    {
      kind: 'embeddings',
      dimensions: { model },
      counts: { input_tokens: numberIn(usage, 'prompt_tokens'), num_model_requests: 1 },
    },
  ],
  createModeration: ({ body }, { model }) => [
    {
      kind: 'moderations',
      dimensions: { model },
      counts: { input_tokens: Math.ceil(JSON.stringify(body['input']).length / 4), num_model_requests: 1 },
    },
  ],
};

export const usedBy = (call: Call, answer: Json): readonly Used[] =>
  counters[call.operation.operation.operationId]?.(call, answer) ?? [];

const numberIn = (object: unknown, name: string): number => Number(objectOf(object)[name] ?? 0);

/** The tokens of an answer, in the words of chat or of responses. */
export function tokensOf({ model, usage, service_tier: tier }: Json): Used {
  const of = (chat: string, responses: string): number => numberIn(usage, chat) || numberIn(usage, responses);
  const [input, output] = [of('prompt_tokens', 'input_tokens'), of('completion_tokens', 'output_tokens')];
  const {
    prompt_tokens_details: prompt,
    input_tokens_details: details,
    completion_tokens_details: said,
  } = objectOf(usage);
  const cached = numberIn(prompt ?? details, 'cached_tokens');
  const [heard, spoken] = [numberIn(prompt, 'audio_tokens'), numberIn(said, 'audio_tokens')];
  return {
    kind: 'completions',
    dimensions: { model, batch: false, service_tier: tier ?? 'default', api_source: 'unlabeled' },
    counts: {
      input_tokens: input,
      output_tokens: output,
      num_model_requests: 1,
      input_cached_tokens: cached,
      input_uncached_tokens: input - cached,
      input_text_tokens: input - cached - heard,
      output_text_tokens: output - spoken,
      input_audio_tokens: heard,
      output_audio_tokens: spoken,
    },
  };
}

/** The hosted tools that a response has called. Searches of files are counted where they are made. */
function hostedCalls({ body }: Call, { model, output }: Json): readonly Used[] {
  const tool = (type: string): Json =>
    listOf(body['tools'])
      .filter(isObject)
      .find((one) => one['type'] === type) ?? {};
  const calls = (type: string): readonly Json[] =>
    listOf(output)
      .filter(isObject)
      .filter((one) => one['type'] === type);
  const [searches, images] = [calls('web_search_call'), calls('image_generation_call')];
  const level = tool('web_search')['search_context_size'] ?? 'medium';
  const containers = new Set(calls('code_interpreter_call').map((one) => one['container_id']));
  return [
    ...some('web_searches', searches.length, {
      dimensions: { model, context_level: level, api_source: 'unlabeled' },
      counts: { num_model_requests: 1, num_requests: searches.length },
    }),
    ...some('images', images.length, {
      dimensions: { model, source: 'image.generation', size: tool('image_generation')['size'] ?? '1024x1024' },
      counts: { num_model_requests: 1, images: images.length },
    }),
    ...some('code_interpreter_sessions', containers.size, {
      dimensions: {},
      counts: { num_sessions: containers.size },
    }),
  ];
}

const some = (kind: UsageKind, count: number, used: Omit<Used, 'kind'>): readonly Used[] =>
  count === 0 ? [] : [{ kind, ...used }];

/** One search of a store, whoever asked for it. */
export const fileSearch = (store: string): Used => ({
  kind: 'file_searches',
  dimensions: { vector_store_id: store },
  counts: { num_requests: 1 },
});
