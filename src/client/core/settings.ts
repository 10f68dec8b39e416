/** What a client made of another one takes over as it is at that moment. */
export const settings = [
  'adminAPIKey',
  'baseURL',
  'organization',
  'project',
  'webhookSecret',
  'timeout',
  'maxRetries',
  'fetchOptions',
  'logger',
  'logLevel',
] as const;

/** Milliseconds. */
export const defaultTimeout = 600_000;
