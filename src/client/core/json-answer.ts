import { decodeError, errorFromResponse, isEnvelope } from './error-from.ts';
import type { Pending } from './api-promise.ts';
import type { Exchange } from './execute.ts';
import { OpenAIError } from './errors.ts';
import { isObject, parseJson } from './json.ts';

/**
 * The value of a JSON body.
 *
 * @throws {DecodeError} if the body is empty or not JSON, whatever its media type.
 * @throws {APIError} if the body holds an error despite its status.
 */
export function parseAnswer(text: string, exchange: Exchange): unknown {
  const { response, attempt } = exchange;
  const value = parseJson(text);
  if (value === undefined) {
    const type = response.headers.get('content-type') ?? 'what has no media type';
    throw decodeError(`came as ${type}, and not with JSON`, text, response, attempt);
  }
  refuseEnvelope(value, text, exchange);
  return value;
}

/** @throws {APIError} if a body holds an error despite its status. */
export function refuseEnvelope(value: unknown, text: string, { response, attempt }: Exchange): void {
  if (isEnvelope(value)) throw errorFromResponse(response, text, attempt);
}

/**
 * The object that an operation of the contract returns. Undefined if the status has no body.
 *
 * @throws {DecodeError} if it is not an object, and the errors of {@link parseAnswer}.
 */
export function parseObject(text: string, exchange: Exchange): object | undefined {
  const { response, attempt } = exchange;
  if (text === '' && (response.status === 204 || response.status === 205)) return undefined;
  const value = parseAnswer(text, exchange);
  if (isObject(value) && !Array.isArray(value)) return value;
  throw decodeError('came with JSON that is not an object', text, response, attempt);
}

/**
 * The body of a response, even if it was left for the caller to read.
 *
 * @throws {OpenAIError} if the caller has read it.
 */
export async function textOf(exchange: Exchange, { toResponse }: Pending): Promise<string> {
  if (exchange.text !== undefined) return exchange.text;
  const response = toResponse(exchange);
  if (response.bodyUsed) throw new OpenAIError('The body of the raw response was read.');
  return response.text();
}

/** Whether the media type is JSON. */
export const isJson = (response: Response): boolean =>
  /^application\/(.+\+)?json\b/i.test(response.headers.get('content-type') ?? '');
