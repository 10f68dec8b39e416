import { causePartsOf, causeOf } from '../model/cause.ts';
import type { Case } from '../model/case.ts';
import { severityOf, type Check, type Finding } from '../model/finding.ts';
import { NotRunError } from '../model/not-run.ts';
import { rejections } from '../model/rejections.ts';
import type { Result } from '../model/result.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { routeOf } from '../ledger/undo-request.ts';
import { NoAnswerError, type Send } from '../transport/send.ts';
import { ofForm } from '../verdict/with-harms.ts';

/**
 * Stops calling an operation that fails in the same way again and again. The cases of an operation run one after the
 * other, in the order of the plan, so that runs of different concurrency stop at the same case.
 */
export interface Breaker {
  /** Why a case of the operation is not sent. Undefined if it is. */
  reasonFor(subject: Pick<Case, 'operationId' | 'operator'>): string | undefined;
  /** Takes the result of a case. */
  note(result: Result): void;
  /** The same function, which refuses every request of an operation that timed out too often. */
  around(send: Send, document: OpenApiDocument): Send;
}

/** The number of equal failures, without a success between them, after which an operation is no longer called. */
const most = 3;

/**
 * The checks of requests that must be refused. A server that accepts some of them says nothing about the others: of an
 * error of another kind it is still asked, until it accepts that as well.
 */
const ofRejections: ReadonlySet<Check> = new Set(Object.values(rejections).map(({ check }) => check));

export function createBreaker(): Breaker {
  const silent = createCount();
  const failing = createCount();
  const lenient = createCount();
  const accepted = new Set<string>();
  return {
    reasonFor: ({ operationId, operator }) =>
      silent.reasonFor(operationId) ??
      failing.reasonFor(operationId) ??
      (accepted.has(`${operationId} ${operator}`) ? lenient.reasonFor(operationId) : undefined),
    note({ outcome, operationId, group, findings, failing: subject }) {
      // What works for other requests has not failed as a whole.
      if (outcome === 'passed') failing.forget(operationId);
      if (outcome !== 'failed') return;
      const causes = new Map(findings.filter(fillsAnswer).map((one) => [causeOf({ group }, one), one.check]));
      for (const [cause, check] of causes) {
        const count = ofRejections.has(check) ? lenient : failing;
        count.add(operationId, cause, `The operation failed three times for the same cause (${check}).`);
        if (count === lenient) accepted.add(`${operationId} ${subject?.operator}`);
      }
    },
    around(send, document) {
      const ids = new Map(
        operationsOf(document).map(({ method, path, operation }) => [routeOf(method, path), operation.operationId]),
      );
      return async (request, listen) => {
        const operationId = ids.get(routeOf(request.method, request.template));
        const reason = silent.reasonFor(operationId);
        if (reason !== undefined) throw new NotRunError(reason);
        return send(request, listen).catch((error: unknown) => {
          if (error instanceof NoAnswerError && error.reason === 'timeout')
            silent.add(operationId, '', 'The operation timed out three times.');
          throw error;
        });
      };
    },
  };
}

/** Counts the failures of operations by cause, and keeps the reason once there are too many. */
function createCount() {
  const counts = new Map<string | undefined, Map<string, number>>();
  const reasons = new Map<string | undefined, string>();
  return {
    add(operationId: string | undefined, cause: string, reason: string): void {
      const own = counts.get(operationId) ?? new Map<string, number>();
      const times = (own.get(cause) ?? 0) + 1;
      counts.set(operationId, own.set(cause, times));
      if (times >= most && !reasons.has(operationId)) reasons.set(operationId, reason);
    },
    forget: (operationId: string | undefined): boolean => counts.delete(operationId),
    reasonFor: (operationId: string | undefined): string | undefined => reasons.get(operationId),
  };
}

/**
 * A fault in one place leaves the rest of an answer to be checked, and later cases may show something else there. An
 * answer in the other form, such as JSON in the place of a stream, leaves its contents to be checked, and so does a type
 * that clients do not mind.
 */
const fillsAnswer = (finding: Finding): boolean =>
  finding.check !== 'answered-in-time' &&
  (finding.check !== 'content-type-documented' || severityOf(finding) === 'high') &&
  finding.instance !== ofForm &&
  causePartsOf({ group: '' }, finding).place === '';
