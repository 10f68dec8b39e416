import type { Case } from '../model/case.ts';
import { caseOf, type CaseContext } from './context.ts';
import { bodyExamples, requestOf, requiredValues } from './template.ts';

/**
 * A valid request for each documented failure, with a `Prefer` header that asks for its status. Most failures cannot be
 * provoked in another way, for example on a server that is never overloaded. 401 is left to the missing-key case.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7240
 */
export function requestedStatusCases(context: CaseContext): Case[] {
  const { document, resolved } = context;
  const [body] = bodyExamples(document, resolved);
  const request = requestOf(document, resolved, requiredValues(resolved), body);
  const statuses = Object.keys(resolved.operation.responses).map(Number);
  return statuses
    .filter((status) => status >= 400 && status !== 401)
    .map((status) =>
      caseOf(context, 'examples', 'asked-answer', String(status), {
        request: { ...request, headers: { ...request.headers, prefer: `code=${status}` } },
        expect: { kind: 'requested-status', status },
        provenance: `${resolved.pointer}/responses/${status}`,
      }),
    );
}
