import type { IncomingMessage } from 'node:http';
import type { FoundOperation } from '../openapi/routes.ts';
import { mostLevels } from '../openapi/parse-json.ts';
import { askedRequest, type SentRequest } from '../relations/asked-request.ts';
import type { AskedRequest } from '../relations/terms/model.ts';
import type { Contract } from './contract.ts';
import { badRequest, refused } from './errors.ts';
import { readForm, type Upload } from './http/form.ts';
import { readBody } from './http/read-body.ts';
import type { Contents } from './store/contents.ts';

export interface ReadRequest {
  readonly asked: AskedRequest;
  readonly upload: Upload | undefined;
  /** The body as it was sent, if it is JSON. */
  readonly text: string | undefined;
}

/**
 * Reads a request and holds it against the contract.
 *
 * @throws {ApiError} 400 with the parameter that is wrong, 413.
 */
export async function readRequest(
  contract: Contract,
  { resolved, path }: FoundOperation,
  { request, headers, query }: RequestHead & { readonly request: IncomingMessage },
  { contents, fileId }: { readonly contents: Contents; readonly fileId: () => string },
): Promise<ReadRequest> {
  const content = Object.keys(resolved.operation.requestBody?.content ?? {});
  const head = { path, query, headers };
  let [sent, upload]: [SentRequest, Upload | undefined] = [head, undefined];
  if (content.includes('multipart/form-data')) {
    if (!/^multipart\/form-data\b/i.test(headers['content-type'] ?? ''))
      throw badRequest('The content type must be multipart/form-data.');
    const form = await readForm(request, contents, fileId());
    [sent, upload] = [{ ...head, form: form.fields }, form.upload];
  } else {
    const body = await readBody(request);
    sent = body === '' ? head : { ...head, body };
  }
  const asked = askedRequest(contract.document, resolved, sent);
  const problem = bodyProblem(resolved, sent, asked) ?? (await contract.refuse(resolved, sent, asked));
  if (!problem) return { asked, upload, text: asked.body === undefined ? undefined : sent.body };
  if (upload) contents.remove(upload.id);
  throw refused(problem);
}

/** The head of a request: lower-case header names, and the pairs of the query. */
export type RequestHead = Pick<SentRequest, 'headers' | 'query'>;

export function headOf({ headers, url = '/' }: IncomingMessage): RequestHead {
  const start = url.indexOf('?');
  return {
    headers: 'set-cookie' in headers ? allTexts(headers) : (headers as Record<string, string>),
    query: start < 0 ? [] : [...new URLSearchParams(url.slice(start + 1))],
  };
}

/** A list of cookies is the only header that Node does not give as a text. */
const allTexts = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** A body that cannot be read, or that has to be there. */
function bodyProblem(
  { operation: { requestBody } }: FoundOperation['resolved'],
  { headers, body, form }: SentRequest,
  asked: AskedRequest,
): { message: string; param: null; code: null } | undefined {
  if (!requestBody || form) return undefined;
  const problem = (message: string) => ({ message, param: null, code: null });
  if (body === undefined) return requestBody.required ? problem('A JSON body is required.') : undefined;
  if (!/^application\/json\b/i.test(headers['content-type'] ?? 'application/json'))
    return problem('The content type must be application/json.');
  if (asked.body === undefined)
    return problem(`The body must be valid JSON, nested at most ${mostLevels} levels deep.`);
  return undefined;
}
