/**
 * An error that the user can act on. Only its message is shown, without a stack. `exitCode` 1: a check failed. 2: a
 * check could not run.
 */
export class Failure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** Errors of the operating system. Their messages name the file and the reason. */
const rejections = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EADDRINUSE']);

/** The `Failure` for an error; undefined if only a developer of Concord can act on it. */
export function asFailure(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error)) return undefined;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return code.startsWith('ERR_PARSE_ARGS_') || rejections.has(code) ? new Failure(message, 2) : undefined;
}
