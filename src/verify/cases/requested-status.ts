import type { Case } from '../model/case.ts';
import { caseOf, type CaseContext } from './context.ts';
import { bodyExamples, requestOf, requiredValues } from './template.ts';

/**
 * A right request for each documented failure, with the wish to be answered by it: most of them nothing else provokes,
 * least of all on a server that never is overloaded. The missing key that 401 is about is a case already.
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
