import type { OpenApiDocument } from '../../openapi/document.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import { undoProbe } from '../ledger/undo-request.ts';
import { NoAnswerError, type Send } from './send.ts';
import { nowhere, signatureOf } from './signature.ts';

/** Why an undo cannot be relied on. Undefined if the server has the operation. */
export type UndoProbe = (undo: ResolvedOperation) => Promise<string | undefined>;

/**
 * Sends each undo once, about something that cannot exist, and compares the answer with that of an unknown address. If
 * they are the same, the server may have the operation all the same, but nothing shows it.
 */
export function createUndoProbe(document: OpenApiDocument, send: Send): UndoProbe {
  const known = new Map<string, Promise<string | undefined>>();
  const probe = async (undo: ResolvedOperation): Promise<string | undefined> => {
    const { operationId } = undo.operation;
    const request = undoProbe(document, undo);
    const elsewhere = { ...request, template: nowhere, path: {} };
    try {
      const answer = await send(request);
      const lack = lackIn(answer) ?? (await isLike(send, { request, answer }, elsewhere));
      return lack && `${lack} (${operationId}).`;
    } catch (error) {
      if (error instanceof NoAnswerError) return `What would undo it does not answer (${operationId}).`;
      throw error;
    }
  };
  return (undo) => {
    const { operationId } = undo.operation;
    const result = known.get(operationId) ?? probe(undo);
    known.set(operationId, result);
    // A limit or the end of the run says nothing about the server.
    result.catch(() => known.delete(operationId));
    return result;
  };
}

function lackIn({ status }: Answer): string | undefined {
  if (status === 405 || status === 501) return notServed;
  return status === 401 || status === 403 ? `The key may not undo it: status ${status}` : undefined;
}

const notServed = 'The server does not have what would undo it';

async function isLike(
  send: Send,
  { request, answer }: { readonly request: CaseRequest; readonly answer: Answer },
  elsewhere: CaseRequest,
): Promise<string | undefined> {
  const other = await send(elsewhere);
  return signatureOf(request, answer) === signatureOf(elsewhere, other) ? notServed : undefined;
}
