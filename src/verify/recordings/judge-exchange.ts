import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { CheckedAnswer, Checker } from '../checks/check-response.ts';
import type { Answer } from '../model/answer.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import type { CheckedRelations, CheckRelations } from '../relations/check-relations.ts';
import { UnreadableError, type Exchange } from './exchange.ts';
import { segmentsOf } from './routes.ts';

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
export function judgeExchange(
  { checker, checkRelations }: Judges,
  resolved: ResolvedOperation,
  exchange: Exchange,
): Outcome {
  const answer = answerOf(exchange);
  if (typeof answer === 'string') return { kind: 'unreadable', fault: answer };
  if (!answer) return { kind: 'no-answer' };
  const subject = recordedCase(resolved);
  const { findings, undocumented, given } = checker.check(subject, answer);
  return {
    kind: 'judged',
    operationId: resolved.operation.operationId,
    findings,
    undocumented,
    relations: checkRelations({ ...subject, request: recordedRequest(resolved, exchange) }, given),
  };
}

/** The path of the operation is the end of the path of the URL. */
function recordedRequest({ method, path }: ResolvedOperation, { url, sent }: Exchange): CaseRequest {
  const template = segmentsOf(path);
  const values = segmentsOf(url.pathname).slice(-template.length);
  const named = template.flatMap((segment, index) =>
    segment.startsWith('{') ? [[segment.slice(1, -1), decoded(values[index] ?? '')] as const] : [],
  );
  const pathValues = Object.fromEntries(named);
  return { method, template: path, path: pathValues, query: [...url.searchParams], credentials: 'none', ...sent() };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
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
