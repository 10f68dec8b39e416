import { objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { checkGrader } from '../../graders/check.ts';
import { grade } from '../../graders/grade.ts';
import type { Asked, FaultKind, Grade } from '../../graders/model.ts';
import { loadTokenizer } from '../../tokens.ts';

export function validateGrader(call: Call): Reply {
  const grader = objectOf(call.body['grader']);
  checkGrader(call, grader, 'grader');
  return json({ grader });
}

/** Runs a grader on one answer. What goes wrong in it is part of the answer. */
export async function runGrader(call: Call): Promise<Reply> {
  const { body } = call;
  const grader = objectOf(body['grader']);
  checkGrader(call, grader, 'grader');
  const started = performance.now();
  const grading = { call, tokenizer: await loadTokenizer() };
  const sample = { output_text: textOf(body['model_sample']) };
  const graded = await grade(grading, grader, { item: objectOf(body['item']), sample });
  const asked = askedIn(graded);
  const scores = Object.fromEntries(Object.entries(graded.parts ?? {}).map(([name, { score }]) => [name, score]));
  return json({
    reward: graded.score,
    metadata: {
      name: grader['name'],
      type: grader['type'],
      errors: errorsOf(graded),
      execution_time: Math.round(performance.now() - started) / 1000,
      scores,
      token_usage: asked.length === 0 ? null : asked.reduce((sum, one) => sum + tokensOf(one), 0),
      sampled_model_name: asked[0]?.model ?? null,
    },
    sub_rewards: scores,
    model_grader_token_usage_per_model: usagePerModel(asked),
  });
}

const askedIn = ({ asked, parts = {} }: Grade): readonly Asked[] => [
  ...(asked ? [asked] : []),
  ...Object.values(parts).flatMap(askedIn),
];

const tokensOf = ({ promptTokens, completionTokens }: Asked): number => promptTokens + completionTokens;

const usagePerModel = (asked: readonly Asked[]): Json =>
  Object.fromEntries(
    [...Map.groupBy(asked, ({ model }) => model)].map(([model, all]) => {
      const sum = (count: (one: Asked) => number): number => all.reduce((total, one) => total + count(one), 0);
      const [prompt, completion] = [sum((one) => one.promptTokens), sum((one) => one.completionTokens)];
      return [model, { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion }];
    }),
  );

/** Every kind of error, and whether it is the one that happened. */
function errorsOf({ fault }: Grade): Json {
  const is = (kind: FaultKind): boolean => fault?.kind === kind;
  return {
    formula_parse_error: is('formula_parse_error'),
    sample_parse_error: is('sample_parse_error'),
    truncated_observation_error: false,
    unresponsive_reward_error: false,
    invalid_variable_error: is('invalid_variable_error'),
    other_error: is('other_error'),
    python_grader_server_error: is('python_grader_server_error'),
    python_grader_server_error_type: is('python_grader_server_error') ? fault?.message : null,
    python_grader_runtime_error: false,
    python_grader_runtime_error_details: null,
    model_grader_server_error: is('model_grader_server_error'),
    model_grader_refusal_error: is('model_grader_refusal_error'),
    model_grader_parse_error: is('model_grader_parse_error'),
    model_grader_server_error_details: is('model_grader_server_error') ? fault?.message : null,
  };
}
