import { listOf, objectOf, textOf, type Json } from '../../accumulate/json.ts';
import type { Call } from '../call.ts';
import { badRequest } from '../errors.ts';
import { hasModel } from '../models.ts';
import { GraderError } from './fault.ts';
import { parseFormula } from './formula.ts';
import { partsOf } from './messages.ts';
import { oddPlaceholders } from './template.ts';

/**
 * Checks what the schema of a grader does not say.
 *
 * @param path of the grader in the body: errors name it.
 * @throws {ApiError} 400.
 */
export function checkGrader(call: Call, grader: Json, path: string): void {
  checkPlaceholders(grader, path);
  if (grader['type'] === 'label_model' || grader['type'] === 'score_model') checkModel(call, grader, path);
  if (grader['type'] === 'python' && !/^def\s+grade\s*\(/m.test(textOf(grader['source'])))
    throw badRequest("The source must define the function 'grade(sample, item)'.", `${path}.source`);
  if (grader['type'] === 'multi') checkFormula(call, grader, path);
}

function checkModel(call: Call, grader: Json, path: string): void {
  const model = textOf(grader['model']);
  if (!hasModel(call, model))
    throw badRequest(`The model '${model}' does not exist, or you have no access to it.`, `${path}.model`);
  const labels = listOf(grader['labels']);
  const unknown = listOf(grader['passing_labels']).find((label) => !labels.includes(label));
  if (unknown !== undefined)
    throw badRequest(`The passing label '${textOf(unknown)}' is not among the labels.`, `${path}.passing_labels`);
  if (grader['type'] === 'label_model' && labels.length === 0)
    throw badRequest('A label model needs at least one label.', `${path}.labels`);
  const [lowest, highest] = listOf(grader['range']);
  if (Number(lowest ?? 0) >= Number(highest ?? 1))
    throw badRequest('The lowest score must be less than the highest.', `${path}.range`);
}

function checkFormula(call: Call, grader: Json, path: string): void {
  const graders = Object.entries(objectOf(grader['graders']));
  for (const [name, one] of graders) checkGrader(call, objectOf(one), `${path}.graders.${name}`);
  try {
    parseFormula(textOf(grader['calculate_output']), new Set(graders.map(([name]) => name)));
  } catch (error) {
    if (!(error instanceof GraderError)) throw error;
    throw badRequest(error.message, `${path}.calculate_output`);
  }
}

function checkPlaceholders(grader: Json, path: string): void {
  const contents = listOf(grader['input']).flatMap((message) => partsOf(objectOf(message)['content']));
  const templates = [grader['input'], grader['reference'], ...contents.map(({ text }) => text)].map(textOf);
  const [odd] = templates.flatMap(oddPlaceholders);
  if (odd !== undefined) throw badRequest(`{{ ${odd} }} is not a field of 'item' or 'sample'.`, path);
}
