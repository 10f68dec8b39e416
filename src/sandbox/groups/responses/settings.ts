import { isObject, listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { isReasoning } from '../../models.ts';

/** What a response says of a setting that the request leaves out. */
const usual: Json = {
  background: false,
  instructions: null,
  max_output_tokens: null,
  max_tool_calls: null,
  metadata: {},
  parallel_tool_calls: true,
  previous_response_id: null,
  prompt_cache_key: null,
  safety_identifier: null,
  store: true,
  temperature: 1,
  tool_choice: 'auto',
  top_logprobs: 0,
  top_p: 1,
  truncation: 'disabled',
  user: null,
};

/** Settings that come back only if they were sent, with what is added to them. */
const onlyIfSent: Readonly<Record<string, Json>> = {
  image: { context_compression: 'enabled' },
  prompt: {},
  prompt_cache_options: { ttl: '30m', mode: 'implicit' },
};

/** The settings of a request, as its response repeats them. */
export function settingsOf(body: Json, model: string): Json {
  const sent = (name: string): boolean => body[name] !== undefined && body[name] !== null;
  const { format, verbosity } = objectOf(body['text']);
  return {
    ...Object.fromEntries(Object.entries(usual).map(([name, value]) => [name, sent(name) ? body[name] : value])),
    ...Object.fromEntries(
      Object.entries(onlyIfSent)
        .filter(([name]) => sent(name))
        .map(([name, added]) => [name, { ...added, ...decided(objectOf(body[name])) }]),
    ),
    prompt_cache_retention: body['prompt_cache_retention'] ?? (isReasoning(model) ? '24h' : null),
    frequency_penalty: 0,
    presence_penalty: 0,
    reasoning: reasoningOf(body['reasoning'], model),
    text: { ...objectOf(body['text']), format: formatOf(format), verbosity: verbosity ?? 'medium' },
    tools: listOf(body['tools']).map(objectOf).map(toolOf),
    ...(sent('conversation') && { conversation: { id: conversationId(body['conversation']) } }),
  };
}

/** Undefined if the request belongs to none. */
export const conversationId = (conversation: unknown): string | undefined =>
  typeof conversation === 'string' ? conversation : (objectOf(conversation)['id'] as string | undefined);

function reasoningOf(sent: unknown, model: string): Json {
  const effort = isReasoning(model) ? 'medium' : null;
  const { summary = null, ...others } = objectOf(sent);
  return { effort, ...present(others), summary: summary === 'auto' ? 'detailed' : summary };
}

/** What the request leaves to the server is what it does by default. */
const decided = (members: Json): Json =>
  Object.fromEntries(Object.entries(present(members)).filter(([, value]) => value !== 'auto'));

const present = (members: Json): Json =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));

function formatOf(format: unknown): Json {
  if (!isObject(format)) return { type: 'text' };
  return format['type'] === 'json_schema' ? { description: null, ...format, strict: format['strict'] ?? true } : format;
}

/** What is added to a tool of a type. */
const toolDefaults: Readonly<Record<string, Json>> = {
  function: { strict: true, description: null, output_schema: null },
  file_search: { filters: null, max_num_results: 20, ranking_options: { ranker: 'auto', score_threshold: 0 } },
  web_search: { filters: null, search_context_size: 'medium', user_location: null },
  mcp: { allowed_tools: null, headers: null },
};

/** A tool as a response repeats it. Secrets stay with the server. */
export function toolOf({ authorization: _secret, ...tool }: Json): Json {
  const added = toolDefaults[String(tool['type'])] ?? {};
  const { ranking_options: ranking } = added;
  return {
    ...added,
    ...tool,
    ...(isObject(ranking) && { ranking_options: { ...ranking, ...objectOf(tool['ranking_options']) } }),
    ...(tool['type'] === 'function' && { strict: tool['strict'] ?? true }),
  };
}
