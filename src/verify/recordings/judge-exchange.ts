import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { CheckedAnswer, Checker } from '../checks/check-response.ts';
import type { Answer } from '../model/answer.ts';
import type { Case } from '../model/case.ts';
import { UnreadableError, type Exchange } from './exchange.ts';

/** What came of one exchange. */
export type Outcome =
  | ({ readonly kind: 'judged'; readonly operationId: string } & Pick<CheckedAnswer, 'findings' | 'undocumented'>)
  | { readonly kind: 'unreadable'; readonly fault: string }
  /** The recorder did not keep the response. */
  | { readonly kind: 'no-answer' };

/** Checks a recorded response by the operation that its request is meant for. */
export function judgeExchange(checker: Checker, resolved: ResolvedOperation, exchange: Exchange): Outcome {
  const answer = answerOf(exchange);
  if (typeof answer === 'string') return { kind: 'unreadable', fault: answer };
  if (!answer) return { kind: 'no-answer' };
  const { operationId } = resolved.operation;
  const { findings, undocumented } = checker.check(recordedCase(resolved), answer);
  return { kind: 'judged', operationId, findings, undocumented };
}

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
