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

/** The create was not sent, because the server accepted an earlier one that it must refuse. */
class AcceptedError extends NotRunError {
  override name = 'AcceptedError';

  constructor(operationId: string) {
    super(`The server accepted a ${operationId} that it must refuse. Another could make one more thing to stay.`);
  }
}

/**
 * The creates whose result can be ended but not deleted: a run makes one of each, and one more if the server accepts
 * what it must refuse.
 */
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
  /**
   * Sends a create that must be refused. The first that is accepted is the last.
   *
   * @throws {NotRunError} when an earlier one was accepted.
   */
  refused(operationId: string, exchange: () => Promise<Answer>): Promise<Answer>;
}

type InTurn = (name: string, send: () => Promise<Answer>) => Promise<Answer>;

/** Of the requests of one name, each waits for the one before. */
function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (name, send) => {
    const answer = (last.get(name) ?? Promise.resolve()).then(send);
    last.set(
      name,
      answer.catch(() => {}),
    );
    return answer;
  };
}

export function createSingles(document: OpenApiDocument): Singles {
  const names = new Set(
    operationsOf(document)
      .filter(isEndedOnly)
      .map(({ operation }) => operation.operationId),
  );
  const made = new Map<string, Answer>();
  const accepted = new Set<string>();
  const inTurn = createTurns();
  const once: Singles['once'] = (operationId, exchange) =>
    inTurn(operationId, async () => {
      const earlier = made.get(operationId);
      if (earlier) throw new SharedError(operationId, earlier);
      const answer = await exchange();
      if (answer.status < 300) made.set(operationId, answer);
      return answer;
    });
  const refused: Singles['refused'] = (operationId, exchange) =>
    inTurn(operationId, async () => {
      if (accepted.has(operationId)) throw new AcceptedError(operationId);
      const answer = await exchange();
      if (answer.status < 300) accepted.add(operationId);
      return answer;
    });
  return {
    includes: (operationId = '') => names.has(operationId),
    once,
    refused,
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
  refused: (_, exchange) => exchange(),
};

/** Sends a case in turn, if what it could create cannot be deleted. */
export function sendSingly(
  { operationId = '', expect }: Case,
  singles: Singles,
  exchange: () => Promise<Answer>,
): Promise<Answer> {
  if (!singles.includes(operationId)) return exchange();
  return expect.kind === 'rejection' ? singles.refused(operationId, exchange) : singles.once(operationId, exchange);
}

/** Whether a request may create the thing. One that must be refused is sent in any case. */
export const mayCreate = ({ operationId, expect }: Case, singles: Singles): boolean =>
  expect.kind !== 'rejection' && singles.includes(operationId);
