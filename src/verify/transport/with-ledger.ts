import type { Answer } from '../model/answer.ts';
import type { Aim } from '../../openapi/lasting.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { createJournal, type JournalOptions } from '../ledger/journal.ts';
import { madeBy, makesSomething, undosNeeded, type Made } from '../ledger/made.ts';
import { createOwed } from '../ledger/owed.ts';
import { routeOf, undoOperations } from '../ledger/undo-request.ts';
import { failureIn } from '../ledger/undone.ts';
import { NoAnswerError, type Send } from './send.ts';

export interface LedgerOptions extends JournalOptions {
  /** Called with what a success of an operation created. Returns the part that must be undone. */
  readonly onMade?: (made: Made, source: ResolvedOperation) => Made;
}

/**
 * Writes each create to disk before it is sent and again when it is answered, and also each undo. A crash therefore
 * loses none.
 */
export function withLedger(
  send: Send,
  { onMade = (made) => made, owed = createOwed(), ...options }: LedgerOptions,
): Send {
  const { document } = options;
  const operations = new Map(operationsOf(document).map((one) => [routeOf(one.method, one.path), one]));
  const undos = undoOperations(document);
  const journal = createJournal({ ...options, owed });

  const create = async (source: ResolvedOperation, aim: Aim, exchange: () => Promise<Answer>): Promise<Answer> => {
    const { operationId } = source.operation;
    const nr = journal.sent(operationId);
    const arrived = owed.expect(undosNeeded(source, aim));
    try {
      const answer = await exchange();
      if (answer.status < 300)
        journal.succeeded(nr, operationId, onMade(madeBy(document, source, aim, answer), source));
      else if (!isOfGateway(answer)) journal.refused(nr);
      return answer;
    } catch (error) {
      if (!(error instanceof NoAnswerError) || error.neverLeft) journal.refused(nr);
      throw error;
    } finally {
      arrived();
    }
  };

  return async (request, listen) => {
    const route = routeOf(request.method, request.template);
    const operation = operations.get(route);
    const aim = { path: request.path, body: parseJson(request.body ?? '') };
    const exchange = (): Promise<Answer> => send(request, listen);
    if (operation && makesSomething(operation, aim)) return create(operation, aim, exchange);
    const answer = await exchange();
    const undo = undos.get(route);
    if (undo && answer.status < 300 && failureIn(answer) === undefined) journal.undone(undo, aim);
    return answer;
  };
}

/** A gateway that did not see the server's answer. The server may have created the thing. */
const isOfGateway = ({ status }: Answer): boolean => status === 502 || status === 504;
