import type { Case } from '../model/case.ts';
import { fingerprintOf, keyOf } from '../model/baseline.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { RunContext } from './context.ts';
import { notRunReason, settledReason, skipReason } from './skip-reason.ts';
import { excuseOf } from './to-result.ts';
import { withinDeadline } from './deadline.ts';
import { adapt, attemptCase, printsOf, type Attempt } from './attempt.ts';
import { NotRunError } from '../model/not-run.ts';

/** A request that violated the contract, and its result. */
export interface Catch {
  readonly subject: Case;
  readonly attempt: Attempt;
}

/** Sends generated requests and stores the smallest one that fails like the first failure. */
export interface Hunt {
  /** The property that fast-check tries to refute. Never throws. */
  keeps(subject: Case): Promise<boolean>;
  result(): {
    readonly smallest: Catch | undefined;
    /** Failures that the baseline lists. */
    readonly known: readonly Finding[];
    /** The reason why sending stopped early. Undefined if everything was sent. */
    readonly stopped: string | undefined;
    readonly isNotServed: boolean;
    readonly undocumented: readonly Finding[];
    readonly evidence: readonly Evidence[];
  };
}

/** Limits the requests that shrink a failure. A flaky failure would otherwise keep fast-check going forever. */
const mostSmaller = 200;

type Seen = Pick<Attempt, 'undocumented' | 'evidence'>;

export function createHunt(context: RunContext, signal?: AbortSignal): Hunt {
  const seen: Seen[] = [];
  const known = new Map<string, Finding>();
  let smallest: Catch | undefined;
  let stopped: string | undefined;
  let missing = false;
  let smaller = 0;

  const attempt = async (subject: Case): Promise<boolean> => {
    const unsent = await settledReason(subject, context);
    missing ||= unsent?.outcome === 'not-served';
    if (unsent) stopped = unsent.note;
    if (unsent) return true;
    const made = await withinDeadline(context, (bounded) => attemptCase(subject, bounded), signal);
    if (await notRunReason(subject, made, context)) return true;
    if (made.answer) seen.push({ undocumented: made.undocumented, evidence: made.evidence });
    if (isKnown(subject, made, context)) {
      for (const finding of made.findings) known.set(keyOf(fingerprintOf(subject.operationId, finding)), finding);
      return true;
    }
    // Shrinking may reveal another failure. Only the original one is shrunk.
    if (smallest && !failsAlike(smallest, { subject, attempt: made })) return true;
    smallest = { subject, attempt: made };
    return false;
  };

  return {
    async keeps(subject) {
      if (smallest) smaller += 1;
      if (missing || stopped !== undefined || smaller > mostSmaller) return true;
      stopped = skipReason(subject, context)?.note;
      if (stopped !== undefined) return true;
      try {
        return await attempt(adapt(subject, context));
      } catch (error) {
        if (!(error instanceof NotRunError)) throw error;
        stopped = error.message;
        return true;
      }
    },
    result: () => ({ smallest, known: [...known.values()], stopped, isNotServed: missing, ...sumOf(seen) }),
  };
}

/** Each note once: requests that are alike have answers that are alike. */
const sumOf = (seen: readonly Seen[]) => ({
  undocumented: [
    ...new Map(
      seen.flatMap((one) => one.undocumented.map((note) => [`${note.contract} ${note.message}`, note])),
    ).values(),
  ],
  evidence: seen.map(({ evidence }) => evidence),
});

const failsAlike = (a: Catch, b: Catch): boolean =>
  printsOf(a.subject, a.attempt.findings).join() === printsOf(b.subject, b.attempt.findings).join();

/** There are no findings, or all of them are known. */
const isKnown = ({ operationId }: Case, { findings }: Attempt, context: RunContext): boolean =>
  excuseOf(context, operationId, findings) !== undefined;
