import type { Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { find, listOf, pageOf, present, type Found } from '../../resource.ts';
import { evalOf } from './eval.ts';
import { itemKind, runKind as kind } from './kinds.ts';
import { gradedBy, resultOf, runPlanOf } from './run.ts';

const parentOf = (call: Call): string => String(evalOf(call).object['id']);

const runOf = (call: Call): Found => find(call, kind, call.path['run_id'] ?? '', parentOf(call));

export const getEvalRun = (call: Call): Reply => json(runOf(call).object);

export function getEvalRuns(call: Call): Reply {
  const page = pageOf(call, kind, { kind: kind.kind, parent: parentOf(call) });
  return json(listOf(call, page, (kept) => present(call, kind, kept) ?? kept.object));
}

/** Ends a run. What was graded stays; a run that has ended stays as it is. */
export function cancelEvalRun(call: Call): Reply {
  const { kept, object } = runOf(call);
  if (object['status'] !== 'queued' && object['status'] !== 'in_progress') return json(object);
  const hidden = { ...kept.hidden, plan: { ...runPlanOf(kept), canceled: call.world.clock.now() } };
  call.objects.put({ kind: kind.kind, parent: parentOf(call) }, String(object['id']), { ...kept, hidden });
  return json(runOf(call).object);
}

export function deleteEvalRun(call: Call): Reply {
  const id = String(runOf(call).object['id']);
  call.world.database.atomic(() => {
    call.objects.clear({ kind: itemKind.kind, parent: id });
    call.objects.remove({ kind: kind.kind, parent: parentOf(call) }, id);
  });
  return json({ object: 'eval.run.deleted', deleted: true, run_id: id });
}

/** The rows that have been graded by now. */
export function getEvalRunOutputItems(call: Call): Reply {
  const { run, graded } = itemsOf(call);
  const only = ({ datasource_item_id: index }: Json): boolean => Number(index) < graded;
  const page = pageOf(call, itemKind, { kind: itemKind.kind, parent: run }, only);
  return json(listOf(call, page, ({ object }) => object));
}

export function getEvalRunOutputItem(call: Call): Reply {
  const { run, graded } = itemsOf(call);
  const id = call.path['output_item_id'] ?? '';
  const { object } = find(call, itemKind, id, run);
  if (Number(object['datasource_item_id']) >= graded) throw itemKind.unknown(id);
  return json(object);
}

/** The run that the path names, and how many of its rows have been graded. */
function itemsOf(call: Call): { readonly run: string; readonly graded: number } {
  const { kept } = runOf(call);
  const graded = gradedBy(runPlanOf(kept), call.world.clock.now(), resultOf(kept).outcomes.length);
  return { run: String(kept.object['id']), graded };
}
