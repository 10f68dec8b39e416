import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import type { Kept } from '../../store/objects.ts';
import { loadTokenizer } from '../../tokens.ts';
import { saidOn, turnsOf } from './ask.ts';
import { runKind, stepKind } from './kinds.ts';
import { timesOf } from './part-states.ts';
import { putWork } from './put-work.ts';
import { lastLeg, planOf, seconds } from './run-states.ts';
import { runOf } from './runs.ts';
import { streamedRun } from './stream.ts';
import { threadOf } from './threads.ts';
import { sumOf } from './usage.ts';
import { work } from './work.ts';

/** Goes on with a run that waits for the outputs of its calls. */
export async function submitToolOutputsToRun(call: Call): Promise<Reply> {
  const thread = threadOf(call);
  const { kept } = waitingRun(call);
  const run = String(kept.object['id']);
  const outputs = outputsOf(call, kept);
  const steps = call.objects.all({ kind: stepKind.kind, parent: run }).map((step) => answered(call, step, outputs));
  const job = {
    leg: planOf(kept).legs.length,
    run: kept.object,
    said: saidOn(call, thread),
    turns: turnsOf(steps),
    spent: sumOf(planOf(kept).legs.map(({ usage }) => usage)),
    stores: listOf(kept.hidden['stores']).map(String),
    streams: call.body['stream'] === true,
  };
  const worked = await work(call, job, await loadTokenizer());
  call.world.database.atomic(() => {
    const now = waitingRun(call).kept;
    const plan = planOf(now);
    const next = { ...now, hidden: { ...now.hidden, plan: { ...plan, legs: [...plan.legs, worked.leg] } } };
    putWork(call, next, { ...worked, steps: [...steps, ...worked.steps] });
  });
  const next = call.objects.get({ kind: runKind.kind, parent: thread }, run) ?? kept;
  return job.streams ? streamedRun(call, next) : json(runOf(call).object);
}

/** @throws {ApiError} 400 if the run does not wait for outputs. */
function waitingRun(call: Call): ReturnType<typeof runOf> {
  const found = runOf(call);
  const { status } = found.object;
  if (status !== 'requires_action') throw badRequest(`The run does not wait for outputs: it is ${String(status)}.`);
  return found;
}

/**
 * The outputs by the id of their call: one for each call that the run waits for.
 *
 * @throws {ApiError} 400 if one is missing, or belongs to no call.
 */
function outputsOf({ body }: Call, kept: Kept): ReadonlyMap<string, string> {
  const sent = listOf(body['tool_outputs']).map(objectOf);
  const outputs = new Map(sent.map(({ tool_call_id: id, output }) => [String(id), String(output ?? '')]));
  const calls = lastLeg(planOf(kept)).calls.map(({ id }) => String(id));
  const missing = calls.filter((id) => !outputs.has(id));
  const unknown = [...outputs.keys()].filter((id) => !calls.includes(id));
  if (unknown.length > 0) throw badRequest(`The run makes no call with the id ${unknown.join(', ')}.`, 'tool_outputs');
  if (missing.length > 0)
    throw badRequest(`The outputs of all calls must come together. Missing: ${missing.join(', ')}.`, 'tool_outputs');
  if (outputs.size < sent.length) throw badRequest('A call has two outputs.', 'tool_outputs');
  return outputs;
}

/** A step with its outputs, which end it. */
function answered({ world }: Call, step: Kept, outputs: ReadonlyMap<string, string>): Kept {
  const times = timesOf(step);
  if (!times || times.ends !== null) return step;
  const now = world.clock.now();
  const details = objectOf(step.object['step_details']);
  const calls = listOf(details['tool_calls'])
    .map(objectOf)
    .map((one) => withOutput(one, outputs));
  const object = { ...step.object, completed_at: seconds(now), step_details: { ...details, tool_calls: calls } };
  return { object, hidden: { ...step.hidden, times: { ...times, ends: now }, answered: true } };
}

const withOutput = (call: Json, outputs: ReadonlyMap<string, string>): Json => ({
  ...call,
  function: { ...objectOf(call['function']), output: outputs.get(String(call['id'])) ?? null },
});
