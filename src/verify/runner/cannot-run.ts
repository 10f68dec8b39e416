/** The run could not be made, or a part of what it was told is wrong: exit code 2, and the message says what to do. */
export class CannotRunError extends Error {
  override name = 'CannotRunError';
}
