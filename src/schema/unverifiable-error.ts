/** A schema that does not compile, so that no value can be held against it. */
export class UnverifiableError extends Error {
  override name = 'UnverifiableError';
}
