import { isObject, listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import type { Message, ModelRequest, Tool } from '../../brain/brain.ts';
import { badRequest } from '../../errors.ts';

/** A request for a chat completion, in the form that brains answer. */
export function askOfChat(body: Json, model: string): ModelRequest {
  const tools = [
    ...listOf(body['tools']).map(objectOf).map(toolOf),
    ...listOf(body['functions']).map(objectOf).map(functionOf),
  ];
  const { choice, allowed } = choiceOf(body['tool_choice'] ?? body['function_call']);
  checkChoice(body, tools, choice, allowed);
  return {
    operation: 'chat',
    model,
    messages: listOf(body['messages']).map(objectOf).map(messageOf),
    tools: allowed ? tools.filter((tool) => allowed.includes(keyOf(tool))) : tools,
    choice: tools.length === 0 ? 'none' : choice,
    // The legacy form has one call.
    parallel: body['parallel_tool_calls'] !== false && body['functions'] === undefined,
    format: formatOf(objectOf(body['response_format'])),
    seed: JSON.stringify([model, body['messages'], body['tools'] ?? null, body['seed'] ?? null]),
  };
}

/** @throws {ApiError} 400 for a choice that no tool can satisfy. */
function checkChoice(
  body: Json,
  tools: readonly Tool[],
  choice: ModelRequest['choice'],
  allowed: readonly string[] | undefined,
): void {
  const param = isSet(body['tool_choice']) ? 'tool_choice' : 'function_call';
  if (isSet(body['tool_choice']) && isSet(body['function_call']))
    throw badRequest("'tool_choice' and 'function_call' exclude each other.", 'function_call');
  if (isSet(body['functions']) && isSet(body['tools']))
    throw badRequest("'tools' and 'functions' exclude each other.", 'functions');
  const unknown = allowed?.find((key) => !tools.some((tool) => keyOf(tool) === key));
  if (unknown !== undefined)
    throw badRequest(`'${param}' names the tool ${unknown}, which is not among the tools.`, param);
  if (choice === 'required' && (allowed ?? tools).length === 0)
    throw badRequest(`'${param}' requires a call, and there is no tool that can be called.`, param);
}

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

const roles: Readonly<Record<string, Message['role']>> = {
  system: 'system',
  developer: 'system',
  user: 'user',
  assistant: 'assistant',
  tool: 'tool',
  function: 'tool',
};

function messageOf({ role, content, tool_calls: calls, function_call: call, tool_call_id: id }: Json): Message {
  const parts = Array.isArray(content) ? content.map(objectOf) : [{ type: 'text', text: content }];
  const legacy = isObject(call) ? [{ id: '', ...objectOf(call) }] : [];
  return {
    role: roles[textOf(role)] ?? 'user',
    text: parts
      .map((part) => textOf(part['text'] ?? part['refusal']))
      .filter(Boolean)
      .join('\n'),
    media: parts.flatMap(({ type }) => media[String(type)] ?? []),
    calls: [...listOf(calls).map(objectOf).map(callOf), ...legacy.map((one) => callOf({ id: one.id, function: one }))],
    callId: typeof id === 'string' ? id : undefined,
  };
}

const media: Readonly<Record<string, string>> = { image_url: 'image', input_audio: 'audio', file: 'file' };

function callOf({ id, function: called, custom }: Json): Message['calls'][number] {
  const { name, arguments: given, input } = objectOf(called ?? custom);
  return { id: textOf(id), name: textOf(name), arguments: textOf(given ?? input) };
}

function toolOf(sent: Json): Tool {
  if (sent['type'] !== 'custom') return { ...functionOf(objectOf(sent['function'])), sent };
  const { name, description } = objectOf(sent['custom']);
  return { kind: 'custom', name: textOf(name), description: textOf(description), parameters: {}, strict: false, sent };
}

export const functionOf = (sent: Json): Tool => ({
  kind: 'function',
  name: textOf(sent['name']),
  description: textOf(sent['description']),
  parameters: isObject(sent['parameters']) ? sent['parameters'] : { type: 'object' },
  strict: sent['strict'] === true,
  sent,
});

/** Two tools of different kinds may have one name. */
export const keyOf = ({ kind, name }: Pick<Tool, 'kind' | 'name'>): string => `${kind} ${name}`;

/** What a choice names: a function or a custom tool. In the legacy form, a function. */
function keyIn({ function: called, custom, name }: Json): string {
  const kind = custom === undefined ? 'function' : 'custom';
  return keyOf({ kind, name: textOf(objectOf(called ?? custom)['name'] ?? name) });
}

/** The choice, and the keys of the tools that it is limited to. */
function choiceOf(choice: unknown): { readonly choice: ModelRequest['choice']; readonly allowed?: readonly string[] } {
  if (choice === 'none' || choice === 'required') return { choice };
  if (!isObject(choice)) return { choice: 'auto' };
  const { allowed_tools: allowed } = choice;
  if (!isObject(allowed)) return { choice: 'required', allowed: [keyIn(choice)] };
  return {
    choice: allowed['mode'] === 'required' ? 'required' : 'auto',
    allowed: listOf(allowed['tools']).map(objectOf).map(keyIn),
  };
}

export function formatOf({ type, json_schema: wrapped, ...flat }: Json): ModelRequest['format'] {
  if (type === 'json_object') return 'json_object';
  if (type !== 'json_schema') return 'text';
  const { name, schema, strict } = wrapped === undefined ? flat : objectOf(wrapped);
  return { name: textOf(name), schema: objectOf(schema), strict: strict === true };
}
