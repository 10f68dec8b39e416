import { shownAnswer } from '../model/answer.ts';
import type { Case } from '../model/case.ts';
import type { Result } from '../model/result.ts';
import { NotRunError } from '../model/not-run.ts';
import { adapt, attemptCase, printsOf, type Attempt } from './attempt.ts';
import type { RunContext } from './context.ts';
import { withinDeadline } from './deadline.ts';
import { shrink } from './shrink.ts';
import { PreconditionError } from './precondition-error.ts';
import { withoutPrecondition } from './prove.ts';
import { notRunReason, reasonOf, settledReason, skipReason, type Reason } from './skip-reason.ts';
import { leavesMore, notRun, tryAgain } from './try-again.ts';
import { conclude, excuseOf, skipped } from './to-result.ts';

/** Sends one case to one target and returns the result. Never throws: errors become results. */
export async function runCase(subject: Case, context: RunContext, signal?: AbortSignal): Promise<Result> {
  const left = skipReason(subject, context);
  if (left) return skipped(context, subject, left);
  try {
    return await withinDeadline(context, (bounded) => sendAndJudge(subject, bounded), signal);
  } catch (error) {
    if (!(error instanceof NotRunError)) throw error;
    return skipped(context, subject, await reasonFor(subject, error, context));
  }
}

/** A case is not served if what makes its resource is not. */
async function reasonFor({ operationId = '' }: Case, error: NotRunError, context: RunContext): Promise<Reason> {
  const claim = error instanceof PreconditionError && (await withoutPrecondition(operationId, error, context));
  const reason = claim && claim.standing === 'absent' ? reasonOf(claim) : undefined;
  return reason ?? { outcome: 'not-run', note: error.message };
}

async function sendAndJudge(subject: Case, context: RunContext): Promise<Result> {
  const started = performance.now();
  const expected = adapt(subject, context);
  const unsettled = await settledReason(expected, context);
  if (unsettled) return skipped(context, subject, unsettled);
  const attempt = await attemptCase(expected, context);
  const reason = await notRunReason(subject, attempt, context);
  if (reason) return skipped(context, subject, reason);
  const more = attempt.findings.length > 0 ? await examine(expected, attempt, context) : {};
  const { findings, undocumented } = await tryAgain(expected, attempt, context);
  const evidence = attempt.answer ? [attempt.evidence] : [];
  const isShown = attempt.answer !== undefined && findings.length > 0;
  return conclude(context, subject, findings, {
    undocumented,
    evidence,
    ...more,
    ...(isShown && { answer: shownAnswer(attempt.answer) }),
    duration: performance.now() - started,
  });
}

/** Sends a failure again to see whether it is stable. Shrinks it if it is new. */
async function examine(subject: Case, first: Attempt, context: RunContext): Promise<Pick<Result, 'failing' | 'flaky'>> {
  const prints = printsOf(subject, first.findings);
  const failing = { ...subject, request: first.request };
  const { target, shrunk } = context;
  const isTold = prints.every((print) => shrunk.has(print));
  if (target.strict || !first.answer || isTold || leavesMore(subject, first, context)) return { failing };
  for (const print of prints) shrunk.add(print);
  const second = await attemptCase(subject, context).catch(notRun);
  // Keep what was found, even if it cannot be investigated further.
  if (!second) return { failing };
  const flaky = prints.join() !== printsOf(subject, second.findings).join();
  if (flaky) return { failing, flaky };
  if (excuseOf(context, subject.operationId, first.findings) !== undefined) return { failing };
  return { failing: await shrink({ ...subject, request: second.request }, prints, context) };
}
