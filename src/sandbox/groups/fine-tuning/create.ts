import { objectOf, textOf } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { checkGrader } from '../../graders/check.ts';
import { fileKind } from '../../kinds.ts';
import { hasModel } from '../../models.ts';
import { loadTokenizer } from '../../tokens.ts';
import { readExamples, type ReadExamples } from './examples.ts';
import { jobAt } from './job.ts';
import { jobKind } from './kinds.ts';
import { keepMade } from './made.ts';
import { jobObject, outcomeOf, planFor } from './new-job.ts';
import { trainingOf, type Training } from './training.ts';

/** Makes a job. What it will come to is worked out now, and shows when its time has come. */
export async function createFineTuningJob(call: Call): Promise<Reply> {
  const { body, world, objects } = call;
  const training = trainingOf(body);
  checkRequest(call, training);
  const id = world.ids.make('ftjob-', 24);
  const object = jobObject(call, id, training);
  const examples = await examplesIn(call, training, 'training_file');
  const validation = body['validation_file'] ? await examplesIn(call, training, 'validation_file') : undefined;
  const outcome = 'count' in examples ? outcomeOf(call, training, examples) : undefined;
  const plan = planFor(call, outcome, [examples, validation]);
  const kept = { object, hidden: { plan, ...(outcome && { outcome }) } };
  world.database.atomic(() => {
    objects.put({ kind: jobKind.kind }, id, kept, world.clock.seconds());
    if (outcome && !plan.failure) keepMade(call, id, outcome, plan);
  });
  return json(jobAt(kept, world.clock.now()));
}

/** @throws {ApiError} 400 */
function checkRequest(call: Call, { type }: Training): void {
  const { body } = call;
  const model = textOf(body['model']);
  if (!hasModel(call, model) || !/^(?:gpt-|o\d|ft:|babbage|davinci)/.test(model))
    throw badRequest(`The model '${model}' does not exist, or cannot be fine-tuned.`, null, 'model_not_available');
  checkFile(call, 'training_file');
  if (body['validation_file']) checkFile(call, 'validation_file');
  if (type !== 'reinforcement') return;
  const { grader } = objectOf(objectOf(body['method'])['reinforcement']);
  if (!grader) throw badRequest('The method needs a grader.', 'method.reinforcement', 'missing_required_parameter');
  checkGrader(call, objectOf(grader), 'method.reinforcement.grader');
}

function checkFile({ body, objects, world }: Call, param: string): void {
  const id = textOf(body[param]);
  const kept = objects.get({ kind: fileKind.kind }, id);
  const file = kept && fileKind.at?.(kept, world.clock.now(), objects);
  if (!file) throw badRequest(`There is no file with the id ${id}.`, param);
  if (file['purpose'] !== 'fine-tune')
    throw badRequest(`The file ${id} has the purpose '${textOf(file['purpose'])}', not 'fine-tune'.`, param);
}

async function examplesIn({ body, contents }: Call, { type }: Training, param: string): Promise<ReadExamples> {
  const isChat = !/^(?:ft:)?(?:babbage|davinci)/.test(textOf(body['model']));
  const tokenizer = await loadTokenizer();
  return readExamples(contents.read(textOf(body[param])), { type, isChat, tokenizer });
}
