import { objectOf, type Json } from '../../accumulate/json.ts';
import type { Leg, Plan } from '../groups/assistants/run-states.ts';
import type { RunPlan, RunResult } from '../groups/evals/run.ts';

// A seed has work that has ended: its plan says that everything happened when the object says so.

const milliseconds = (seconds: unknown): number => Number(seconds ?? 0) * 1000;

/** A run that waits for outputs goes on waiting; any other has ended. */
export function endedRun(run: Json): Json {
  const { created_at: created, started_at: started, status } = run;
  const ended = run['completed_at'] ?? run['failed_at'] ?? run['cancelled_at'] ?? started ?? created;
  const { submit_tool_outputs: asked } = objectOf(run['required_action']);
  const leg: Leg = {
    queued: milliseconds(created),
    starts: milliseconds(started ?? created),
    ends: milliseconds(ended),
    outcome: outcomes.find((one) => one === status) ?? 'completed',
    calls: (objectOf(asked)['tool_calls'] as readonly Json[] | undefined) ?? [],
    error: run['last_error'] ? objectOf(run['last_error']) : null,
    reason: (objectOf(run['incomplete_details'])['reason'] as string | undefined) ?? null,
    usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0, ...objectOf(run['usage']) } as Leg['usage'],
  };
  const plan: Plan = {
    legs: [leg],
    expires: Number.MAX_SAFE_INTEGER,
    ...(status === 'cancelled' && { cancelled: { at: leg.ends - 1, done: leg.ends } }),
  };
  return { plan };
}

const outcomes = ['requires_action', 'completed', 'incomplete', 'failed'] as const;

export const endedStep = (step: Json): Json => ({
  times: { begins: milliseconds(step['created_at']), ends: milliseconds(step['completed_at'] ?? step['created_at']) },
});

export function endedEvalRun(run: Json): Json {
  const { passed = 0, failed = 0, errored = 0 } = objectOf(run['result_counts']);
  const time = milliseconds(run['created_at']);
  const plan: RunPlan = { starts: time, ends: time, ...(run['status'] === 'canceled' && { canceled: time }) };
  const result: RunResult = {
    outcomes: 'p'.repeat(Number(passed)) + 'f'.repeat(Number(failed)) + 'e'.repeat(Number(errored)),
    criteria: listIn(run['per_testing_criteria_results']),
    usage: listIn(run['per_model_usage']),
    ...(run['error'] ? { error: objectOf(run['error']) } : {}),
  };
  return { plan, result };
}

const listIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
