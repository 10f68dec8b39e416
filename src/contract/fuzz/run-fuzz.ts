import * as fc from 'fast-check';
import type { Case } from '../cases/case.ts';
import type { CaseContext } from '../cases/context.ts';
import { fingerprintOf, explains } from '../baseline/baseline.ts';
import type { Evidence } from '../judge/evidence.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';
import { conclude, verdictOf } from '../run/conclude.ts';
import type { RunContext } from '../run/context.ts';
import { leftOut } from '../run/left-out.ts';
import { SetupError } from '../run/maker.ts';
import { adapt, attemptCase, type Attempt } from '../run/run-case.ts';
import type { Verdict } from '../run/verdict.ts';
import { BudgetSpentError } from '../transport/limits.ts';
import { fuzzRequests } from './requests.ts';

/** Seeded requests for one operation. The first that breaks the contract in a new way is made as small as it goes. */
export async function runFuzz(
  resolved: ResolvedOperation,
  context: RunContext,
  runs: number,
): Promise<Verdict | undefined> {
  const { document, validator, seed } = context;
  const caseContext: CaseContext = { document, validator, resolved, budget: runs };
  const requests = fuzzRequests(caseContext);
  const [first] = requests ? fc.sample(requests, { numRuns: 1, seed }) : [];
  if (!requests || !first) return undefined;
  const left = leftOut(first, context);
  if (left) return verdictOf(context, first, left.outcome, [], { note: left.note });
  const evidence: Evidence[] = [];
  let smallest: { subject: Case; attempt: Attempt } | undefined;
  const started = performance.now();
  const property = fc.asyncProperty(requests, async (subject) => {
    const attempt = await attemptCase(adapt(subject, context), context);
    if (attempt.answer) evidence.push(attempt.evidence);
    if (isKnown(subject, attempt, context)) return true;
    smallest = { subject: { ...subject, request: attempt.request }, attempt };
    return false;
  });
  try {
    const { failed, counterexample } = await fc.check(property, { numRuns: runs, seed });
    if (!failed && counterexample === null) smallest = undefined;
  } catch (error) {
    if (!(error instanceof SetupError || error instanceof BudgetSpentError)) throw error;
    return verdictOf(context, first, 'not-run', [], { note: error.message });
  }
  const duration = performance.now() - started;
  return conclude(context, first, smallest?.attempt.findings ?? [], {
    evidence,
    duration,
    ...(smallest && { failing: smallest.subject }),
  });
}

/** Nothing is wrong, or nothing that is not known. */
const isKnown = ({ operationId }: Case, { findings }: Attempt, { baseline, target }: RunContext): boolean =>
  findings.every((finding) =>
    baseline.some((entry) => explains(entry, target.name, fingerprintOf(operationId, finding))),
  );
