import { ApiError } from './errors.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';

/** Who asks. */
export interface Caller {
  /** The project that the key belongs to. What one project keeps, no other can see. */
  readonly project: string;
  readonly isAdmin: boolean;
}

/** The ready key that the command prints. */
export const readyKey = 'sk-sandbox';

/** Selects a project whatever the key is: for those who cannot choose keys, such as parallel tests of one process. */
export const projectHeader = 'x-sandbox-project';

/**
 * Reads the key of a request. Each key is a project of its own, made on demand, unless the sandbox was given the only
 * keys that it accepts. A key that begins with `sk-admin` is an administrator's.
 *
 * @throws {ApiError} 401.
 */
export function callerOf(
  { operation }: ResolvedOperation,
  headers: Readonly<Record<string, string>>,
  accepted: readonly string[] | undefined,
): Caller {
  const { authorization } = headers;
  if (authorization === undefined)
    throw unauthorized('No API key was sent. Send one in the header: Authorization: Bearer YOUR_KEY.', null);
  const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (key === undefined || (accepted && !accepted.includes(key)))
    throw unauthorized(`The API key is not valid: ${masked(key ?? authorization)}.`, 'invalid_api_key');
  const isAdmin = key.startsWith('sk-admin');
  if (isAdmin !== operation.security.some((scheme) => 'AdminApiKeyAuth' in scheme))
    throw unauthorized(`This operation needs ${isAdmin ? 'a project key' : "an administrator's key"}.`, null);
  return { project: headers[projectHeader] ?? key, isAdmin };
}

/** The key as errors may show it: the first eight and the last four characters. */
export const masked = (key: string): string =>
  key.length <= 12 ? key : `${key.slice(0, 8)}${'*'.repeat(Math.min(key.length - 12, 20))}${key.slice(-4)}`;

const unauthorized = (message: string, code: string | null): ApiError =>
  new ApiError(401, message, { code, headers: { 'www-authenticate': 'Bearer realm="OpenAI API"' } });
