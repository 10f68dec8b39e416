/** The headers of every answer, in the order in which the contract writes them. */
export const sharedHeaders: readonly string[] = [
  'x-request-id',
  'openai-organization',
  'openai-processing-ms',
  'openai-project',
  'openai-version',
];

/** The file under `shared/responses/` of each error. */
export const sharedErrors: Readonly<Record<string, string>> = {
  '400': 'BadRequest',
  '401': 'Unauthorized',
  '403': 'Forbidden',
  '404': 'NotFound',
  '413': 'ContentTooLarge',
  '429': 'TooManyRequests',
  '500': 'InternalServerError',
  '503': 'ServiceUnavailable',
};
