import { objectOf, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { find, listOf as envelope, pageOf, present } from '../../resource.ts';
import type { Kept } from '../../store/objects.ts';
import { messageKind as kind, threadKind } from './kinds.ts';
import { checkUnlocked } from './lock.ts';
import { keptMessage } from './message-object.ts';
import { threadOf } from './threads.ts';
import { withAttachments } from './tool-resources.ts';

const messageOf = (call: Call) => find(call, kind, call.path['message_id'] ?? '', threadOf(call));

export async function createMessage(call: Call): Promise<Reply> {
  const thread = threadOf(call);
  checkUnlocked(call, thread);
  const added = await addedMessages(call, thread, [call.body]);
  checkUnlocked(call, thread);
  call.world.database.atomic(() => putMessages(call, thread, added));
  return json(added.messages[0]?.object);
}

/** Messages that are not kept yet, and the resources that the thread has with their attachments. */
export interface AddedMessages {
  readonly messages: readonly Kept[];
  readonly resources: Json;
}

export async function addedMessages(call: Call, thread: string, bodies: readonly Json[]): Promise<AddedMessages> {
  let resources = objectOf(find(call, threadKind, thread).object['tool_resources']);
  for (const { attachments } of bodies) resources = await withAttachments(call, resources, attachments);
  return { resources, messages: bodies.map((body) => keptMessage(call, thread, body)) };
}

export function putMessages(call: Call, thread: string, { messages, resources }: AddedMessages): void {
  const { kept } = find(call, threadKind, thread);
  const object = { ...kept.object, tool_resources: resources };
  call.objects.put({ kind: threadKind.kind }, thread, { ...kept, object });
  for (const one of messages) putMessage(call, thread, one);
}

export const putMessage = ({ objects }: Call, thread: string, kept: Kept): void =>
  objects.put({ kind: kind.kind, parent: thread }, String(kept.object['id']), kept, Number(kept.object['created_at']));

export function listMessages(call: Call): Reply {
  const page = pageOf(call, kind, { kind: kind.kind, parent: threadOf(call) });
  return json(envelope(call, page, (kept) => present(call, kind, kept) ?? kept.object));
}

export const getMessage = (call: Call): Reply => json(messageOf(call).object);

export function modifyMessage(call: Call): Reply {
  const { kept } = messageOf(call);
  const object = { ...kept.object, metadata: call.body['metadata'] ?? kept.object['metadata'] };
  putMessage(call, threadOf(call), { ...kept, object });
  return json(messageOf(call).object);
}

export function deleteMessage(call: Call): Reply {
  const id = String(messageOf(call).object['id']);
  call.objects.remove({ kind: kind.kind, parent: threadOf(call) }, id);
  return json({ id, object: 'thread.message.deleted', deleted: true });
}
