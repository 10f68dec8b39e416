import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import type { Kept } from '../../store/objects.ts';
import { textPart } from './part-states.ts';

/** A message of the caller. */
export function keptMessage({ world }: Call, thread: string, body: Json): Kept {
  const { content } = body;
  const object = {
    id: world.ids.make('msg_', 24),
    object: 'thread.message',
    created_at: world.clock.seconds(),
    assistant_id: null,
    thread_id: thread,
    run_id: null,
    role: body['role'],
    content: Array.isArray(content) ? content.map(objectOf).map(partOf) : [textPart(String(content))],
    attachments: body['attachments'] ?? [],
    metadata: body['metadata'] ?? {},
  };
  return { object, hidden: {} };
}

function partOf(part: Json): Json {
  const { type } = part;
  if (type === 'text') return textPart(String(part['text']));
  return { type, [String(type)]: { detail: 'auto', ...objectOf(part[String(type)]) } };
}

/** All texts of a message, joined. */
export const textIn = ({ content }: Json): string =>
  listOf(content)
    .map(objectOf)
    .map((part) => String(objectOf(part['text'])['value'] ?? part['refusal'] ?? ''))
    .filter(Boolean)
    .join('\n');
