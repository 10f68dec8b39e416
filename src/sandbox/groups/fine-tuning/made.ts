import type { Call } from '../../call.ts';
import { fileKind, modelKind } from '../../kinds.ts';
import { checkpointModel } from './checkpoints.ts';
import type { Outcome } from './job.ts';
import type { Plan } from './plan.ts';
import { resultFile } from './training.ts';

/** Keeps the model and the result file. They show when the job has succeeded. */
export function keepMade(
  { body, objects, contents, world }: Call,
  job: string,
  outcome: Outcome,
  { steps }: Plan,
): void {
  const { model, file } = outcome;
  const checkpoints = outcome.checkpoints.slice(0, -1).map((step) => checkpointModel(model, step));
  const created = world.clock.seconds();
  const bytes = Buffer.from(resultFile(job, steps, Boolean(body['validation_file'])));
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
}
