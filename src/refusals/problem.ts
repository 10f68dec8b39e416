/** What is wrong with a request. */
export interface Problem {
  readonly message: string;
  /** The parameter, as the API names it: `messages[0].content`. Null if it is none of the query or body. */
  readonly param: string | null;
  readonly code: string | null;
}

/** A JSON Pointer as the API writes it. */
export const paramOf = (segments: readonly string[]): string =>
  segments.reduce((path, segment) => path + (/^\d+$/.test(segment) ? `[${segment}]` : `${path && '.'}${segment}`), '');

export const missingParameter = (param: string, kind = 'parameter'): Problem => ({
  message: `Missing '${param}': the ${kind} is required.`,
  param,
  code: 'missing_required_parameter',
});
