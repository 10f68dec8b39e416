import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { textOf, type Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Debt } from './file.ts';
import { undoRequest } from './undo-request.ts';

/** Why an undo did not succeed, by its answer. Undefined if it did, or if the server does not know the thing. */
export function failureIn(answer: Answer): string | undefined {
  const { status } = answer;
  if (status >= 300) return status === 404 || status === 410 ? undefined : `status ${status}`;
  const { deleted } = bodyOf(answer);
  return deleted === false ? `status ${status}, but \`deleted\` is false` : undefined;
}

/** Looks whether what a server says that it deleted, or does not know, can still be read. One look for each kind. */
export function createLook(
  document: OpenApiDocument,
  send: (request: CaseRequest) => Promise<Answer>,
): (debt: Debt) => Promise<string | undefined> {
  const reads = new Map(operationsOf(document).flatMap((one) => (one.method === 'get' ? [[one.path, one]] : [])));
  const known = new Map<string, string | undefined>();
  return async ({ request: { method, template, path } }) => {
    const read = reads.get(template);
    if (method !== 'DELETE' || !read) return undefined;
    if (known.has(template)) return known.get(template);
    const answer = await send(undoRequest(document, read, { path, body: undefined })).catch(() => undefined);
    const isThere = answer !== undefined && answer.status < 300 && bodyOf(answer).id === Object.values(path).at(-1);
    known.set(template, isThere ? 'another that was removed in the same way is still there' : undefined);
    return isThere ? 'it is still there' : undefined;
  };
}

const bodyOf = (answer: Answer): { readonly id?: unknown; readonly deleted?: unknown } =>
  parseJson(textOf(answer)) ?? {};
