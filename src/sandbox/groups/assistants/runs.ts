import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { find, listOf as envelope, pageOf, present } from '../../resource.ts';
import type { Kept } from '../../store/objects.ts';
import { loadTokenizer } from '../../tokens.ts';
import { messageOf, saidOn } from './ask.ts';
import { assistantKind, runKind as kind } from './kinds.ts';
import { checkUnlocked } from './lock.ts';
import type { Job } from './job.ts';
import { addedMessages, putMessages } from './messages.ts';
import { expiryOf, newRun } from './run-settings.ts';
import { isGoing, planOf, stageAt } from './run-states.ts';
import { putWork } from './put-work.ts';
import { streamedRun } from './stream.ts';
import { newThread, putThread, threadOf } from './threads.ts';
import { storesOf, toolResources } from './tool-resources.ts';
import { sumOf } from './usage.ts';
import { work } from './work.ts';

/** The run that the path names. */
export const runOf = (call: Call) => find(call, kind, call.path['run_id'] ?? '', threadOf(call));

const assistantOf = (call: Call): Json => find(call, assistantKind, String(call.body['assistant_id'])).object;

export async function createRun(call: Call): Promise<Reply> {
  const thread = threadOf(call);
  const assistant = assistantOf(call);
  checkUnlocked(call, thread);
  const run: Json = { ...newRun(call, assistant), thread_id: thread };
  const added = await addedMessages(call, thread, listOf(call.body['additional_messages']).map(objectOf));
  const said = [...saidOn(call, thread), ...added.messages.map(({ object }) => messageOf(object))];
  const stores = storesOf(assistant['tool_resources'], added.resources);
  const kept = await begun(call, { ...firstJob(call), run, said, stores }, () => {
    checkUnlocked(call, thread);
    putMessages(call, thread, added);
  });
  return call.body['stream'] === true
    ? streamedRun(call, kept)
    : json(find(call, kind, String(run['id']), thread).object);
}

export async function createThreadAndRun(call: Call): Promise<Reply> {
  const { body } = call;
  const assistant = assistantOf(call);
  const settings = newRun(call, assistant);
  const made = await newThread(call, objectOf(body['thread']), { code_interpreter: { file_ids: [] } });
  const thread = String(made.thread['id']);
  const own = body['tool_resources'];
  const used = own == null ? assistant['tool_resources'] : await toolResources(call, own);
  const resources = own == null ? { code_interpreter: { file_ids: [] } } : used;
  const run: Json = { ...settings, thread_id: thread, tool_resources: resources };
  const said = made.messages.map(({ object }) => messageOf(object));
  const stores = storesOf(used, made.thread['tool_resources']);
  const kept = await begun(call, { ...firstJob(call), run, said, stores }, () => putThread(call, made));
  if (body['stream'] !== true) return json(find(call, kind, String(run['id']), thread).object);
  return streamedRun(call, kept, { name: 'thread.created', data: made.thread });
}

const firstJob = ({ body }: Call): Pick<Job, 'leg' | 'turns' | 'spent' | 'streams'> => ({
  leg: 0,
  turns: [],
  spent: sumOf([]),
  streams: body['stream'] === true,
});

/**
 * A run with its first leg, kept.
 *
 * @param before what is kept together with the run.
 * @throws {ApiError} 400 if there is nothing that the model could answer.
 */
async function begun(call: Call, job: Job, before: () => void): Promise<Kept> {
  const { run, said } = job;
  if (said.length === 0 && !run['instructions'])
    throw badRequest('The thread has no messages, and the run has no instructions.', null, 'invalid_thread');
  const expires = expiryOf(call);
  const worked = await work(call, job, await loadTokenizer());
  const kept = { object: run, hidden: { plan: { legs: [worked.leg], expires }, stores: job.stores } };
  call.world.database.atomic(() => {
    before();
    putWork(call, kept, worked);
  });
  return kept;
}

export function listRuns(call: Call): Reply {
  const page = pageOf(call, kind, { kind: kind.kind, parent: threadOf(call) });
  return json(envelope(call, page, (kept) => present(call, kind, kept) ?? kept.object));
}

/** Tells how long to wait before a run that goes on is read again. */
export function getRun(call: Call): Reply {
  const { kept, object } = runOf(call);
  const now = call.world.clock.now();
  const due = nextChange(kept, now);
  if (due !== undefined) call.answerHeaders['openai-poll-after-ms'] = String(Math.max(1, Math.ceil(due - now)));
  return json(object);
}

/** When a run will be in another stage, unless the caller has to do something. */
function nextChange(kept: Kept, now: number): number | undefined {
  const plan = planOf(kept);
  const stage = stageAt(plan, now);
  if (!isGoing(stage) || stage === 'requires_action') return undefined;
  const { starts, ends } = plan.legs.at(-1) ?? plan.legs[0];
  return stage === 'queued' ? starts : stage === 'cancelling' ? plan.cancelled?.done : ends;
}

export function modifyRun(call: Call): Reply {
  const { kept } = runOf(call);
  const object = { ...kept.object, metadata: call.body['metadata'] ?? kept.object['metadata'] };
  const thread = threadOf(call);
  call.objects.put({ kind: kind.kind, parent: thread }, String(kept.object['id']), { ...kept, object });
  return json(runOf(call).object);
}

/** Stops a run. One that is being cancelled goes on with that. */
export function cancelRun(call: Call): Reply {
  const { kept, object } = runOf(call);
  const { status } = object;
  const { clock, pace } = call.world;
  const plan = planOf(kept);
  const now = clock.now();
  if (status === 'cancelling') return json(object);
  if (!isGoing(stageAt(plan, now)))
    throw badRequest(`A run that is ${String(status)} cannot be cancelled: it has ended.`);
  const hidden = { ...kept.hidden, plan: { ...plan, cancelled: { at: now, done: now + pace.queued } } };
  call.objects.put({ kind: kind.kind, parent: threadOf(call) }, String(object['id']), { ...kept, hidden });
  return json(runOf(call).object);
}
