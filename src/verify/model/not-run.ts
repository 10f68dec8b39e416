/** A required request was not sent. The result of the case is `not-run`, and the message is the reason. */
export class NotRunError extends Error {
  override name = 'NotRunError';
}
