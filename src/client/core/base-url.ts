import { OpenAIError } from './errors.ts';

/**
 * Validates a URL to which paths are appended: it must use HTTP and be usable with `fetch`.
 *
 * @throws {OpenAIError} with the reason. Passwords are not shown.
 */
export function checkBaseURL(address: string): string {
  const fault = faultOf(address);
  if (fault) throw new OpenAIError(`baseURL ${fault}.`);
  return address;
}

function faultOf(address: string): string | undefined {
  if (!URL.canParse(address)) return `is not a valid URL: "${address.replace(/[^/]*@/, '***@')}"`;
  const { protocol, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol)) return `must begin with http: or https:, not with ${protocol}`;
  if (username || password) return 'must not hold a user or password: send them with `defaultHeaders`';
  return address.includes('#') ? 'must not have a fragment: all that follows the # would be lost' : undefined;
}
