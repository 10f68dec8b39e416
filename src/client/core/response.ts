import { errorFromResponse, OpenAIError } from './errors.ts';
import type { OperationDescriptor } from './operation.ts';

/** Throws the typed error for a status of 400 or more; its body is read for the message. */
export async function requireSuccess(request: string, response: Response): Promise<Response> {
  if (response.ok) return response;
  throw errorFromResponse(request, response, parseLeniently(await response.text().catch(() => '')));
}

function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reads the body of a success as the contract declares it; binary bodies are left to the caller, unread. */
export async function readAnswer(operation: OperationDescriptor, response: Response): Promise<unknown> {
  if (operation.answer === 'binary') return response;
  if (operation.answer === 'none' || response.status === 204) return undefined;
  const text = await response.text();
  if (!isJson(response)) return text;
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch (cause) {
    const id = response.headers.get('x-request-id');
    throw new OpenAIError(`${response.status} with a body that is not JSON (request id ${id ?? 'unknown'})`, { cause });
  }
}

const isJson = (response: Response): boolean =>
  /^application\/(.+\+)?json\b/i.test(response.headers.get('content-type') ?? '');
