import type { Call } from '../../call.ts';
import { fileKind, modelKind } from '../../kinds.ts';
import { checkpointModel } from './checkpoints.ts';
import type { Outcome } from './job.ts';
import { finishOf, type Plan } from './plan.ts';
import { resultFile } from './training.ts';

/** Keeps the model and the result file. They show when the job has succeeded. */
export function keepMade(call: Call, job: string, outcome: Outcome, plan: Plan): void {
  const { body, objects, contents, world } = call;
  const { model, file } = outcome;
  const checkpoints = outcome.checkpoints.slice(0, -1).map((step) => checkpointModel(model, step));
  const created = world.clock.seconds();
  const bytes = Buffer.from(resultFile(job, plan.steps, Boolean(body['validation_file'])));
  const modelObject = { id: model, object: 'model', created, owned_by: 'sandbox' };
  const fileObject = {
    object: 'file',
    id: file,
    purpose: 'fine-tune-results',
    filename: 'step_metrics.csv',
    bytes: bytes.length,
    created_at: created,
    expires_at: null,
    status: 'processed',
    status_details: null,
  };
  objects.put({ kind: modelKind.kind }, model, { object: modelObject, hidden: { job, checkpoints } }, created);
  objects.put({ kind: fileKind.kind }, file, { object: fileObject, hidden: { job } }, created);
  contents.add(file, 0, bytes);
  placeMade(call, outcome, plan);
}

/** Puts what a job makes where lists have it when the job has succeeded: at the end of its training. */
export function placeMade({ world, project }: Call, { model, file }: Outcome, plan: Plan): void {
  const finish = finishOf(plan);
  if (finish === undefined) return;
  for (const [kind, id] of [
    [modelKind.kind, model],
    [fileKind.kind, file],
  ] as const)
    world.database.run(
      'UPDATE objects SET created = ? WHERE project = ? AND kind = ? AND id = ?',
      Math.floor(finish / 1000),
      project,
      kind,
      id,
    );
}
