import { explains, fingerprintOf, isExpired } from '../model/baseline.ts';
import type { Case } from '../model/case.ts';
import type { Finding } from '../model/finding.ts';
import { maskAll, secretsOf } from '../transport/secrets.ts';
import type { RunContext } from './context.ts';
import type { Verdict } from '../model/result.ts';

type Subject = Pick<Case, 'id' | 'phase' | 'operationId' | 'group'>;
type Rest = Partial<Pick<Verdict, 'evidence' | 'failing' | 'flaky' | 'note' | 'duration'>>;

/** The verdict on findings: broken, unless a baseline that has not expired knows every one of them. */
export function conclude(
  context: RunContext,
  subject: Subject,
  findings: readonly Finding[],
  rest: Rest = {},
): Verdict {
  if (findings.length === 0) return verdictOf(context, subject, 'kept', [], rest);
  const known = findings.map((finding) => {
    const print = fingerprintOf(subject.operationId, finding);
    return context.baseline.find(
      (entry) => explains(entry, context.target.name, print) && !isExpired(entry, context.today),
    );
  });
  if (known.includes(undefined)) return verdictOf(context, subject, 'broken', findings, rest);
  const note = [...new Set(known.map((entry) => entry?.reason))].join(' ');
  return verdictOf(context, subject, 'known', findings, { ...rest, note });
}

/** The verdict on a case that was not sent, or whose answer was not judged. */
export const skipped = (
  context: RunContext,
  subject: Subject,
  { outcome, ...rest }: Pick<Verdict, 'outcome' | 'note'>,
): Verdict => verdictOf(context, subject, outcome, [], rest);

/** No secret leaves by a verdict, whatever the server repeats. */
function verdictOf(
  { target, meter }: RunContext,
  { id, phase, operationId, group }: Subject,
  outcome: Verdict['outcome'],
  findings: readonly Finding[],
  rest: Rest = {},
): Verdict {
  const usage = meter.drain();
  const subject = { target: target.name, case: id, phase, operationId, group };
  const verdict = { ...subject, outcome, findings, evidence: [], duration: 0, ...rest };
  return maskAll(usage.length > 0 ? { ...verdict, usage } : verdict, secretsOf(target));
}
