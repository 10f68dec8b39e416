import { isObject, listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { storedCompletionKind as kind } from '../../kinds.ts';
import type { Place } from '../../store/objects.ts';

/** Where the messages of the request of a stored completion are. */
export const messagesOf = (completion: string): Place => ({ kind: 'chat message', parent: completion });

/** Keeps a completion and the messages of its request. */
export function store(call: Call, completion: Json): void {
  const { body, objects, world } = call;
  const id = String(completion['id']);
  const created = Number(completion['created']);
  world.database.atomic(() => {
    objects.put({ kind: kind.kind }, id, { object: storedForm(call, completion), hidden: {} }, created);
    for (const [index, message] of listOf(body['messages']).map(objectOf).entries())
      objects.put(
        messagesOf(id),
        `${id}-${index}`,
        { object: messageForm(message, `${id}-${index}`), hidden: {} },
        created,
      );
  });
}

/** Reads have members that the answer to the create does not have, and messages without two of its members. */
function storedForm(
  { body, requestId }: Call,
  { choices, service_tier, system_fingerprint, usage, moderation, ...completion }: Json,
): Json {
  return {
    ...completion,
    request_id: requestId,
    tool_choice: body['tool_choice'] ?? null,
    usage,
    seed: body['seed'] ?? null,
    top_p: body['top_p'] ?? 1,
    temperature: body['temperature'] ?? 1,
    presence_penalty: body['presence_penalty'] ?? 0,
    frequency_penalty: body['frequency_penalty'] ?? 0,
    system_fingerprint,
    input_user: body['user'] ?? null,
    service_tier,
    tools: body['tools'] ?? null,
    metadata: body['metadata'] ?? {},
    choices: listOf(choices)
      .map(objectOf)
      .map(({ message, ...choice }) => ({
        ...choice,
        message: storedMessage(objectOf(message)),
        logprobs: choice['logprobs'] ?? null,
      })),
    response_format: body['response_format'] ?? null,
    ...(moderation !== undefined && { moderation }),
  };
}

function storedMessage(message: Json): Json {
  const { annotations, refusal, ...rest } = message;
  const notes = Array.isArray(annotations) && annotations.length > 0 ? { annotations } : {};
  return { tool_calls: null, function_call: null, ...rest, ...notes, ...(refusal !== null && { refusal }) };
}

function messageForm({ role, content, name }: Json, id: string): Json {
  const parts = Array.isArray(content) ? content.map(objectOf) : null;
  return {
    id,
    role,
    content: typeof content === 'string' ? content : null,
    name: name ?? null,
    content_parts: parts && parts.flatMap(partForm),
  };
}

/** Only texts and images are kept. */
const partForm = ({ type, text, image_url: image }: Json): readonly Json[] => {
  if (type === 'text') return [{ type, text }];
  return type === 'image_url' && isObject(image) ? [{ type, image_url: image }] : [];
};
