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
