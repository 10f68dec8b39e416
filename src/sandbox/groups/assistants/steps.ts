import { json, type Call, type Reply } from '../../call.ts';
import { find, listOf as envelope, pageOf, present } from '../../resource.ts';
import { stepKind as kind } from './kinds.ts';
import { runOf } from './runs.ts';
import { shownStep } from './shown-step.ts';

const runId = (call: Call): string => String(runOf(call).object['id']);

export function listRunSteps(call: Call): Reply {
  const page = pageOf(call, kind, { kind: kind.kind, parent: runId(call) });
  return json(envelope(call, page, (kept) => shownStep(call, present(call, kind, kept) ?? kept.object)));
}

export const getRunStep = (call: Call): Reply =>
  json(shownStep(call, find(call, kind, call.path['step_id'] ?? '', runId(call)).object));
