import { isObject, listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import type { Message, ModelRequest, Tool } from '../../brain/brain.ts';
import { badRequest } from '../../errors.ts';
import { formatOf, keyOf } from '../chat/ask.ts';
import { readCompaction } from './compaction.ts';
import { outputText } from './items.ts';

/** A request for a response, in the form that brains answer. */
export function askOfResponse(body: Json, model: string, items: readonly Json[]): ModelRequest {
  const most = Number(body['max_tool_calls'] ?? Infinity);
  if (most < 0) throw badRequest("'max_tool_calls' must be at least 0.", 'max_tool_calls', 'integer_below_min_value');
  const offered = listOf(body['tools']).map(objectOf).flatMap(toolsIn);
  const tools = most === 0 ? offered.filter(({ kind }) => kind !== 'hosted') : offered;
  const { choice, allowed } = choiceOf(body['tool_choice']);
  const unknown = allowed?.find((key) => !tools.some((tool) => keyOf(tool) === key));
  if (unknown !== undefined && choice === 'required' && !unknown.startsWith('hosted '))
    throw badRequest(`'tool_choice' names the tool ${unknown}, which is not among the tools.`, 'tool_choice');
  if (choice === 'required' && tools.length === 0)
    throw badRequest("'tool_choice' requires a call, and there are no tools.", 'tool_choice');
  const { format } = objectOf(body['text']);
  return {
    operation: 'responses',
    model,
    messages: [...instructions(body['instructions']), ...items.flatMap(messagesOf)],
    tools: allowed ? tools.filter((tool) => allowed.includes(keyOf(tool))) : tools,
    choice,
    parallel: body['parallel_tool_calls'] !== false,
    format: formatOf(objectOf(format)),
    seed: JSON.stringify([model, body['input'] ?? null, body['instructions'] ?? null, body['tools'] ?? null]),
  };
}

const instructions = (given: unknown): readonly Message[] =>
  typeof given === 'string' ? [{ role: 'system', text: given, media: [], calls: [] }] : [];

/** The tools of a namespace stand for themselves. */
function toolsIn(sent: Json): readonly Tool[] {
  const { type, name, description, parameters, strict } = sent;
  const named = { name: textOf(name), description: textOf(description), sent };
  if (type === 'namespace') return listOf(sent['tools']).map(objectOf).flatMap(toolsIn);
  if (type === 'function')
    return [
      {
        ...named,
        kind: 'function',
        parameters: isObject(parameters) ? parameters : { type: 'object' },
        strict: strict !== false,
      },
    ];
  if (type === 'custom') return [{ ...named, kind: 'custom', parameters: {}, strict: false }];
  return [{ kind: 'hosted', name: textOf(type), description: '', parameters: {}, strict: false, sent }];
}

/** The choice, and the keys of the tools that it is limited to. */
function choiceOf(choice: unknown): { readonly choice: ModelRequest['choice']; readonly allowed?: readonly string[] } {
  if (choice === 'none' || choice === 'required') return { choice };
  if (!isObject(choice)) return { choice: 'auto' };
  const { type, mode, tools, name } = choice;
  const key = (one: Json): string =>
    one['type'] === 'function' || one['type'] === 'custom'
      ? keyOf({ kind: one['type'], name: textOf(one['name']) })
      : keyOf({ kind: 'hosted', name: textOf(one['type']) });
  if (type === 'allowed_tools')
    return { choice: mode === 'required' ? 'required' : 'auto', allowed: listOf(tools).map(objectOf).map(key) };
  return { choice: 'required', allowed: [key({ type, name })] };
}

/** The messages that an item stands for. */
export function messagesOf(item: Json): readonly Message[] {
  const { type, role, content, call_id: callId } = item;
  switch (type) {
    case 'message':
      return [messageOf(textOf(role), listOf(content).map(objectOf))];
    case 'function_call':
    case 'custom_tool_call': {
      const call = {
        id: textOf(callId),
        name: textOf(item['name']),
        arguments: textOf(item['arguments'] ?? item['input']),
      };
      return [{ role: 'assistant', text: '', media: [], calls: [call] }];
    }
    case 'function_call_output':
    case 'custom_tool_call_output':
      return [{ role: 'tool', text: outputText(item['output']), media: [], calls: [], callId: textOf(callId) }];
    case 'compaction':
      return readCompaction(item);
    default:
      return [];
  }
}

const messageOf = (role: string, parts: readonly Json[]): Message => ({
  role: role === 'assistant' || role === 'user' ? role : 'system',
  text: parts
    .map((part) => textOf(part['text'] ?? part['refusal']))
    .filter(Boolean)
    .join('\n'),
  media: parts.flatMap(({ type }) => media[String(type)] ?? []),
  calls: [],
});

const media: Readonly<Record<string, string>> = { input_image: 'image', input_file: 'file', input_audio: 'audio' };
