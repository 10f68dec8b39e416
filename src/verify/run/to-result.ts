import { entryFor, fingerprintOf } from '../model/baseline.ts';
import type { Case } from '../model/case.ts';
import type { Finding } from '../model/finding.ts';
import { isCounted } from '../model/verdict.ts';
import { maskAll, secretsOf } from '../transport/secrets.ts';
import { featuresOf } from '../verdict/features-of.ts';
import type { RunContext } from './context.ts';
import type { Result } from '../model/result.ts';

type Subject = Pick<Case, 'id' | 'phase' | 'operationId' | 'group'> & Partial<Pick<Case, 'request' | 'expect'>>;
type Rest = Partial<Pick<Result, 'undocumented' | 'evidence' | 'failing' | 'answer' | 'flaky' | 'note' | 'duration'>>;

/**
 * The result of findings: failed, unless none counts at the level of the run, or an unexpired baseline lists every one
 * that does. A note counts only if the run fails on notes.
 */
export function conclude(context: RunContext, subject: Subject, forbidden: readonly Finding[], all: Rest = {}): Result {
  const isFailing = (finding: Finding): boolean => isCounted(finding, context.demand);
  const { undocumented = [], ...others } = all;
  const findings = [...forbidden, ...undocumented.filter(isFailing)];
  const rest = { ...others, undocumented: undocumented.filter((note) => !isFailing(note)) };
  const counted = findings.filter(isFailing);
  if (counted.length === 0) return resultOf(context, subject, 'passed', findings, rest);
  const note = excuseOf(context, subject.operationId, counted);
  return note === undefined
    ? resultOf(context, subject, 'failed', findings, rest)
    : resultOf(context, subject, 'known', findings, { ...rest, note });
}

/** The reason why the baseline excuses the findings. Undefined if an entry is missing or expired. */
export function excuseOf(
  { baseline, target, today }: Pick<RunContext, 'baseline' | 'target' | 'today'>,
  operationId: string | undefined,
  findings: readonly Finding[],
): string | undefined {
  const reasons = findings.map((finding) => {
    return entryFor({ baseline, today }, target.name, fingerprintOf(operationId, finding))?.reason;
  });
  return reasons.includes(undefined) ? undefined : [...new Set(reasons)].join(' ');
}

/** The result of a case that was not sent, or whose answer was not checked. */
export const skipped = (
  context: RunContext,
  subject: Subject,
  { outcome, ...rest }: Pick<Result, 'outcome' | 'note'>,
): Result => resultOf(context, subject, outcome, [], rest);

/** Masks secrets in a result, because a server may repeat them. */
function resultOf(
  { target, meter }: RunContext,
  about: Subject,
  outcome: Result['outcome'],
  findings: readonly Finding[],
  rest: Rest = {},
): Result {
  const { requests, routes, usage } = meter.drain();
  const { id, phase, operationId, group } = about;
  const features = featuresOf(about);
  const subject = { target: target.name, case: id, phase, operationId, group, features };
  const counted = { ...(requests > 0 && { requests, routes }), ...(usage.length > 0 && { usage }) };
  const result = { ...subject, outcome, findings, undocumented: [], evidence: [], duration: 0, ...rest, ...counted };
  return maskAll(result, secretsOf(target));
}
