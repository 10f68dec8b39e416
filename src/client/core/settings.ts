/** Settings that a derived client copies with their current values. */
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
