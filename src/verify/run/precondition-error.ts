import { LinkError } from '../../openapi/links.ts';
import type { Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import { NotRunError } from '../model/not-run.ts';
import { NotAllowedError } from '../transport/limits.ts';
import { NoAnswerError } from '../transport/send.ts';

export class PreconditionError extends NotRunError {
  override name = 'PreconditionError';
  /** The request that creates or lists what is needed, and was refused. */
  readonly refused: Refused | undefined;

  constructor(message: string, refused?: Refused) {
    super(message);
    this.refused = refused;
  }
}

export interface Refused {
  readonly operationId: string;
  readonly request: CaseRequest;
  readonly answer: Answer;
}

export function asFailure(error: unknown): Error {
  if (error instanceof PreconditionError || error instanceof LinkError) return error;
  throw error;
}

export function asPreconditionError(error: unknown): never {
  throw error instanceof NoAnswerError || error instanceof NotAllowedError
    ? new PreconditionError(error.message)
    : error;
}

export function withoutOrigin(operationId: string, [first]: readonly Error[]): PreconditionError {
  const refused = first instanceof PreconditionError ? first.refused : undefined;
  return new PreconditionError(first?.message ?? `No link leads to ${operationId}.`, refused);
}
