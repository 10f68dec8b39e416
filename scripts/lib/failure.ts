/**
 * A failure that the person can act on: shown as its message alone, without a stack.
 * `exitCode` 1 says that something was checked and is broken, 2 that it could not be checked.
 */
export class Failure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** What the machine may refuse; the message of such an error names the file and says why. */
const refusals = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EADDRINUSE']);

/** The failure that an error comes to; undefined for one that only the code's authors can act on. */
export function asFailure(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error)) return undefined;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return code.startsWith('ERR_PARSE_ARGS_') || refusals.has(code) ? new Failure(message, 2) : undefined;
}
