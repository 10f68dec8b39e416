import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { isEndedOnly } from '../ledger/undo-request.ts';
import type { Answer } from '../model/answer.ts';
import type { Case } from '../model/case.ts';
import { NotRunError } from '../model/not-run.ts';

/** The create was not sent, because an earlier one succeeded: its answer serves everything that needs the thing. */
export class SharedError extends NotRunError {
  override name = 'SharedError';
  readonly answer: Answer;

  constructor(operationId: string, answer: Answer) {
    super(`A run sends ${operationId} successfully once, because nothing deletes what it creates.`);
    this.answer = answer;
  }
}

/** The creates whose result can be ended but not deleted: a run makes one of each. */
export interface Singles {
  includes(operationId: string | undefined): boolean;
  /**
   * Sends a create. Only the first success is sent, and the others wait for it.
   *
   * @throws {SharedError} when an earlier one succeeded.
   */
  once(operationId: string, exchange: () => Promise<Answer>): Promise<Answer>;
  /** The same, but returns the earlier answer. Other creates are sent each time. */
  share(operationId: string, exchange: () => Promise<Answer>): Promise<Answer>;
}

export function createSingles(document: OpenApiDocument): Singles {
  const names = new Set(
    operationsOf(document)
      .filter(isEndedOnly)
      .map(({ operation }) => operation.operationId),
  );
  const made = new Map<string, Answer>();
  const last = new Map<string, Promise<unknown>>();
  const sendOnce = async (operationId: string, exchange: () => Promise<Answer>): Promise<Answer> => {
    const earlier = made.get(operationId);
    if (earlier) throw new SharedError(operationId, earlier);
    const answer = await exchange();
    if (answer.status < 300) made.set(operationId, answer);
    return answer;
  };
  const once: Singles['once'] = (operationId, exchange) => {
    const before = last.get(operationId) ?? Promise.resolve();
    const answer = before.then(() => sendOnce(operationId, exchange));
    last.set(
      operationId,
      answer.catch(() => {}),
    );
    return answer;
  };
  return {
    includes: (operationId = '') => names.has(operationId),
    once,
    share: (operationId, exchange) =>
      names.has(operationId) ? once(operationId, exchange).catch(earlierAnswer) : exchange(),
  };
}

function earlierAnswer(error: unknown): Answer {
  if (error instanceof SharedError) return error.answer;
  throw error;
}

/** On a server that the run started itself, nothing has to be shared. */
export const noSingles: Singles = {
  includes: () => false,
  once: (_, exchange) => exchange(),
  share: (_, exchange) => exchange(),
};

/** Whether a request may create the thing. One that must be refused is sent in any case. */
export const mayCreate = ({ operationId, expect }: Case, singles: Singles): boolean =>
  expect.kind !== 'rejection' && singles.includes(operationId);
