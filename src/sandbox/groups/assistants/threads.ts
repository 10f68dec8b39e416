import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { find } from '../../resource.ts';
import type { Kept } from '../../store/objects.ts';
import { messageKind, runKind, stepKind, threadKind as kind } from './kinds.ts';
import { keptMessage } from './message-object.ts';
import { threadExpiry, toolResources, withAttachments } from './tool-resources.ts';

export const threadOf = (call: Call): string => String(find(call, kind, call.path['thread_id'] ?? '').object['id']);

export async function createThread(call: Call): Promise<Reply> {
  const made = await newThread(call, call.body);
  call.world.database.atomic(() => putThread(call, made));
  return json(made.thread);
}

/** A thread that is not kept yet, and its first messages. */
export interface NewThread {
  readonly thread: Json;
  readonly messages: readonly Kept[];
}

/** @param usual the resources that the thread has if the request names none. */
export async function newThread(call: Call, body: Json, usual: Json = {}): Promise<NewThread> {
  const { world } = call;
  const id = world.ids.make('thread_', 24);
  const messages = listOf(body['messages']).map(objectOf);
  const sent = body['tool_resources'];
  let resources = sent == null ? usual : await toolResources(call, sent, threadExpiry);
  for (const { attachments } of messages) resources = await withAttachments(call, resources, attachments);
  const thread = {
    id,
    object: 'thread',
    created_at: world.clock.seconds(),
    metadata: body['metadata'] ?? {},
    tool_resources: resources,
  };
  return { thread, messages: messages.map((message) => keptMessage(call, id, message)) };
}

export function putThread({ objects }: Call, { thread, messages }: NewThread): void {
  const [id, created] = [String(thread['id']), Number(thread['created_at'])];
  objects.put({ kind: kind.kind }, id, { object: thread, hidden: {} }, created);
  for (const kept of messages)
    objects.put({ kind: messageKind.kind, parent: id }, String(kept.object['id']), kept, created);
}

export async function modifyThread(call: Call): Promise<Reply> {
  const { body } = call;
  const id = threadOf(call);
  const { kept } = find(call, kind, id);
  const object = {
    ...kept.object,
    ...(body['metadata'] !== undefined && { metadata: body['metadata'] ?? {} }),
    ...(body['tool_resources'] !== undefined && { tool_resources: await toolResources(call, body['tool_resources']) }),
  };
  call.objects.put({ kind: kind.kind }, id, { ...kept, object });
  return json(object);
}

/** Its messages, runs and steps go with it. */
export function deleteThread(call: Call): Reply {
  const id = threadOf(call);
  const { objects } = call;
  const runs = { kind: runKind.kind, parent: id };
  call.world.database.atomic(() => {
    for (const { object } of objects.all(runs)) objects.clear({ kind: stepKind.kind, parent: String(object['id']) });
    objects.clear(runs);
    objects.clear({ kind: messageKind.kind, parent: id });
    objects.remove({ kind: kind.kind }, id);
  });
  return json({ id, object: 'thread.deleted', deleted: true });
}
