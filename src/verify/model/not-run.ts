/** A request that a case needs cannot be sent, or is not: the case ends as not run, and the message is its reason. */
export class NotRunError extends Error {
  override name = 'NotRunError';
}
