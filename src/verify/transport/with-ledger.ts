import type { Answer } from '../model/answer.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { mend, note } from '../ledger/file.ts';
import { madeBy, makesSomething, type Made } from '../ledger/made.ts';
import { routeOf, undoOperations, undoRequest } from '../ledger/undo-request.ts';
import { NoAnswerError, type Send } from './send.ts';

export interface LedgerOptions {
  readonly document: OpenApiDocument;
  readonly baseUrl: string;
  readonly file: string;
  /** Called with what a success created. Returns the part that must be undone. */
  readonly onMade?: (made: Made) => Made;
}

/**
 * Writes each create to disk before it is sent and again when it is answered, and also each undo. A crash therefore
 * loses none.
 */
export function withLedger(send: Send, { document, baseUrl, file, onMade = (made) => made }: LedgerOptions): Send {
  const operations = new Map(operationsOf(document).map((one) => [routeOf(one.method, one.path), one]));
  const undos = undoOperations(document);
  const run = `${process.pid.toString(36)}-${Date.now().toString(36)}`;
  let count = 0;
  mend(file);

  const create = async (
    operationId: string,
    made: (answer: Answer) => Made,
    exchange: () => Promise<Answer>,
  ): Promise<Answer> => {
    const nr = `${run}-${(count += 1)}`;
    note(file, { baseUrl, nr, sent: operationId });
    const answer = await exchange().catch((error: unknown) => {
      if (!(error instanceof NoAnswerError) || error.neverLeft) note(file, { baseUrl, nr, refused: true });
      throw error;
    });
    const { undos: own, stays } = answer.status < 300 ? onMade(made(answer)) : { undos: [], stays: [] };
    for (const { operation, path, body } of own)
      note(file, { baseUrl, nr, request: undoRequest(document, operation, { path, body }) });
    for (const [index, what] of stays.entries())
      note(file, { baseUrl, nr: index === 0 ? nr : `${nr}.${index}`, stays: `${operationId}: ${what}` });
    if (own.length + stays.length === 0) note(file, { baseUrl, nr, refused: true });
    return answer;
  };

  return async (request, listen) => {
    const route = routeOf(request.method, request.template);
    const operation = operations.get(route);
    const aim = { path: request.path, body: parseJson(request.body ?? '') };
    const exchange = (): Promise<Answer> => send(request, listen);
    if (operation && makesSomething(operation, aim))
      return create(operation.operation.operationId, (answer) => madeBy(document, operation, aim, answer), exchange);
    const answer = await exchange();
    const undo = undos.get(route);
    if (undo && answer.status < 300) note(file, { baseUrl, request: undoRequest(document, undo, aim), done: true });
    return answer;
  };
}
