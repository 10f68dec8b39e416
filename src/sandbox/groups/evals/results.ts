import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { grade } from '../../graders/grade.ts';
import type { Asked, Grade, Grading } from '../../graders/model.ts';
import type { Answer } from './answers.ts';
import type { Outcome } from './run.ts';

/** What all graders say of an answer. */
export interface Graded {
  readonly outcome: Outcome;
  readonly results: readonly Json[];
  readonly asked: readonly Asked[];
}

/** Grades an answer by all criteria. It passes if all of them pass it, and errs if one could not be tried. */
export async function gradeAnswer(
  grading: Grading,
  criteria: readonly Json[],
  item: Json,
  { shown, sample }: Answer,
): Promise<Graded> {
  if (shown['error'] !== null) return { outcome: 'errored', results: [], asked: [] };
  const grades: Grade[] = [];
  for (const criterion of criteria) grades.push(await grade(grading, criterion, { item, ...(sample && { sample }) }));
  const results = grades.map((one, index) => resultOf(objectOf(criteria[index]), one));
  const hasFault = grades.some(({ fault }) => fault);
  const passed = results.every((one) => one['passed'] === true);
  return {
    outcome: hasFault ? 'errored' : passed ? 'passed' : 'failed',
    results,
    asked: grades.flatMap(({ asked }) => asked ?? []),
  };
}

function resultOf(criterion: Json, { score, fault, asked }: Grade): Json {
  return {
    name: criterion['name'],
    type: criterion['type'],
    score,
    passed: !fault && score >= thresholdOf(criterion),
    sample: asked ? shownSample(asked) : null,
    ...(fault && { error: { code: fault.kind, message: fault.message } }),
  };
}

/** The least score that passes. Default: the middle of a range, and 1 for all that pass or fail. */
function thresholdOf({ type, pass_threshold: threshold, range }: Json): number {
  if (typeof threshold === 'number') return threshold;
  if (type !== 'score_model') return 1;
  const [lowest, highest] = listOf(range);
  return (Number(lowest ?? 0) + Number(highest ?? 1)) / 2;
}

const shownSample = ({ model, input, output, finishReason, promptTokens, completionTokens }: Asked): Json => ({
  input,
  output: [{ role: 'assistant', content: output }],
  finish_reason: finishReason,
  model,
  usage: {
    total_tokens: promptTokens + completionTokens,
    completion_tokens: completionTokens,
    prompt_tokens: promptTokens,
    cached_tokens: 0,
  },
});
