import type { CaseRequest } from '../model/case.ts';
import { NotAllowedError } from './limits.ts';

/** A create was about to be sent to a server that lacks what would undo it. */
export class NoUndoError extends NotAllowedError {
  override name = 'NoUndoError';
  /** The same request, asking the server to keep nothing. Undefined if the request cannot say so. */
  readonly unkept: CaseRequest | undefined;

  constructor(message: string, unkept: CaseRequest | undefined) {
    super(message);
    this.unkept = unkept;
  }
}

/**
 * Sends a request that nothing builds on. If nothing would undo what it creates, the server is asked to keep nothing: it
 * must not be tested less because it stores less.
 */
export async function sendUnkept<T>(request: CaseRequest, send: (request: CaseRequest) => Promise<T>): Promise<T> {
  try {
    return await send(request);
  } catch (error) {
    if (!(error instanceof NoUndoError) || !error.unkept) throw error;
    return send(error.unkept);
  }
}
