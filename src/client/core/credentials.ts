import { OpenAIError } from './errors.ts';
import type { ClientOptions } from './options.ts';

/** Paths that need an administrator's key, for requests without an operation in the contract. */
export const isAdminPath = (path: string): boolean => /^\/(organization|projects)(\/|$)/.test(path);

/**
 * The `authorization` header.
 *
 * @param admin whether the key is an administrator's.
 * @throws {OpenAIError} with the name of the missing key.
 */
export async function authorize(
  given: ClientOptions['apiKey'],
  admin: boolean | undefined,
  what: string,
): Promise<string> {
  const key = typeof given === 'function' ? await askFor(given) : given;
  if (key) return `Bearer ${key}`;
  const missing = admin
    ? "an administrator's key: pass `adminAPIKey`, or set OPENAI_ADMIN_KEY"
    : 'a key of a project: pass `apiKey`, or set OPENAI_API_KEY';
  throw new OpenAIError(`${what} takes ${missing}.`);
}

async function askFor(apiKey: () => string | Promise<string>): Promise<string> {
  try {
    return await apiKey();
  } catch (cause) {
    throw new OpenAIError('The `apiKey` function failed.', { cause });
  }
}
