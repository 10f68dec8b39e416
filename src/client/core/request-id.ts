import { setHidden } from './hidden.ts';
import { isObject } from './json.ts';

/** Adds the request id to the parsed value as a property that is not enumerated or serialized. */
export const withRequestID = <T>(value: T, response: Response): T =>
  isObject(value) && !Array.isArray(value)
    ? setHidden(value, '_request_id', response.headers.get('x-request-id'))
    : value;
