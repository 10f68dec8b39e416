import type { Case } from '../../../src/verify/model/case.ts';
import type { CaseContext } from '../../../src/verify/cases/context.ts';
import { createValidator } from '../../../src/schema/validator.ts';
import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { operationsOf } from '../../../src/openapi/operations.ts';

/** What factories of cases are given for one operation. */
export function caseContext(document: OpenApiDocument, operationId: string, budget = 1000): CaseContext {
  const resolved = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  if (!resolved) throw new Error(`There is no ${operationId}.`);
  return { document, validator: createValidator(document), resolved, budget };
}

/** Cases by the ends of their ids; each with its body, or else its query. */
export const shown = (cases: readonly Case[]): Record<string, unknown> =>
  Object.fromEntries(
    cases.map(({ id, request: { body, query } }) => [
      id.slice(id.indexOf('/') + 1),
      body === undefined ? new URLSearchParams(query.map(([name, value]) => [name, value])).toString() : parsed(body),
    ]),
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
