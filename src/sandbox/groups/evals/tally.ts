import { objectOf, type Json } from '../../../accumulate/json.ts';
import type { Answer } from './answers.ts';
import type { Graded } from './results.ts';
import type { RunResult } from './run.ts';

/** Counts what a run comes to, row by row. */
export interface Tally {
  add(answer: Answer, graded: Graded): void;
  readonly result: RunResult;
}

export function createTally(criteria: readonly Json[]): Tally {
  const letters: string[] = [];
  const perCriterion = criteria.map(({ name }) => ({ testing_criteria: name, passed: 0, failed: 0 }));
  const perModel = new Map<string, Usage>();
  const spend = (model: string, prompt: number, completion: number): void => {
    const usage = perModel.get(model) ?? { count: 0, prompt: 0, completion: 0 };
    perModel.set(model, usage);
    usage.count += 1;
    usage.prompt += prompt;
    usage.completion += completion;
  };
  return {
    add: ({ shown }, { outcome, results, asked }) => {
      letters.push(outcome.slice(0, 1));
      const { prompt_tokens: prompt, completion_tokens: completion } = objectOf(shown['usage']);
      if (Number(prompt) > 0) spend(String(shown['model']), Number(prompt), Number(completion));
      for (const one of asked) spend(one.model, one.promptTokens, one.completionTokens);
      for (const [index, { passed, error }] of results.entries()) {
        const counts = perCriterion[index];
        if (counts && error === undefined) counts[passed === true ? 'passed' : 'failed'] += 1;
      }
    },
    get result() {
      return { outcomes: letters.join(''), criteria: perCriterion, usage: [...perModel].map(usageOf) };
    },
  };
}

interface Usage {
  count: number;
  prompt: number;
  completion: number;
}

const usageOf = ([model, { count, prompt, completion }]: readonly [string, Usage]): Json => ({
  model_name: model,
  invocation_count: count,
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
  cached_tokens: 0,
});
