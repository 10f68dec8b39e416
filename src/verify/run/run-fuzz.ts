import * as fc from 'fast-check';
import { shownAnswer } from '../model/answer.ts';
import type { CaseContext } from '../cases/context.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import { conclude, skipped } from './to-result.ts';
import type { RunContext } from './context.ts';
import { skipReason } from './skip-reason.ts';
import { attemptCase, printsOf } from './attempt.ts';
import type { Result } from '../model/result.ts';
import { createHunt, type Catch } from './hunt.ts';
import { fuzzRequests } from '../cases/fuzz/requests.ts';

/** Sends seeded requests for one operation. Shrinks the first one that violates the contract in a new way. */
export async function runFuzz(
  resolved: ResolvedOperation,
  context: RunContext,
  runs: number,
  signal?: AbortSignal,
): Promise<Result | undefined> {
  const { document, validator, seed } = context;
  const caseContext: CaseContext = { document, validator, resolved, budget: runs };
  const requests = fuzzRequests(caseContext, context.target.stateful);
  const [first] = requests ? fc.sample(requests, { numRuns: 1, seed }) : [];
  if (!requests || !first) return undefined;
  const left = skipReason(first, context);
  if (left) return skipped(context, first, left);
  const started = performance.now();
  const hunt = createHunt(context, signal);
  const { failed, errorInstance } = await fc.check(fc.asyncProperty(requests, hunt.keeps), { numRuns: runs, seed });
  const { smallest, known, stopped, isNotServed, undocumented, evidence } = hunt.result();
  // The property failed without a recorded failure, so it threw. That is a defect of the runner.
  if (failed && !smallest) throw errorInstance;
  if (isNotServed) return skipped(context, first, { outcome: 'not-served' });
  if (!smallest && stopped !== undefined) return skipped(context, first, { outcome: 'not-run', note: stopped });
  if (!smallest && evidence.length === 0) return skipped(context, first, { outcome: 'not-run', note: aboutOther });
  const flaky = smallest && (await isFlaky(smallest, context));
  return conclude(context, first, smallest?.attempt.findings ?? known, {
    undocumented,
    evidence,
    duration: performance.now() - started,
    ...(smallest && { failing: { ...smallest.subject, request: smallest.attempt.request } }),
    ...(smallest?.attempt.answer && { answer: shownAnswer(smallest.attempt.answer) }),
    ...(flaky && { flaky }),
  });
}

const aboutOther = 'Every answer was about something else than what the requests test.';

/** The smallest request did not fail in the same way when it was sent again. */
async function isFlaky({ subject, attempt }: Catch, context: RunContext): Promise<boolean> {
  if (skipReason(subject, context)) return false;
  const again = await attemptCase(subject, context).catch(() => undefined);
  return again !== undefined && printsOf(subject, again.findings).join() !== printsOf(subject, attempt.findings).join();
}
