import type { Case } from '../cases/case.ts';
import type { Finding } from '../judge/finding.ts';
import type { Judge } from '../judge/judge.ts';
import { send, UnreachableError } from '../targets/send.ts';
import type { KnownFailure, Target } from '../targets/target.ts';
import { SetupError, type ObtainPath } from './setup.ts';
import type { Outcome, Verdict } from './verdict.ts';

/** Sends one case to one target and says what came of it. It never throws: what goes wrong is a verdict. */
export async function runCase(subject: Case, target: Target, judge: Judge, obtainPath: ObtainPath): Promise<Verdict> {
  const started = performance.now();
  const verdict = (outcome: Outcome, findings: readonly Finding[], note?: string): Verdict => ({
    target: target.name,
    case: subject.id,
    operationId: subject.operationId,
    group: subject.group,
    outcome,
    findings,
    ...(note !== undefined && { note }),
    duration: performance.now() - started,
  });
  if (target.notServed.includes(subject.operationId ?? '')) return verdict('not-served', []);
  if (!target.allowsWrites && subject.request.method !== 'GET') return verdict('not-allowed', []);
  try {
    const request = await prepare(subject, target, obtainPath);
    const findings = judge.judge(subject, await send(target, request));
    return conclude(subject, target, findings, verdict);
  } catch (error) {
    if (error instanceof SetupError) return verdict('not-run', [], error.message);
    if (!(error instanceof UnreachableError)) throw error;
    const finding: Finding = { check: 'reachable', message: error.message, contract: subject.provenance };
    return conclude(subject, target, [finding], verdict);
  }
}

/** A server may well look for the resource before it looks at the rest of the request, but not before the key. */
async function prepare(subject: Case, target: Target, obtainPath: ObtainPath): Promise<Case['request']> {
  const needsIds = Object.keys(subject.request.path).length > 0 && subject.kind !== 'missing-credentials';
  if (!target.stateful || !needsIds) return subject.request;
  if (!target.allowsWrites) throw new SetupError('Ids are needed, and nothing may be created.');
  return { ...subject.request, path: await obtainPath(subject.operationId ?? '') };
}

function conclude(
  subject: Case,
  target: Target,
  findings: readonly Finding[],
  verdict: (outcome: Outcome, findings: readonly Finding[], note?: string) => Verdict,
): Verdict {
  if (findings.length === 0) return verdict('kept', []);
  const explained = findings.map((finding) => target.known.find((known) => explains(known, subject.id, finding)));
  if (explained.includes(undefined)) return verdict('broken', findings);
  const reasons = new Set(explained.map((known) => known?.reason));
  return verdict('known', findings, [...reasons].join(' '));
}

/** Whether an entry of the target's profile speaks of a finding. */
export const explains = (known: KnownFailure, caseId: string, finding: Finding): boolean =>
  caseId.startsWith(known.case) && known.check === finding.check && finding.message.startsWith(known.message ?? '');
