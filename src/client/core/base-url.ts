import { faultOfBaseURL } from '../../wire/base-url.ts';
import { OpenAIError } from './errors.ts';

/** @throws {OpenAIError} if requests cannot be sent to that address. Passwords are not shown. */
export function checkBaseURL(address: string): string {
  const fault = faultOfBaseURL(address);
  if (fault) throw new OpenAIError(`baseURL ${fault}.`);
  return address;
}
