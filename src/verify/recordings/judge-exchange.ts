import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { FoundOperation } from '../../openapi/routes.ts';
import type { CheckedAnswer, Checker } from '../checks/check-response.ts';
import type { Answer } from '../model/answer.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import type { CheckedRelations, CheckRelations } from '../relations/check-relations.ts';
import { UnreadableError, type Exchange } from './exchange.ts';

/** What came of one exchange. */
export type Outcome =
  | ({
      readonly kind: 'judged';
      readonly operationId: string;
      readonly relations: CheckedRelations;
    } & Pick<CheckedAnswer, 'findings' | 'undocumented'>)
  | { readonly kind: 'unreadable'; readonly fault: string }
  /** The recorder did not keep the response. */
  | { readonly kind: 'no-answer' };

export interface Judges {
  readonly checker: Checker;
  readonly checkRelations: CheckRelations;
}

/** Checks a recorded response by the operation that its request is meant for, and by what the request asks. */
export function judgeExchange({ checker, checkRelations }: Judges, found: FoundOperation, exchange: Exchange): Outcome {
  const answer = answerOf(exchange);
  if (typeof answer === 'string') return { kind: 'unreadable', fault: answer };
  if (!answer) return { kind: 'no-answer' };
  const subject = recordedCase(found.resolved);
  const { findings, undocumented, given } = checker.check(subject, answer);
  return {
    kind: 'judged',
    operationId: found.resolved.operation.operationId,
    findings,
    undocumented,
    relations: checkRelations({ ...subject, request: recordedRequest(found, exchange) }, given),
  };
}

const recordedRequest = ({ resolved, path }: FoundOperation, { url, sent }: Exchange): CaseRequest => ({
  method: resolved.method,
  template: resolved.path,
  path,
  query: [...url.searchParams],
  credentials: 'none',
  ...sent(),
});

/** The response, or why it cannot be read. */
function answerOf({ answer }: Exchange): Answer | string | undefined {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return error.message;
  }
}

/** A recorded request as a case. Any documented answer is expected. */
export const recordedCase = ({ operation, pointer, method, path }: ResolvedOperation): Case => ({
  id: operation.operationId,
  phase: 'examples',
  operator: 'recorded',
  operationId: operation.operationId,
  group: operation.tags[0] ?? '',
  request: { method, template: path, path: {}, query: [], headers: {}, credentials: 'none' },
  expect: { kind: 'any' },
  provenance: pointer,
});
