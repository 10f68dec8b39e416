/** The run could not start, or an option is wrong. The exit code is 2, and the message says what to do. */
export class CannotRunError extends Error {
  override name = 'CannotRunError';
}
